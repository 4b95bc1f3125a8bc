#pragma once

#include "model/reading/documentreader.h"

namespace gouji {

/// Plain text. Its Document::text is the decoded file, so offsets are those of the file; carriage
/// returns, no-break spaces and invisible characters stay. It accepts anything, last of all
/// readers, and refuses while reading what turns out to be no text.
class TextReader : public DocumentReader {
public:
    QString format() const override;
    int recognise(const QByteArray &bytes) const override;
    Result<Document> read(const QByteArray &bytes, const ReadOptions &options,
        const Progress &progress) const override;
};

} // namespace gouji
