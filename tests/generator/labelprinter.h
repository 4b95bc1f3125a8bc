#pragma once

#include "model/form/formlibrary.h"
#include "tests/generator/noise.h"
#include "tests/generator/random.h"

namespace gouji::testgen {

/// How one office prints official labels: brackets and numbering hold for the whole document, other
/// deviations come and go. A line break inside a label is a newline in the text.
class LabelPrinter {
public:
    LabelPrinter(const FormLibrary &library, Noise noise, Random &random);

    QString print(const QString &official);
    /// The same for the title of a section, which is never broken over lines.
    QString printTitle(const QString &official);
    /// Whether this office adds a row of its own here.
    bool addsLocalRow() { return m_noise.labels && m_random.percent(10); }

private:
    QString reworded(const QString &official);
    QString restyled(QString text) const;
    QString mistyped(QString text);
    QString broken(QString text);

    const FormLibrary &m_library;
    Noise m_noise;
    Random &m_random;
    bool m_asciiBrackets = false;
    bool m_breaksLines = false;
    int m_numbering = 0;
};

} // namespace gouji::testgen
