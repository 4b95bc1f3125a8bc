#pragma once

#include "tests/generator/layout.h"
#include "tests/generator/wording.h"

namespace gouji::testgen {

struct GeneratorOptions {
    Layout layout = Layout::CellPerLine;
    uint64_t seed = 0;
    Noise noise = {};
};

/// A document and the truth about it.
struct GeneratedReport {
    QByteArray bytes; ///< the file
    QString suffix; ///< of its name, "txt"
    QString text; ///< of a plain text, what the spans below count in
    int year = 0;
    QString form;
    QString issuer;
    QString title;
    std::vector<ExpectedCell> cells; ///< every printed cell, in reading order
};

/// A report of a fictitious office in one layout. The same options give the same bytes on every
/// machine.
///
///     generate(library, {Layout::Markdown, 7}).text
GeneratedReport generate(const FormLibrary &library, const GeneratorOptions &options);

} // namespace gouji::testgen
