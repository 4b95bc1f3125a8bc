#pragma once

#include "model/reading/documentreader.h"

namespace gouji {

/// Drafts and published reports with a text layer. A PDF without one is a scan. The file is opened
/// in a process of its own; what that process finds is put together here.
class PdfReader : public DocumentReader {
public:
    /// `program` is gouji-pdf; empty: it is looked for when it is needed.
    explicit PdfReader(QString program = {});

    QString format() const override;
    int recognise(const QByteArray &bytes) const override;
    Result<Document> read(const QByteArray &bytes, const ReadOptions &options,
        const Progress &progress) const override;

private:
    QString m_program;
};

} // namespace gouji
