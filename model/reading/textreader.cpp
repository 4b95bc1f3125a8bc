#include "model/reading/textreader.h"

#include "model/reading/textencoding.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

QString TextReader::format() const
{
    return u"text"_s;
}

int TextReader::recognise(const QByteArray &) const
{
    return 1;
}

Result<Document> TextReader::read(
    const QByteArray &bytes, const ReadOptions &options, const Progress &progress) const
{
    auto decoded =
        options.encoding.isEmpty() ? decodeText(bytes) : decodeTextAs(bytes, options.encoding);
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled, options.file);
    if (!decoded)
        return failure(ErrorCode::Unsupported, options.file, options.encoding);
    if (isBlank(decoded->text))
        return failure(ErrorCode::Empty, options.file);
    Document document;
    document.file = options.file;
    document.format = format();
    document.encoding = decoded->encoding;
    document.text = std::move(decoded->text);
    if (decoded->replaced > 0)
        document.notices.push_back({u"replaced_characters"_s, QString::number(decoded->replaced)});
    return document;
}

} // namespace gouji
