#include "app/pdf/pdffile.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace gouji {

namespace {

constexpr double MostPixels = 16e6; ///< of a picture; larger pages are drawn smaller

QRectF rectOf(const poppler::rectf &box)
{
    return QRectF(box.x(), box.y(), box.width(), box.height()).normalized();
}

PdfWord wordOf(const poppler::text_box &box)
{
    PdfWord word;
    word.direction = PdfWord::Direction(std::clamp(box.rotation(), 0, 3));
    const auto utf8 = box.text().to_utf8();
    const QList<uint> characters = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const poppler::rectf place = box.char_bbox(size_t(i));
        // A ligature is one box for several characters: the further ones get that of the word.
        const bool known = place.width() > 0 || place.height() > 0;
        word.glyphs.push_back({char32_t(characters[i]), rectOf(known ? place : box.bbox())});
    }
    return word;
}

/// Without smoothing, thin lines are drawn dark and a pixel wide, which is how rules are found.
PdfPicture drawn(const poppler::page &page, double resolution, bool colour)
{
    poppler::page_renderer renderer;
    renderer.set_image_format(
        colour ? poppler::image::format_argb32 : poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing, colour);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing, colour);
    poppler::image image = renderer.render_page(&page, resolution, resolution);
    if (!image.is_valid())
        return {};
    PdfPicture picture {image.width(), image.height(), colour, {}};
    const int rowBytes = image.width() * (colour ? 4 : 1);
    picture.pixels.reserve(qsizetype(rowBytes) * image.height());
    for (int row = 0; row < image.height(); ++row)
        picture.pixels.append(
            image.const_data() + qsizetype(row) * image.bytes_per_row(), rowBytes);
    return picture;
}

} // namespace

PdfFile::PdfFile()
{
    // Its complaints may quote the draft.
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
}

PdfFile::~PdfFile() = default;

PdfAnswer PdfFile::answer(const PdfRequest &request)
{
    if (request.kind == PdfRequest::Kind::Open)
        return open(request);
    if (!m_document || request.page < 0 || request.page >= m_document->pages())
        return {PdfAnswer::Status::Corrupt};
    return request.kind == PdfRequest::Kind::Text ? text(request.page) : picture(request);
}

PdfAnswer PdfFile::open(const PdfRequest &request)
{
    m_bytes = request.bytes;
    // Old files know passwords in Latin-1, new ones in UTF-8.
    for (const QByteArray &password : {request.password.toUtf8(), request.password.toLatin1()}) {
        m_document.reset(poppler::document::load_from_raw_data(m_bytes.constData(),
            int(m_bytes.size()), password.toStdString(), password.toStdString()));
        if (m_document && !m_document->is_locked())
            return {PdfAnswer::Status::Done, m_document->pages()};
    }
    const bool locked = m_document != nullptr;
    m_document.reset();
    return {locked ? PdfAnswer::Status::Encrypted : PdfAnswer::Status::Corrupt};
}

PdfAnswer PdfFile::text(int index) const
{
    const std::unique_ptr<poppler::page> page(m_document->create_page(index));
    if (!page)
        return {PdfAnswer::Status::Corrupt};
    PdfAnswer answer;
    const bool lies = page->orientation() == poppler::page::landscape
        || page->orientation() == poppler::page::seascape;
    const QSizeF size = rectOf(page->page_rect()).size();
    answer.text.size = lies ? size.transposed() : size;
    for (const poppler::text_box &box : page->text_list())
        answer.text.words.push_back(wordOf(box));
    return answer;
}

PdfAnswer PdfFile::picture(const PdfRequest &request) const
{
    const std::unique_ptr<poppler::page> page(m_document->create_page(request.page));
    if (!page || !(request.resolution > 0))
        return {PdfAnswer::Status::Corrupt};
    const QSizeF inches = rectOf(page->page_rect()).size() / 72;
    const double most = std::sqrt(MostPixels / std::max(inches.width() * inches.height(), 0.01));
    PdfAnswer answer;
    answer.picture = drawn(*page, std::min(request.resolution, most), request.colour);
    if (answer.picture.pixels.isEmpty())
        return {PdfAnswer::Status::Corrupt};
    return answer;
}

} // namespace gouji
