#include "model/reading/htmlreader.h"

#include "model/reading/htmltree.h"
#include "model/reading/htmlwalker.h"
#include "model/reading/textencoding.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// The beginning in small letters. Without NULs, UTF-16 shows its markup as well.
QByteArray beginningOf(const QByteArray &bytes, qsizetype size)
{
    return bytes.first(std::min(bytes.size(), size)).replace('\0', "").toLower();
}

/// A page and its pictures in one file, as browsers and Word save it: the page is encoded like an
/// e-mail, and its spans would come out wrong if it were read as it is.
bool isMimeArchive(const QByteArray &bytes)
{
    const QByteArray beginning = beginningOf(bytes, 4096);
    return beginning.contains("mime-version:") && beginning.contains("multipart/");
}

QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression charset(u"<meta[^>]*charset\\s*=\\s*[\"']?\\s*([\\w-]+)"_s);
    return charset.match(QString::fromLatin1(beginningOf(bytes, 4096))).captured(1);
}

/// Pages often declare what they are not, because they were saved anew. UTF-8 shows by itself; the
/// declaration is needed to tell GB18030 from Big5 and the like.
std::optional<DecodedText> decodeHtml(const QByteArray &bytes, const QString &forced)
{
    if (!forced.isEmpty())
        return decodeTextAs(bytes, forced);
    auto detected = decodeText(bytes);
    if (detected && detected->encoding.startsWith("UTF"_L1))
        return detected;
    if (auto declared = decodeTextStrictly(bytes, declaredEncoding(bytes)))
        return declared;
    return detected;
}

/// The page without the header that the clipboard of Windows puts before it; rows and cells that
/// were copied without their table get one, for without it the parser drops their tags.
QString pageOf(const QString &text)
{
    static const QRegularExpression bareRow(
        u"\\A\\s*(?><!--.*?-->\\s*)*<(tr|td|th|tbody|thead|tfoot|col|colgroup)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString page = text.startsWith("Version:"_L1)
        ? text.sliced(std::max(text.indexOf(u'<'), qsizetype(0)))
        : text;
    return bareRow.match(page).hasMatch() ? "<table>"_L1 + page : page;
}

Result<Document> walk(const HtmlTree &tree, HtmlWalker::Hidden hidden, const ReadOptions &options,
    const Progress &progress)
{
    DocumentBuilder builder(options.limits);
    HtmlWalker walker(builder, hidden);
    if (!walker.walk(tree.root(), progress)) {
        return failure(
            builder.isTooLarge() ? ErrorCode::TooLarge : ErrorCode::Cancelled, options.file);
    }
    Document document = builder.take();
    // Pages show tables by script that are hidden at first; better those than none.
    if (document.grids.empty() && walker.hasHiddenTable())
        return walk(tree, HtmlWalker::Hidden::Show, options, progress);
    if (document.text.trimmed().isEmpty()) {
        return failure(walker.hasPictures() ? ErrorCode::Scan : ErrorCode::Empty, options.file);
    }
    if (walker.hasDeletions())
        document.notices.push_back({u"tracked_changes"_s, {}});
    return document;
}

} // namespace

QString HtmlReader::format() const
{
    return u"html"_s;
}

int HtmlReader::recognise(const QByteArray &bytes) const
{
    static const QRegularExpression start(
        u"^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\\s*(?><!--.*?-->\\s*)*"
        "<(p|div|span|h[1-6]|meta|style|font|b|tr|td|center|article|section|ul|ol|pre|col)\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QByteArray beginning = beginningOf(bytes, 64 * 1024);
    if (beginning.startsWith("%pdf") || beginning.startsWith("pk\3\4"))
        return 0;
    for (const char *sign : {"<!doctype html", "<html", "<body", "<table", "<!--startfragment"}) {
        if (beginning.contains(sign))
            return 80;
    }
    return start.match(QString::fromLatin1(beginning)).hasMatch() ? 60 : 0;
}

Result<Document> HtmlReader::read(
    const QByteArray &bytes, const ReadOptions &options, const Progress &progress) const
{
    if (isMimeArchive(bytes))
        return failure(ErrorCode::Unsupported, options.file, u"MHTML"_s);
    const auto decoded = decodeHtml(bytes, options.encoding);
    if (!decoded)
        return failure(ErrorCode::Unsupported, options.file, options.encoding);
    const QByteArray page = pageOf(decoded->text).toUtf8();
    const auto tree = HtmlTree::parse(page, options, progress);
    if (!tree)
        return tl::make_unexpected(tree.error());
    auto document = walk(*tree, HtmlWalker::Hidden::Skip, options, progress);
    if (!document)
        return document;
    document->file = options.file;
    document->format = format();
    document->encoding = decoded->encoding;
    if (decoded->replaced > 0)
        document->notices.push_back({u"replaced_characters"_s, QString::number(decoded->replaced)});
    return document;
}

} // namespace gouji
