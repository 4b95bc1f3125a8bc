#pragma once

#include "model/reading/documentreader.h"

namespace gouji {

/// Web pages, saved or copied: also what Word, WPS, Excel and browsers put on the clipboard, with
/// the header of Windows or as a bare fragment. Nothing that a page refers to is loaded.
class HtmlReader : public DocumentReader {
public:
    QString format() const override;
    int recognise(const QByteArray &bytes) const override;
    Result<Document> read(const QByteArray &bytes, const ReadOptions &options,
        const Progress &progress) const override;
};

} // namespace gouji
