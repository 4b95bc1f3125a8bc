#pragma once

#include "model/base/number.h"
#include "model/form/formlibrary.h"
#include "model/report/report.h"
#include "tests/generator/random.h"

namespace gouji::testgen {

/// What is disturbed in a document besides its layout.
struct Noise {
    bool labels = false; ///< brackets, numbering, variants and line breaks as offices print them
    bool typos = false; ///< one character in twenty of the labels is wrong
    bool numbers = false; ///< blanks, dashes, full-width digits, units, signs, grouping, notes
    bool page = false; ///< the web page around the report
};

/// The text of a number cell and what it means.
struct PrintedNumber {
    QString text;
    CellContent content;
};

/// How one office writes labels and numbers: choices that hold for the whole document, made once.
class Wording {
public:
    Wording(const FormLibrary &library, Noise noise, Random &random);

    /// `official` as this office prints it.
    QString label(const QString &official);
    PrintedNumber number(Number value, ValueKind kind, bool unitInHeader);

private:
    const FormLibrary &m_library;
    Noise m_noise;
    Random &m_random;
    bool m_asciiBrackets = false;
    int m_numbering = 0;
    int m_blankPercent = 0;
    bool m_zerosBlank = false;
    QString m_dash;
};

} // namespace gouji::testgen
