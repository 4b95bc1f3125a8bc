#include "model/reading/textencoding.h"

#include <QStringConverter>
#include <QStringList>

#include <algorithm>
#include <unicode/localpointer.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

enum class Faults { Refuse, Replace };

/// Enough to tell encodings apart; the rest of a large file need not be looked at twice.
constexpr qsizetype sampleSize = 64 * 1024;

/// Words of the forms and the most frequent characters, simplified and traditional. Text that is
/// decoded wrongly consists of rare characters and holds none of them.
const QString &frequentCharacters()
{
    static const QString characters =
        u"的一是不在有和人中大为上个国以要他时来用们到作地于出就分对成会可主发年动同工也能下过"
        u"为個國時來們於對會發動過這说說政府信息公开開规規章行许許处處罚罰总總计計申请請机機关關"
        u"、。，；：（）“”"_s;
    return characters;
}

QStringList wordsOfForms()
{
    return {u"政府信息公开"_s, u"行政许可"_s, u"行政处罚"_s, u"规章"_s, u"总计"_s, u"年度报告"_s,
        u"申请"_s, u"政府信息公開"_s, u"政府資訊公開"_s, u"行政許可"_s, u"行政處罰"_s, u"規章"_s,
        u"總計"_s, u"年度報告"_s, u"申請"_s};
}

qsizetype familiarity(const QString &text)
{
    qsizetype score = std::count_if(text.begin(), text.end(),
        [](QChar c) { return c.unicode() > 0x7f && frequentCharacters().contains(c); });
    for (const QString &word : wordsOfForms())
        score += 10 * text.count(word);
    return score;
}

/// Text has hardly any control characters. U+0007 is not counted: it ends the cells of text that
/// was copied from old Word files.
bool looksLikeText(QStringView text)
{
    const qsizetype controls = std::count_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != 0x07 && (u < 0x09 || u > 0x0d)) || u == 0xfffe || u == 0xffff;
    });
    return controls * 200 <= text.size();
}

std::optional<QString> convert(QByteArrayView bytes, const char *encoding, Faults faults)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUConverterPointer converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    if (faults == Faults::Refuse) {
        ucnv_setToUCallBack(
            converter.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    // Two units for a byte is the most that any encoding makes; Chinese ones need at most one.
    QString text(bytes.size() + 1, Qt::Uninitialized);
    qsizetype used = 0;
    const char *source = bytes.data();
    do {
        status = U_ZERO_ERROR;
        auto *target = reinterpret_cast<UChar *>(text.data());
        UChar *end = target + used;
        ucnv_toUnicode(converter.getAlias(), &end, target + text.size(), &source,
            bytes.data() + bytes.size(), nullptr, false, &status);
        used = end - target;
        if (status == U_BUFFER_OVERFLOW_ERROR)
            text.resize(text.size() * 2);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(used);
    return text;
}

/// Some places that are no characters are forgiven: a file may have been cut or glued together.
bool isWhole(const DecodedText &decoded, qsizetype charactersPerFault)
{
    return decoded.replaced * charactersPerFault <= decoded.text.size()
        && looksLikeText(decoded.text);
}

std::optional<DecodedText> decodeUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    DecodedText decoded {decoder(bytes), u"UTF-8"_s};
    if (decoder.hasError())
        decoded.replaced = decoded.text.count(QChar::ReplacementCharacter);
    // Text in another encoding has a fault at nearly every character that is not ASCII.
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    const qsizetype others = decoded.replaced == 0
        ? 0
        : decoded.text.size() - std::count_if(decoded.text.begin(), decoded.text.end(), isAscii);
    if (decoded.replaced * 20 > others || !looksLikeText(decoded.text))
        return std::nullopt;
    return decoded;
}

QString utf16Text(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    return QStringDecoder(encoding)(bytes);
}

/// How many characters are of the kinds that Chinese reports consist of.
qsizetype usualCharacters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (0x20 <= u && u < 0x7f) || u == 0xa0 || u == '\n' || u == '\r' || u == '\t'
            || (0x4e00 <= u && u <= 0x9fff) || (0x3000 <= u && u < 0x3040)
            || (0xff00 <= u && u < 0xffe0) || (0x2010 <= u && u <= 0x2027);
    });
}

/// UTF-16 without BOM: Chinese text has few NUL bytes, so they alone do not tell. Read with the
/// wrong byte order, or if it is no UTF-16 at all, the characters are from all over Unicode.
std::optional<DecodedText> decodeUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const QString little = utf16Text(sample, QStringConverter::Utf16LE);
    const QString big = utf16Text(sample, QStringConverter::Utf16BE);
    const qsizetype usualLittle = usualCharacters(little);
    const qsizetype usualBig = usualCharacters(big);
    if (std::max(usualLittle, usualBig) * 10 < little.size() * 9 || usualLittle == usualBig)
        return std::nullopt;
    const bool isLittle = usualLittle > usualBig;
    const auto encoding = isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    QString text = utf16Text(bytes, encoding);
    if (!text.isValidUtf16() || !looksLikeText(text))
        return std::nullopt;
    return DecodedText {std::move(text), isLittle ? u"UTF-16LE"_s : u"UTF-16BE"_s};
}

std::optional<DecodedText> decodeChinese(QByteArrayView bytes)
{
    // Before the first byte over 0x7f nothing tells the encodings apart, and it starts a character.
    const auto first =
        std::find_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) > 0x7f; });
    const QByteArrayView rest(first, bytes.end());
    const QByteArrayView sample = rest.first(std::min(rest.size(), sampleSize));
    QString likeliest;
    qsizetype highest = 0;
    for (const QString &encoding : {u"GB18030"_s, u"Big5"_s}) {
        const auto decoded = decodeTextAs(sample, encoding);
        const qsizetype score = familiarity(decoded->text) - 10 * decoded->replaced;
        if (score > highest) {
            highest = score;
            likeliest = encoding;
        }
    }
    if (likeliest.isEmpty())
        return std::nullopt;
    auto decoded = decodeTextAs(bytes, likeliest);
    return isWhole(*decoded, 50) ? decoded : std::nullopt;
}

std::optional<DecodedText> decodeByDetector(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUCharsetDetectorPointer detector(ucsdet_open(&status));
    const qsizetype size = std::min(bytes.size(), sampleSize);
    ucsdet_setText(detector.getAlias(), bytes.data(), int32_t(size), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.getAlias(), &status);
    if (U_FAILURE(status) || !match)
        return std::nullopt;
    auto decoded = decodeTextAs(bytes, QString::fromLatin1(ucsdet_getName(match, &status)));
    return decoded && isWhole(*decoded, 50) ? decoded : std::nullopt;
}

/// One name for what has many: GBK and GB2312 are parts of GB18030, as Big5 has its own extensions.
QString usualName(const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUConverterPointer converter(
        ucnv_open(encoding.toLatin1().constData(), &status));
    if (encoding.isEmpty() || U_FAILURE(status))
        return {};
    const char *own = ucnv_getName(converter.getAlias(), &status);
    const char *registered = ucnv_getStandardName(own, "IANA", &status);
    const QString name = QString::fromLatin1(registered ? registered : own);
    if (name.startsWith(u"GB"_s, Qt::CaseInsensitive))
        return u"GB18030"_s;
    return name.startsWith(u"Big5"_s, Qt::CaseInsensitive) ? u"Big5"_s : name;
}

QString encodingOfBom(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return u"UTF-8"_s;
    if (bytes.startsWith("\xff\xfe"))
        return u"UTF-16LE"_s;
    return bytes.startsWith("\xfe\xff") ? u"UTF-16BE"_s : QString();
}

std::optional<DecodedText> decode(QByteArrayView bytes, const QString &encoding, Faults faults)
{
    const QString name = usualName(encoding);
    if (name.isEmpty())
        return std::nullopt;
    auto text = convert(bytes, name.toLatin1().constData(), faults);
    if (!text)
        return std::nullopt;
    if (text->startsWith(QChar::ByteOrderMark))
        text->remove(0, 1);
    const qsizetype replaced = text->count(QChar::ReplacementCharacter);
    return DecodedText {std::move(*text), name, replaced};
}

} // namespace

std::optional<DecodedText> decodeText(QByteArrayView bytes)
{
    const QString named = encodingOfBom(bytes);
    if (!named.isEmpty()) {
        auto decoded = decodeTextAs(bytes, named);
        return decoded && looksLikeText(decoded->text) ? decoded : std::nullopt;
    }
    for (const auto attempt : {decodeUtf8, decodeUtf16, decodeChinese, decodeByDetector}) {
        if (auto decoded = attempt(bytes))
            return decoded;
    }
    return std::nullopt;
}

std::optional<DecodedText> decodeTextAs(QByteArrayView bytes, const QString &encoding)
{
    return decode(bytes, encoding, Faults::Replace);
}

std::optional<DecodedText> decodeTextStrictly(QByteArrayView bytes, const QString &encoding)
{
    return decode(bytes, encoding, Faults::Refuse);
}

} // namespace gouji
