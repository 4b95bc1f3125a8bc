#pragma once

#include "model/base/error.h"
#include "model/form/form.h"

#include <QHash>
#include <QRegularExpression>

namespace gouji {

/// One of the six sections of a report.
struct FormSection {
    int number = 0; ///< from 1
    QString title; ///< with its number, "一、总体情况"
    QRegularExpression keyword; ///< finds a heading that means this section, whatever its wording
    QStringList tables; ///< ids of the tables that it holds, in order
};

/// A sum in an indicator list, whose rows have no ids: the row is the sum of its parts where every
/// part is matched by a pattern and every pattern by a part.
struct IndicatorSum {
    QRegularExpression total;
    std::vector<QRegularExpression> parts;
};

/// All forms and the wordings seen for their labels, read once from resources/forms/. A value that
/// is created at start and passed on by reference; there is no global one.
///
///     const auto library = FormLibrary::create();          // the built-in data
///     library->form(u"2021")->table(u"requests")->rows.size();   // 25
class FormLibrary {
public:
    /// Reads the built-in data. Fails with BadForm (detail: file and reason) where it is
    /// inconsistent; a test keeps that from happening.
    static Result<FormLibrary> create();

    const std::vector<Form> &forms() const { return m_forms; }
    /// nullptr where there is no such form.
    const Form *form(QStringView id) const;
    /// The form prescribed for a report year, nullptr before the first.
    const Form *formForYear(int year) const;
    /// Fixed text inside the tables that is neither header nor value.
    const QStringList &remarks() const { return m_remarks; }
    /// The traditional forms of the characters of labels: traditional and simplified.
    const std::vector<std::pair<QChar, QChar>> &traditionalForms() const { return m_traditional; }
    /// Other wordings seen for an official label, not including itself.
    QStringList variants(const QString &officialLabel) const
    {
        return m_variants.value(officialLabel);
    }
    const std::vector<FormSection> &sections() const { return m_sections; }
    const std::vector<IndicatorSum> &indicatorSums() const { return m_indicatorSums; }

private:
    std::vector<Form> m_forms;
    std::vector<FormSection> m_sections;
    QStringList m_remarks;
    std::vector<std::pair<QChar, QChar>> m_traditional;
    std::vector<IndicatorSum> m_indicatorSums;
    QHash<QString, QStringList> m_variants;
};

} // namespace gouji
