#include "model/review/journal.h"

#include "model/export/exporters.h"
#include "model/review/reviewjson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChecksumLength = 16;

/// The path of a base with another suffix.
QString beside(const QString &base, QLatin1StringView suffix)
{
    return base.left(base.lastIndexOf(u'.')) + suffix;
}

QString journalOf(const QString &base)
{
    return beside(base, ".journal"_L1);
}

QString lockOf(const QString &base)
{
    return beside(base, ".lock"_L1);
}

QByteArray checksum(const QByteArray &json)
{
    return fingerprint(json).left(ChecksumLength).toLatin1();
}

/// The object of a line that is whole, else an empty one.
QJsonObject objectOf(const QByteArray &line)
{
    constexpr qsizetype around = ChecksumLength + 2; // with the blank behind it and the line's end
    if (line.size() < around || !line.endsWith('\n'))
        return {};
    const QByteArray json = line.sliced(ChecksumLength + 1).chopped(1);
    const bool whole = line.startsWith(checksum(json));
    return whole ? QJsonDocument::fromJson(json).object() : QJsonObject();
}

struct JournalContent {
    QString savedAs;
    Record entries;
    qint64 length = 0; ///< of the whole lines, in bytes
};

/// As much of a journal as is whole and continues a record of `known` entries.
JournalContent contentOf(const QString &base, size_t known)
{
    JournalContent content;
    QFile file(journalOf(base));
    if (!file.open(QIODevice::ReadOnly))
        return content;
    const QJsonObject head = objectOf(file.readLine());
    if (head[u"schema"].toString() != "gouji.journal/1"_L1)
        return content;
    content.savedAs = head[u"file"].toString();
    content.length = file.pos();
    while (!file.atEnd()) {
        auto entry = entryFromJson(objectOf(file.readLine()));
        if (!entry || size_t(entry->number) != known + content.entries.size() + 1)
            break;
        content.entries.push_back(std::move(*entry));
        content.length = file.pos();
    }
    return content;
}

Result<ReviewFile> readBase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path, file.errorString());
    ReadOptions options;
    options.file = path;
    return ReviewFile::read(file.readAll(), options);
}

} // namespace

Journal::Journal(const QString &path)
    : m_path(path), m_lock(std::make_unique<QLockFile>(lockOf(path))),
      m_file(std::make_unique<QFile>(journalOf(path)))
{
    m_lock->setStaleLockTime(0); // only the end of the process gives it up
}

Journal::~Journal() = default;
Journal::Journal(Journal &&) noexcept = default;
Journal &Journal::operator=(Journal &&) noexcept = default;

Result<Journal> Journal::create(
    const QString &folder, const ReviewFile &base, const QString &savedAs)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NotAllowed, folder);
    QFile::setPermissions(
        folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // drafts are confidential
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Journal journal(QDir(folder).filePath(id + u'.' + ReviewFile::suffix()));
    journal.m_lock->tryLock();
    const auto bytes = base.toBytes(journal.m_path);
    const Result<void> saved =
        bytes ? saveFile(journal.m_path, *bytes) : tl::make_unexpected(bytes.error());
    if (!saved)
        return tl::make_unexpected(saved.error());
    if (const auto opened = journal.openFile(QIODevice::NewOnly); !opened)
        return tl::make_unexpected(opened.error());
    const QJsonObject head {{u"schema"_s, u"gouji.journal/1"_s}, {u"file"_s, savedAs}};
    const auto begun = journal.writeLine(QJsonDocument(head).toJson(QJsonDocument::Compact));
    if (!begun)
        return tl::make_unexpected(begun.error());
    return journal;
}

Result<Journal> Journal::resume(const QString &path)
{
    const auto base = readBase(path);
    if (!base)
        return tl::make_unexpected(base.error());
    Journal journal(path);
    if (!journal.m_lock->tryLock())
        return failure(ErrorCode::NotAllowed, path);
    if (const auto opened = journal.openFile(QIODevice::ReadWrite); !opened)
        return tl::make_unexpected(opened.error());
    const qint64 whole = contentOf(path, base->state.record.size()).length;
    journal.m_file->resize(whole); // a torn line would hide the ones behind it
    journal.m_file->seek(whole);
    return journal;
}

Result<void> Journal::openFile(QIODeviceBase::OpenMode mode)
{
    if (m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered | mode))
        return {};
    return failure(ErrorCode::NotAllowed, m_file->fileName(), m_file->errorString());
}

Result<void> Journal::append(const RecordEntry &entry)
{
    return writeLine(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
}

Result<void> Journal::writeLine(const QByteArray &json)
{
    const qint64 before = m_file->size();
    const QByteArray line = checksum(json) + ' ' + json + '\n';
    if (m_file->write(line) == line.size())
        return {};
    const bool full = m_file->error() == QFileDevice::ResourceError || m_file->size() > before;
    m_file->resize(before); // a torn line would hide the ones behind it
    m_file->seek(before);
    return failure(full ? ErrorCode::NoSpace : ErrorCode::WriteFailed, m_file->fileName(),
        m_file->errorString());
}

int Journal::handle() const
{
    return m_file->handle();
}

void Journal::remove()
{
    m_file->close();
    m_lock->unlock();
    remove(m_path);
}

std::vector<UnfinishedReview> Journal::unfinished(const QString &folder)
{
    std::vector<UnfinishedReview> found;
    for (const QString &name :
        QDir(folder).entryList({u"*."_s + ReviewFile::suffix()}, QDir::Files)) {
        const QString path = QDir(folder).filePath(name);
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // its program still runs
        const auto base = readBase(path);
        if (!base)
            continue; // never removed without having been read
        const JournalContent content = contentOf(path, base->state.record.size());
        lock.unlock();
        if (content.entries.empty())
            remove(path);
        else
            found.push_back({path, content.savedAs, base->original.file, base->summary,
                int(content.entries.size()), content.entries.back().time});
    }
    std::sort(found.begin(), found.end(),
        [](const auto &a, const auto &b) { return a.changed > b.changed; });
    return found;
}

Result<ReviewFile> Journal::recover(const QString &path)
{
    auto review = readBase(path);
    if (!review)
        return review;
    for (const RecordEntry &entry : contentOf(path, review->state.record.size()).entries)
        review->state.add(entry);
    return review;
}

void Journal::remove(const QString &path)
{
    QFile::remove(journalOf(path));
    QFile::remove(path);
    QFile::remove(lockOf(path));
}

} // namespace gouji
