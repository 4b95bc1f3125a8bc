#pragma once

#include "model/form/form.h"
#include "model/report/report.h"
#include "tests/generator/noise.h"
#include "tests/generator/random.h"

namespace gouji::testgen {

/// The text of a number cell and what it means.
struct PrintedNumber {
    QString text;
    CellContent content;
};

/// How one office prints numbers: whether it leaves zeros out, what dash it uses, and slips.
class NumberPrinter {
public:
    NumberPrinter(Noise noise, Random &random);

    /// `unitInHeader`: the column says 万元, so that the cell need not.
    PrintedNumber print(Number value, ValueKind kind, bool unitInHeader);

private:
    PrintedNumber printZero();
    QString digits(Number value, ValueKind kind);
    QString unit(ValueKind kind, bool unitInHeader) const;

    Noise m_noise;
    Random &m_random;
    bool m_zerosBlank = false;
    int m_blankPercent = 0;
    QString m_dash;
};

} // namespace gouji::testgen
