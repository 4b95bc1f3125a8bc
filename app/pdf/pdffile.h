#pragma once

#include "model/reading/pdfmessages/pdfmessages.h"

#include <memory>

namespace poppler {
class document;
}

namespace gouji {

/// A PDF as poppler reads it. Damaged files may crash or hang poppler, so only the reading process
/// (gouji-pdf) uses this.
class PdfFile {
public:
    PdfFile();
    ~PdfFile();

    PdfAnswer answer(const PdfRequest &request);

private:
    PdfAnswer open(const PdfRequest &request);
    PdfAnswer text(int page) const;
    PdfAnswer picture(const PdfRequest &request) const;

    QByteArray m_bytes; ///< poppler reads from them as long as it is open
    std::unique_ptr<poppler::document> m_document;
};

} // namespace gouji
