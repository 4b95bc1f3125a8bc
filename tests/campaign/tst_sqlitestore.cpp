#include "model/campaign/sqlitestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace gouji;

namespace {

constexpr int DraftsPerStep = 5;

Draft draft(int step, int number)
{
    Draft draft;
    draft.path = QString::number(number) + u".txt"_qs;
    draft.content.hash = QString::number(step);
    draft.since = QDateTime::fromMSecsSinceEpoch(step, Qt::UTC);
    return draft;
}

/// What the killed process does: writes step after step, and says which are written.
int writeForever(const QString &file)
{
    const auto store = openSqliteStore(file);
    for (int step = 1; store; ++step) {
        std::vector<Draft> drafts;
        for (int number = 0; number < DraftsPerStep; ++number)
            drafts.push_back(draft(step, number));
        if (!(*store)->save(drafts, {{drafts[0].since, drafts[0].path, DraftState::New}}))
            return 1;
        std::printf("%d\n", step);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

/// The database of a campaign: what was written is there, whatever happens to the process.
class tst_SqliteStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_qs));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void survivesKills()
    {
        const QString file = m_folder->filePath(u"campaign.sqlite"_qs);
        for (int round = 0; round < 25; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_qs, file});
            QVERIFY(writer.waitForReadyRead());
            QTest::qWait(int(QRandomGenerator::global()->bounded(20)));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const QByteArray said = writer.readAllStandardOutput();
            const int written = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
            QVERIFY(written > 0);
            const auto store = openSqliteStore(file);
            QVERIFY(store);
            const auto drafts = (*store)->drafts();
            QVERIFY(drafts);
            QCOMPARE(drafts->size(), size_t(DraftsPerStep));
            for (const Draft &kept : *drafts) { // all of one step, and no older than what was said
                QCOMPARE(kept.content.hash, drafts->front().content.hash);
                QVERIFY(kept.content.hash.toInt() >= written);
            }
        }
    }

    void bringsOlderFilesUpToDate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the first version") << u"schema-1.sqlite"_qs;
        QTest::newRow("the second version") << u"schema-2.sqlite"_qs;
    }

    /// As an older program left it.
    void bringsOlderFilesUpToDate()
    {
        QFETCH(QString, name);
        const QString file = m_folder->filePath(u"old.sqlite"_qs);
        QVERIFY(QFile::copy(QStringLiteral(GOUJI_TEST_DIR "/campaign/cases/") + name, file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        const auto store = openSqliteStore(file);
        QVERIFY(store);
        const auto drafts = (*store)->drafts();
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1u);
        QCOMPARE(drafts->front().content.issuer, u"云溪县水务局"_qs);
        QCOMPARE(drafts->front().state, DraftState::SentBack);
        QVERIFY(!drafts->front().isGone);
        QVERIFY(drafts->front().previousCells.isEmpty());
        QVERIFY(drafts->front().content.reports.isEmpty());
        QVERIFY((*store)->save({draft(1, 1)}, {}));
    }

    void refusesFilesOfANewerVersion()
    {
        const QString file = m_folder->filePath(u"new.sqlite"_qs);
        QVERIFY(openSqliteStore(file));
        execute(file, u"PRAGMA user_version = 999"_qs);
        const auto store = openSqliteStore(file);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::NewerVersion);
    }

    /// The folder is shared: what lies there may be another program's, or made to do harm.
    void refusesWhatItDidNotMake_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("another program's")
            << QStringList {u"PRAGMA user_version = 0"_qs, u"CREATE TABLE letters (text TEXT)"_qs};
        QTest::newRow("no version of ours") << QStringList {u"PRAGMA user_version = -7"_qs};
        QTest::newRow("a query without end") << QStringList {u"DROP TABLE settings"_qs,
            u"CREATE VIEW settings AS WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL "
            "SELECT value + 1 FROM n) SELECT value AS key, value FROM n"_qs};
        QTest::newRow("a trigger") << QStringList {
            u"CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM drafts; END"_qs};
    }

    void refusesWhatItDidNotMake()
    {
        QFETCH(QStringList, statements);
        const QString file = m_folder->filePath(u"foreign.sqlite"_qs);
        QVERIFY(openSqliteStore(file));
        for (const QString &sql : statements)
            execute(file, sql);
        const QByteArray before = bytesOf(file);
        const auto store = openSqliteStore(file);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        QCOMPARE(bytesOf(file), before);
    }

    void refusesWhatIsNoDatabase()
    {
        QFile file(m_folder->filePath(u"text.sqlite"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto store = openSqliteStore(file.fileName());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        QVERIFY(!openSqliteStore(m_folder->filePath(u"missing/folder.sqlite"_qs)));
    }

    void savesAllOrNothing()
    {
        const QString file = m_folder->filePath(u"campaign.sqlite"_qs);
        auto store = openSqliteStore(file);
        QVERIFY(store);
        execute(file,
            u"CREATE TRIGGER full BEFORE INSERT ON drafts WHEN NEW.path = '3.txt' BEGIN SELECT "
            "RAISE(ABORT, 'full'); END"_qs);
        const auto saved = (*store)->save({draft(1, 1), draft(1, 2), draft(1, 3)}, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::WriteFailed);
        QVERIFY((*store)->drafts()->empty());
        QVERIFY((*store)->save({draft(1, 1)}, {}));
        QVERIFY((*store)->remove({u"1.txt"_qs}));
        QVERIFY((*store)->drafts()->empty());
    }

private:
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void execute(const QString &file, const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"test"_qs);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"test"_qs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--write"_qs)
        return writeForever(application.arguments().value(2));
    tst_SqliteStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlitestore.moc"
