#pragma once

#include "model/form/formlibrary.h"
#include "tests/generator/layout.h"
#include "tests/generator/noise.h"

namespace gouji::testgen {

enum class Content {
    Official, ///< the form of 2019, of 2021, or a mixture
    Indicators, ///< a list of indicators from before 2019
};

struct GeneratorOptions {
    Layout layout = Layout::CellPerLine;
    uint64_t seed = 0;
    Noise noise = {};
    Content content = Content::Official;
    int reports = 1; ///< in one file; the truth is about the first
};

/// A document and the truth about it.
struct GeneratedReport {
    QByteArray bytes; ///< the file
    QString suffix; ///< of its name, "txt"
    QString text; ///< of a plain text, what the spans below count in; else empty
    QString variant; ///< the layout and what it chose: "14 tabs"
    int year = 0;
    QString form; ///< "2019", "2021", "hybrid", "indicators" or "none", as Report::form
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
