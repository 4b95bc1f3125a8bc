#include "model/reading/pdf/pdfreader.h"

#include "model/reading/pdf/pdfassembler.h"
#include "model/reading/pdf/pdfprocess.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double Resolution = 50; ///< dots per inch: enough for lines, and quick
constexpr qsizetype LatestHeader = 1024; ///< readers accept bytes of e-mail before the header

Result<PageLayout> readPage(PdfProcess &pdf, int index, bool afterTable, QSizeF &size)
{
    const auto page = pdf.text(index);
    if (!page)
        return tl::make_unexpected(page.error());
    size = page->size;
    std::vector<DrawnTable> tables;
    if (afterTable || mayHoldTable(*page)) {
        const auto picture = pdf.picture(index, Resolution, false);
        if (!picture)
            return tl::make_unexpected(picture.error());
        tables = drawnTables(findRulingLines(*picture, *page));
    }
    return layOutPage(*page, tables, index + 1);
}

} // namespace

PdfReader::PdfReader(QString program) : m_program(std::move(program)) { }

QString PdfReader::format() const
{
    return u"pdf"_s;
}

int PdfReader::recognise(const QByteArray &bytes) const
{
    return QByteArrayView(bytes).first(std::min(bytes.size(), LatestHeader)).contains("%PDF-") ? 96
                                                                                               : 0;
}

Result<Document> PdfReader::read(
    const QByteArray &bytes, const ReadOptions &options, const Progress &progress) const
{
    const QString program = m_program.isEmpty() ? PdfProcess::findProgram() : m_program;
    auto pdf = PdfProcess::open(program, bytes, options, progress);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    const int count = (*pdf)->pages();
    std::vector<PageLayout> pages;
    std::vector<QSizeF> sizes;
    for (int index = 0; index < count; ++index) {
        const bool afterTable = !pages.empty() && mayGoOn(pages.back());
        auto page = readPage(**pdf, index, afterTable, sizes.emplace_back());
        if (!page)
            return tl::make_unexpected(page.error());
        pages.push_back(std::move(*page));
        progress.report(double(index + 1) / count);
    }
    auto document = assemble(std::move(pages), std::move(sizes), options);
    if (document) {
        document->file = options.file;
        document->format = format();
        document->bytes = bytes;
    }
    return document;
}

} // namespace gouji
