#include "model/reading/pdf/pdfassembler.h"
#include "model/reading/pdfmessages/pdfmessages.h"

#include "tests/fuzz/fuzzed.h"

#include <QtEndian>

using namespace gouji;

namespace {

/// The next message of the input; each has its length in front, as on the way between processes.
QByteArray nextMessage(QByteArray &input)
{
    if (input.size() < PdfLengthBytes)
        return {};
    const qsizetype length =
        std::min<qint64>(framedLength(input.constData()), input.size() - PdfLengthBytes);
    const QByteArray message = input.mid(PdfLengthBytes, length);
    input.remove(0, PdfLengthBytes + length);
    return message;
}

} // namespace

/// What this program makes of anything that the reading process may say: text and picture of a
/// page, and again. Poppler itself runs in that process, where a crash does no harm.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    std::vector<PageLayout> pages;
    std::vector<QSizeF> sizes;
    while (!input.isEmpty() && pages.size() < 4) {
        const auto text = PdfAnswer::decoded(nextMessage(input), PdfRequest::Kind::Text);
        const auto picture = PdfAnswer::decoded(nextMessage(input), PdfRequest::Kind::Picture);
        if (!text || text->status != PdfAnswer::Status::Done)
            continue;
        std::vector<DrawnTable> tables;
        if (picture && picture->status == PdfAnswer::Status::Done && !picture->picture.colour)
            tables = drawnTables(findRulingLines(picture->picture, text->text));
        sizes.push_back(text->text.size);
        pages.push_back(layOutPage(text->text, tables, int(sizes.size())));
    }
    const auto document = assemble(std::move(pages), std::move(sizes), fuzzOptions());
    if (document && (document->text.isEmpty() || !isSound(*document)))
        abort();
    return 0;
}
