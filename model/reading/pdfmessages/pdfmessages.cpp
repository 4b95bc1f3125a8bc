#include "model/reading/pdfmessages/pdfmessages.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr int MostPages = 100'000;
constexpr double LargestPage = 20'000; ///< points, beyond the largest that PDF knows
constexpr int LargestPicture = 20'000; ///< pixels of a side
constexpr qint64 GlyphBytes = 4 + 4 * 4;
constexpr qint64 WordBytes = 1 + 4;

template <class Enum>
bool readEnum(QDataStream &stream, Enum &value, Enum last)
{
    quint8 number = 0;
    stream >> number;
    value = Enum(number);
    return stream.status() == QDataStream::Ok && number <= quint8(last);
}

/// A count whose items must still fit into what is left of the message.
std::optional<qint64> readCount(QDataStream &stream, qint64 itemBytes)
{
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok
        || qint64(count) > stream.device()->bytesAvailable() / itemBytes)
        return std::nullopt;
    return count;
}

void write(QDataStream &stream, const PdfGlyph &glyph)
{
    stream << quint32(glyph.character) << float(glyph.box.left()) << float(glyph.box.top())
           << float(glyph.box.right()) << float(glyph.box.bottom());
}

bool isCoordinate(float value)
{
    return std::isfinite(value) && std::abs(double(value)) <= 2 * LargestPage;
}

bool read(QDataStream &stream, PdfGlyph &glyph)
{
    quint32 character = 0;
    float left = 0, top = 0, right = 0, bottom = 0;
    stream >> character >> left >> top >> right >> bottom;
    glyph.character = character;
    glyph.box = QRectF(QPointF(double(left), double(top)), QPointF(double(right), double(bottom)));
    const bool isPlace = isCoordinate(left) && isCoordinate(top) && isCoordinate(right)
        && isCoordinate(bottom) && left <= right && top <= bottom;
    return isPlace && character <= 0x10ffff && !QChar::isSurrogate(character);
}

bool read(QDataStream &stream, PdfWord &word)
{
    if (!readEnum(stream, word.direction, PdfWord::Direction::Up))
        return false;
    const auto count = readCount(stream, GlyphBytes);
    if (!count)
        return false;
    word.glyphs.resize(size_t(*count));
    return std::all_of(word.glyphs.begin(), word.glyphs.end(),
        [&](PdfGlyph &glyph) { return read(stream, glyph); });
}

void write(QDataStream &stream, const PdfPage &page)
{
    stream << page.size << quint32(page.words.size());
    for (const PdfWord &word : page.words) {
        stream << quint8(word.direction) << quint32(word.glyphs.size());
        for (const PdfGlyph &glyph : word.glyphs)
            write(stream, glyph);
    }
}

bool read(QDataStream &stream, PdfPage &page)
{
    const auto isLength = [](double value) { return value >= 1 && value <= LargestPage; };
    stream >> page.size;
    if (!isLength(page.size.width()) || !isLength(page.size.height()))
        return false;
    const auto count = readCount(stream, WordBytes);
    if (!count)
        return false;
    page.words.resize(size_t(*count));
    return std::all_of(
        page.words.begin(), page.words.end(), [&](PdfWord &word) { return read(stream, word); });
}

void write(QDataStream &stream, const PdfPicture &picture)
{
    stream << qint32(picture.width) << qint32(picture.height) << picture.colour << picture.pixels;
}

bool read(QDataStream &stream, PdfPicture &picture)
{
    qint32 width = 0, height = 0;
    stream >> width >> height >> picture.colour >> picture.pixels;
    picture.width = width;
    picture.height = height;
    const auto isSide = [](int pixels) { return pixels > 0 && pixels <= LargestPicture; };
    return isSide(width) && isSide(height)
        && picture.pixels.size() == qint64(width) * height * (picture.colour ? 4 : 1);
}

bool readContent(QDataStream &stream, PdfAnswer &answer, PdfRequest::Kind to)
{
    if (answer.status != PdfAnswer::Status::Done)
        return true;
    switch (to) {
    case PdfRequest::Kind::Open:
        stream >> answer.pages;
        return answer.pages >= 0 && answer.pages <= MostPages;
    case PdfRequest::Kind::Text:
        return read(stream, answer.text);
    case PdfRequest::Kind::Picture:
        return read(stream, answer.picture);
    }
    return false;
}

} // namespace

QByteArray PdfRequest::encoded() const
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << quint8(kind) << bytes << password << qint32(page) << resolution << colour;
    return message;
}

std::optional<PdfRequest> PdfRequest::decoded(const QByteArray &message)
{
    PdfRequest request;
    QDataStream stream(message);
    qint32 page = 0;
    if (!readEnum(stream, request.kind, Kind::Picture))
        return std::nullopt;
    stream >> request.bytes >> request.password >> page >> request.resolution >> request.colour;
    request.page = page;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return request;
}

QByteArray PdfAnswer::encoded(PdfRequest::Kind to) const
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << quint8(status);
    if (status == Status::Done && to == PdfRequest::Kind::Open)
        stream << qint32(pages);
    else if (status == Status::Done && to == PdfRequest::Kind::Text)
        write(stream, text);
    else if (status == Status::Done)
        write(stream, picture);
    return message;
}

std::optional<PdfAnswer> PdfAnswer::decoded(const QByteArray &message, PdfRequest::Kind to)
{
    PdfAnswer answer;
    QDataStream stream(message);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    if (!readEnum(stream, answer.status, Status::TooLarge) || !readContent(stream, answer, to)
        || stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return answer;
}

QByteArray framed(const QByteArray &message)
{
    QByteArray bytes(PdfLengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(message.size()), bytes.data());
    return bytes + message;
}

qint64 framedLength(const char *bytes)
{
    return qFromBigEndian<quint32>(bytes);
}

} // namespace gouji
