#pragma once

#include "model/base/error.h"
#include "model/form/form.h"

#include <QHash>

namespace gouji {

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
    /// The titled sections of a report that hold or follow the tables, in order.
    const std::vector<FormSection> &sections() const { return m_sections; }
    /// Fixed text inside the tables that is neither header nor value.
    const QStringList &remarks() const { return m_remarks; }
    /// Other wordings seen for an official label, not including itself.
    QStringList variants(const QString &officialLabel) const { return m_variants.value(officialLabel); }

private:
    std::vector<Form> m_forms;
    std::vector<FormSection> m_sections;
    QStringList m_remarks;
    QHash<QString, QStringList> m_variants;
};

} // namespace gouji
