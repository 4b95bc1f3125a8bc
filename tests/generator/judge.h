#pragma once

#include "model/extraction/extractor.h"
#include "model/reading/documentreader.h"
#include "tests/generator/score.h"

namespace gouji::testgen {

/// A generated document with what the program made of it.
struct Judged {
    GeneratedReport truth;
    Document document;
    Report report;
    Score score;
};

/// Takes documents from bytes to values as the program does: by the readers and the extractor. What
/// cannot be read counts as an empty report.
class Judge {
public:
    explicit Judge(const FormLibrary &library) : m_library(library), m_extractor(library) { }

    Judged judge(const GeneratorOptions &options) const;
    Document read(const QByteArray &bytes) const;
    Report extract(const Document &document) const;

private:
    const FormLibrary &m_library;
    Extractor m_extractor;
    ReaderRegistry m_readers;
};

} // namespace gouji::testgen
