#include "model/review/reviewfile.h"

#include "model/export/zipwriter.h"
#include "model/reading/ziparchive.h"
#include "model/review/reviewjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 2;
constexpr qsizetype MostEntries = 1'000'000;

const QString &reviewEntry()
{
    static const QString name = u"review.json"_s;
    return name;
}

const QString &recordEntry()
{
    static const QString name = u"record.jsonl"_s;
    return name;
}

const QString &originalEntry()
{
    static const QString name = u"original"_s;
    return name;
}

QString schema(int version)
{
    return u"gouji.review/%1"_s.arg(version);
}

/// 0 where it is no schema of ours.
int versionOf(const QString &text)
{
    const int version = text.section(u'/', 1).toInt();
    return text == schema(version) ? version : 0;
}

QJsonObject toJson(const ReviewSummary &summary)
{
    return {{u"title"_s, summary.title}, {u"issuer"_s, summary.issuer}, {u"year"_s, summary.year},
        {u"decided"_s, summary.decided}, {u"total"_s, summary.total}};
}

ReviewSummary summaryFromJson(const QJsonValue &json)
{
    return {json[u"title"].toString(), json[u"issuer"].toString(), json[u"year"].toInt(),
        json[u"decided"].toInt(), json[u"total"].toInt()};
}

QJsonObject toJson(const OriginalFile &original)
{
    QJsonObject json {{u"file"_s, original.file}, {u"encoding"_s, original.encoding},
        {u"sha256"_s, fingerprint(original.bytes)}};
    if (original.report > 0)
        json.insert(u"report"_s, original.report + 1);
    return json;
}

QByteArray headOf(const ReviewFile &review)
{
    const int version = review.original.report > 0 ? Version : 1;
    const QJsonObject json {{u"schema"_s, schema(version)},
        {u"program"_s, QStringLiteral(GOUJI_VERSION)}, {u"original"_s, toJson(review.original)},
        {u"summary"_s, toJson(review.summary)},
        {u"corrections"_s, toJson(review.state.corrections)},
        {u"verdicts"_s, toJson(review.state.verdicts)}};
    return QJsonDocument(json).toJson();
}

QByteArray linesOf(const Record &record)
{
    QByteArray lines;
    for (const RecordEntry &entry : record)
        lines += QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

/// nullopt where a line is no entry or its number is not the next.
std::optional<Record> recordFrom(const QByteArray &lines)
{
    Record record;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        auto entry = entryFromJson(QJsonDocument::fromJson(line).object());
        if (!entry || entry->number != int(record.size()) + 1
            || qsizetype(record.size()) >= MostEntries)
            return std::nullopt;
        record.push_back(std::move(*entry));
    }
    return record;
}

} // namespace

QString fingerprint(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool ReviewFile::recognise(const QByteArray &bytes)
{
    // A zip archive begins with the name of its first entry: this finds also a damaged one.
    constexpr qsizetype NameAt = 30;
    return bytes.startsWith("PK\x03\x04")
        && QByteArrayView(bytes)
               .sliced(std::min(NameAt, bytes.size()))
               .startsWith(reviewEntry().toLatin1());
}

Result<ReviewFile> ReviewFile::read(const QByteArray &bytes, const ReadOptions &options)
{
    const auto corrupt = [&](const QString &detail) {
        return failure(ErrorCode::Corrupt, options.file, detail);
    };
    auto archive = ZipArchive::open(bytes, options);
    if (!archive)
        return tl::make_unexpected(archive.error());
    const auto head = archive->read(reviewEntry());
    if (!head)
        return tl::make_unexpected(head.error());
    const QJsonObject json = QJsonDocument::fromJson(*head).object();
    const int version = versionOf(json[u"schema"].toString());
    if (version > Version)
        return failure(ErrorCode::NewerVersion, options.file, json[u"schema"].toString());
    if (version < 1)
        return corrupt(reviewEntry());

    const auto original = archive->read(originalEntry());
    const auto lines = archive->read(recordEntry());
    if (!original || !lines)
        return tl::make_unexpected(original ? lines.error() : original.error());
    auto corrections = editsFromJson(json[u"corrections"]);
    auto verdicts = verdictsFromJson(json[u"verdicts"]);
    auto record = recordFrom(*lines);
    if (!corrections || !verdicts || !record)
        return corrupt(record ? reviewEntry() : recordEntry());
    const QJsonObject about = json[u"original"].toObject();
    if (about[u"sha256"].toString() != fingerprint(*original))
        return corrupt(originalEntry());
    return ReviewFile {{*original, about[u"file"].toString(), about[u"encoding"].toString(),
                           std::max(1, about[u"report"].toInt()) - 1},
        summaryFromJson(json[u"summary"]),
        {std::move(*corrections), std::move(*verdicts), std::move(*record)}};
}

Result<QByteArray> ReviewFile::toBytes(const QString &file) const
{
    return toZip({{reviewEntry(), headOf(*this)}, {recordEntry(), linesOf(state.record)},
                     {originalEntry(), original.bytes}},
        file);
}

} // namespace gouji
