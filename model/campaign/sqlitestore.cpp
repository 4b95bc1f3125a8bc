#include "model/campaign/sqlitestore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// What leads from each version of the schema to the next. Entries are never changed, only added.
const std::vector<QStringList> &migrations()
{
    static const std::vector<QStringList> steps {
        {u"CREATE TABLE drafts (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT "
         "NULL, hash TEXT NOT NULL, issuer TEXT NOT NULL, title TEXT NOT NULL, year INTEGER NOT "
         "NULL, form TEXT NOT NULL, problem TEXT NOT NULL, errors INTEGER NOT NULL, warnings "
         "INTEGER NOT NULL, remarks INTEGER NOT NULL, decided INTEGER NOT NULL, rules TEXT NOT "
         "NULL, outcomes TEXT NOT NULL, cells BLOB, state TEXT NOT NULL, since INTEGER NOT NULL)"_s,
            u"CREATE TABLE events (time INTEGER NOT NULL, path TEXT NOT NULL, state TEXT NOT NULL)"_s,
            u"CREATE TABLE expected (place INTEGER PRIMARY KEY, issuer TEXT NOT NULL)"_s,
            u"CREATE TABLE renames (issuer TEXT PRIMARY KEY, last_year TEXT NOT NULL)"_s,
            u"CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s},
        {u"ALTER TABLE drafts ADD COLUMN previous_cells BLOB"_s,
            u"ALTER TABLE drafts ADD COLUMN gone INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX events_by_time ON events (time)"_s,
            u"ALTER TABLE drafts ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0"_s},
        {u"ALTER TABLE drafts ADD COLUMN reports TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE drafts ADD COLUMN report INTEGER NOT NULL DEFAULT 0"_s},
    };
    return steps;
}

QString toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, int> countsFrom(const QString &json)
{
    QMap<QString, int> counts;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        counts.insert(it.key(), it.value().toInt());
    return counts;
}

qint64 toMilliseconds(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

class SqliteStore : public CampaignStore {
public:
    explicit SqliteStore(const QString &file)
        : m_file(file), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)),
          m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }

    ~SqliteStore() override
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }

    Result<void> open();

    Result<std::vector<Draft>> drafts() const override;
    Result<void> save(
        const std::vector<Draft> &drafts, const std::vector<DraftEvent> &events) override;
    Result<void> remove(const QStringList &paths) override;
    Result<std::vector<DraftEvent>> events() const override;
    Result<QStringList> expectedIssuers() const override;
    Result<void> setExpectedIssuers(const QStringList &issuers) override;
    Result<QMap<QString, QString>> renames() const override;
    Result<void> setRename(const QString &issuer, const QString &lastYear) override;
    Result<QString> setting(const QString &key) const override;
    Result<void> setSetting(const QString &key, const QString &value) override;

private:
    /// Runs one statement for each list of values; false after the first that fails.
    bool run(const QString &sql, const std::vector<QVariantList> &rows = {{}}) const;
    /// Calls `take(query)` for each row.
    template <class Take>
    bool each(const QString &sql, const QVariantList &values, Take take) const;
    /// All of `work` or nothing of it.
    template <class Work>
    Result<void> transaction(Work work);
    /// Nothing where the file is no database.
    std::optional<int> singleNumber(const QString &sql) const;
    Result<void> migrate(int version);
    tl::unexpected<Error> failed(ErrorCode code) const { return failure(code, m_file, m_problem); }

    const QString m_file;
    const QString m_connection;
    QSqlDatabase m_database;
    mutable QString m_problem; ///< what the database said last
};

bool SqliteStore::run(const QString &sql, const std::vector<QVariantList> &rows) const
{
    QSqlQuery query(m_database);
    bool worked = query.prepare(sql);
    for (size_t row = 0; worked && row < rows.size(); ++row) {
        for (int i = 0; i < rows[row].size(); ++i)
            query.bindValue(i, rows[row][i]);
        worked = query.exec();
    }
    if (!worked)
        m_problem = query.lastError().text();
    return worked;
}

template <class Take>
bool SqliteStore::each(const QString &sql, const QVariantList &values, Take take) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool worked = query.prepare(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    worked = worked && query.exec();
    while (worked && query.next())
        take(query);
    if (!worked)
        m_problem = query.lastError().text();
    return worked;
}

template <class Work>
Result<void> SqliteStore::transaction(Work work)
{
    // IMMEDIATE: whoever cannot write is told now and not at the end.
    if (run(u"BEGIN IMMEDIATE"_s) && work() && run(u"COMMIT"_s))
        return {};
    const QString problem = m_problem;
    run(u"ROLLBACK"_s);
    m_problem = problem;
    return failed(ErrorCode::WriteFailed);
}

Result<void> SqliteStore::open()
{
    if (!m_database.open()) {
        m_problem = m_database.lastError().text();
        return failed(ErrorCode::NotAllowed);
    }
    run(u"PRAGMA trusted_schema = OFF"_s); // the file may have been made by anybody
    const auto version = singleNumber(u"PRAGMA user_version"_s);
    if (!version)
        return failed(ErrorCode::Corrupt);
    if (*version > sqliteSchemaVersion()) {
        m_problem = u"schema %1"_s.arg(*version);
        return failed(ErrorCode::NewerVersion);
    }
    // Views, triggers and virtual tables would run what somebody else has written, and without a
    // version it is the file of another program.
    const auto foreign = singleNumber(*version > 0
            ? u"SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index') "
              "OR sql LIKE 'CREATE VIRTUAL%'"_s
            : u"SELECT count(*) FROM sqlite_master"_s);
    if (*version < 0 || foreign.value_or(1) > 0)
        return failed(ErrorCode::Corrupt);
    return *version == sqliteSchemaVersion() ? Result<void>() : migrate(*version);
}

std::optional<int> SqliteStore::singleNumber(const QString &sql) const
{
    std::optional<int> number;
    each(sql, {}, [&number](const QSqlQuery &row) { number = row.value(0).toInt(); });
    return number;
}

Result<void> SqliteStore::migrate(int version)
{
    return transaction([this, version] {
        for (size_t step = size_t(version); step < migrations().size(); ++step) {
            for (const QString &sql : migrations()[step]) {
                if (!run(sql))
                    return false;
            }
        }
        return run(u"PRAGMA user_version = %1"_s.arg(sqliteSchemaVersion()));
    });
}

Draft draftFrom(const QSqlQuery &row)
{
    Draft draft;
    draft.path = row.value(0).toString();
    draft.size = row.value(1).toLongLong();
    draft.modified = row.value(2).toLongLong();
    draft.content.hash = row.value(3).toString();
    draft.content.issuer = row.value(4).toString();
    draft.content.title = row.value(5).toString();
    draft.content.year = row.value(6).toInt();
    draft.content.form = row.value(7).toString();
    draft.content.problem = row.value(8).toString();
    draft.content.errors = row.value(9).toInt();
    draft.content.warnings = row.value(10).toInt();
    draft.content.remarks = row.value(11).toInt();
    draft.content.decided = row.value(12).toInt();
    draft.content.rules = countsFrom(row.value(13).toString());
    draft.content.outcomes = countsFrom(row.value(14).toString());
    draft.content.cells = row.value(15).toByteArray();
    draft.state = draftStateFrom(row.value(16).toString()).value_or(DraftState::New);
    draft.since = timeFrom(row.value(17));
    draft.previousCells = row.value(18).toByteArray();
    draft.isGone = row.value(19).toBool();
    draft.reviewed = row.value(20).toLongLong();
    draft.content.reports = row.value(21).toString().split(u'\n', Qt::SkipEmptyParts);
    draft.content.report = row.value(22).toInt();
    return draft;
}

/// A null text is not an empty one to SQL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariantList rowOf(const Draft &draft)
{
    const DraftContent &content = draft.content;
    return {text(draft.path), draft.size, draft.modified, text(content.hash), text(content.issuer),
        text(content.title), content.year, text(content.form), text(content.problem),
        content.errors, content.warnings, content.remarks, content.decided, toJson(content.rules),
        toJson(content.outcomes), content.cells, stateName(draft.state),
        toMilliseconds(draft.since), draft.previousCells, draft.isGone, draft.reviewed,
        text(content.reports.join(u'\n')), content.report};
}

Result<std::vector<Draft>> SqliteStore::drafts() const
{
    std::vector<Draft> drafts;
    const bool worked = each(
        u"SELECT path, size, modified, hash, issuer, title, year, form, problem, errors, warnings, "
        "remarks, decided, rules, outcomes, cells, state, since, previous_cells, gone, reviewed, "
        "reports, report FROM drafts "
        "ORDER BY path"_s,
        {}, [&](const QSqlQuery &row) { drafts.push_back(draftFrom(row)); });
    if (!worked)
        return failed(ErrorCode::Corrupt);
    return drafts;
}

Result<void> SqliteStore::save(
    const std::vector<Draft> &drafts, const std::vector<DraftEvent> &events)
{
    std::vector<QVariantList> draftRows;
    for (const Draft &draft : drafts)
        draftRows.push_back(rowOf(draft));
    std::vector<QVariantList> eventRows;
    for (const DraftEvent &event : events)
        eventRows.push_back({toMilliseconds(event.time), event.path, stateName(event.state)});
    return transaction([&] {
        return run(u"INSERT OR REPLACE INTO drafts (path, size, modified, hash, issuer, title, "
                   "year, form, problem, errors, warnings, remarks, decided, rules, outcomes, "
                   "cells, state, since, previous_cells, gone, reviewed, reports, report) VALUES "
                   "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   draftRows)
            && run(u"INSERT INTO events (time, path, state) VALUES (?, ?, ?)"_s, eventRows);
    });
}

Result<void> SqliteStore::remove(const QStringList &paths)
{
    std::vector<QVariantList> rows;
    for (const QString &path : paths)
        rows.push_back({path});
    return transaction([&] { return run(u"DELETE FROM drafts WHERE path = ?"_s, rows); });
}

Result<std::vector<DraftEvent>> SqliteStore::events() const
{
    std::vector<DraftEvent> events;
    const bool worked = each(u"SELECT time, path, state FROM events ORDER BY time, rowid"_s, {},
        [&](const QSqlQuery &row) {
            if (const auto state = draftStateFrom(row.value(2).toString()))
                events.push_back({timeFrom(row.value(0)), row.value(1).toString(), *state});
        });
    if (!worked)
        return failed(ErrorCode::Corrupt);
    return events;
}

Result<QStringList> SqliteStore::expectedIssuers() const
{
    QStringList issuers;
    const bool worked = each(u"SELECT issuer FROM expected ORDER BY place"_s, {},
        [&](const QSqlQuery &row) { issuers << row.value(0).toString(); });
    if (!worked)
        return failed(ErrorCode::Corrupt);
    return issuers;
}

Result<void> SqliteStore::setExpectedIssuers(const QStringList &issuers)
{
    std::vector<QVariantList> rows;
    for (const QString &issuer : issuers)
        rows.push_back({issuer});
    return transaction([&] {
        return run(u"DELETE FROM expected"_s)
            && run(u"INSERT INTO expected (issuer) VALUES (?)"_s, rows);
    });
}

Result<QMap<QString, QString>> SqliteStore::renames() const
{
    QMap<QString, QString> renames;
    const bool worked =
        each(u"SELECT issuer, last_year FROM renames"_s, {}, [&](const QSqlQuery &row) {
            renames.insert(row.value(0).toString(), row.value(1).toString());
        });
    if (!worked)
        return failed(ErrorCode::Corrupt);
    return renames;
}

Result<void> SqliteStore::setRename(const QString &issuer, const QString &lastYear)
{
    return transaction([&] {
        return run(u"DELETE FROM renames WHERE issuer = ?"_s, {{issuer}})
            && (lastYear.isEmpty()
                || run(u"INSERT INTO renames (issuer, last_year) VALUES (?, ?)"_s,
                    {{issuer, lastYear}}));
    });
}

Result<QString> SqliteStore::setting(const QString &key) const
{
    QString value;
    const bool worked = each(u"SELECT value FROM settings WHERE key = ?"_s, {key},
        [&](const QSqlQuery &row) { value = row.value(0).toString(); });
    if (!worked)
        return failed(ErrorCode::Corrupt);
    return value;
}

Result<void> SqliteStore::setSetting(const QString &key, const QString &value)
{
    return transaction([&] {
        return run(
            u"INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"_s, {{key, text(value)}});
    });
}

} // namespace

int sqliteSchemaVersion()
{
    return int(migrations().size());
}

Result<std::unique_ptr<CampaignStore>> openSqliteStore(const QString &file)
{
    auto store = std::make_unique<SqliteStore>(file);
    if (const auto opened = store->open(); !opened)
        return tl::make_unexpected(opened.error());
    return store;
}

} // namespace gouji
