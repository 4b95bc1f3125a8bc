#pragma once

#include "model/reading/documentreader.h"
#include "model/reading/libreoffice.h"

namespace gouji {

/// Formats that an installed LibreOffice must convert first: those of Word and WPS before 2007,
/// RTF, OpenDocument and spreadsheets. Document::format keeps the name of what was read.
class OldFormatReader : public DocumentReader {
public:
    explicit OldFormatReader(LibreOffice office = LibreOffice());

    QString format() const override;
    int recognise(const QByteArray &bytes) const override;
    Result<Document> read(const QByteArray &bytes, const ReadOptions &options,
        const Progress &progress) const override;

private:
    LibreOffice m_office;
};

} // namespace gouji
