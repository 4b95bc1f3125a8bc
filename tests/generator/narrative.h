#pragma once

#include "tests/generator/reportmodel.h"
#include "tests/generator/values.h"

namespace gouji::testgen {

/// A fictitious office and the prose of its report.
class Narrative {
public:
    Narrative(int year, const Values &values, Random &random);

    QString issuer() const { return m_issuer; }
    QString title() const;
    QStringList introduction();
    /// 一、总体情况 repeats numbers of the tables.
    QStringList overview();
    QStringList problems();
    QStringList otherMatters();
    QStringList signature();

private:
    QString requestsParagraph() const;
    QString number(const QString &cell) const;

    int m_year;
    const Values &m_values;
    Random &m_random;
    QString m_place;
    QString m_issuer;
};

} // namespace gouji::testgen
