#pragma once

#include "model/reading/documentreader.h"

namespace gouji {

/// Documents of Word and WPS since 2007. Headers, footers, footnotes and comments are no part of
/// the text. Pages are not known: they come into being when an office program lays the text out.
class DocxReader : public DocumentReader {
public:
    QString format() const override;
    int recognise(const QByteArray &bytes) const override;
    Result<Document> read(const QByteArray &bytes, const ReadOptions &options,
        const Progress &progress) const override;
};

} // namespace gouji
