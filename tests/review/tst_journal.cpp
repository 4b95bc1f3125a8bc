#include "model/review/journal.h"
#include "model/undo/editstack.h"
#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace gouji;

namespace {

constexpr int Kills = 200;
const CellId Received(QStringLiteral("requests/received/natural"));

ReviewFile baseOf(const FormLibrary &library)
{
    const auto sample = test::sampleReport(library, u"2021");
    ReviewFile base;
    base.original = {sample.document.text.toUtf8(), QStringLiteral("draft.txt"), {}};
    base.summary.title = QStringLiteral("年度报告");
    return base;
}

/// The program that is killed: it edits for ever and says after each step that it is committed.
int editForEver(const QString &folder)
{
    const FormLibrary library = *FormLibrary::create();
    const auto sample = test::sampleReport(library, u"2021");
    Review review(sample.document, sample.report, library);
    EditStack edits(review);
    auto journal = Journal::create(folder, baseOf(library), {});
    if (!journal)
        return 1;
    QObject::connect(&review, &Review::recorded, &review, [&](const RecordEntry &entry) {
        if (!journal->append(entry))
            std::abort();
        std::printf("%d\n", entry.number);
        std::fflush(stdout);
    });
    for (int i = 0;; ++i) {
        edits.edit({{Received, CellContent::of(Number(100 + i))}}, QStringLiteral("Set"));
        if (i % 5 == 4)
            edits.undo();
    }
}

} // namespace

/// Nothing older than the last committed step is ever lost.
class tst_Journal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        const auto sample = test::sampleReport(m_library, u"2021");
        m_review = std::make_unique<Review>(sample.document, sample.report, m_library);
        m_edits = std::make_unique<EditStack>(*m_review);
    }

    void cleanup() { m_journal.reset(); }

    void recoversEveryStep()
    {
        begin();
        set(28);
        set(27);
        m_edits->undo();
        end();
        const QString path = onlyBase();
        const auto found = Journal::unfinished(folder());
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().path, path);
        QCOMPARE(found.front().steps, 3);
        QCOMPARE(found.front().savedAs, u"/reviews/a.gouji"_qs);
        QCOMPARE(found.front().summary.title, u"年度报告"_qs);
        const auto recovered = Journal::recover(path);
        QVERIFY(recovered);
        QCOMPARE(recovered->state, m_review->state());
    }

    void goesOnWhereItWasLeft()
    {
        begin();
        set(28);
        set(27);
        end();
        QFile file(journalFile());
        QVERIFY(file.resize(file.size() - 9)); // the second step is torn
        auto journal = Journal::resume(onlyBase());
        QVERIFY(journal);
        QVERIFY(Journal::unfinished(folder()).empty()); // it is in hand again
        QVERIFY(journal->append(m_review->record().back()));
        QCOMPARE(Journal::recover(onlyBase())->state, m_review->state());
    }

    void aRunningProgramKeepsItsOwn()
    {
        begin();
        set(28);
        QVERIFY(Journal::unfinished(folder()).empty());
    }

    void savedWorkLeavesNothingBehind()
    {
        begin();
        set(28);
        m_journal->remove();
        QVERIFY(QDir(folder()).isEmpty());
    }

    void openingAloneLeavesNothingBehind()
    {
        begin();
        end();
        QVERIFY(Journal::unfinished(folder()).empty());
        QVERIFY(QDir(folder()).isEmpty());
    }

    /// A power cut may leave any part of the last line, or other bytes in its place.
    void everyWholeLineIsRecovered()
    {
        begin();
        set(28);
        set(27);
        end();
        const QString path = onlyBase();
        QFile file(journalFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        const qsizetype first = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
        for (qsizetype length = first; length < whole.size(); length += 3) {
            QVERIFY(file.resize(length));
            QCOMPARE(Journal::recover(path)->state.record.size(), 1u);
        }
        for (qsizetype at = first; at < whole.size(); at += 3) {
            QByteArray damaged = whole;
            damaged[at] = '\0';
            QVERIFY(file.seek(0));
            file.write(damaged);
            file.flush();
            QCOMPARE(Journal::recover(path)->state.record.size(), 1u);
        }
    }

    /// Other bytes may hold ends of lines, too.
    void everyLineBeforeRubbishIsRecovered()
    {
        begin();
        set(28);
        end();
        QFile file(journalFile());
        QVERIFY(file.open(QIODevice::Append));
        for (const char *rubbish : {"\n", "0123456789abcdef\n", "0123456789abcdef \n"}) {
            file.write(rubbish);
            file.flush();
            QCOMPARE(Journal::recover(onlyBase())->state.record.size(), 1u);
        }
    }

    void tellsThatTheFolderCannotBeWritten()
    {
        const auto journal = Journal::create(u"/proc/gouji"_qs, baseOf(m_library), {});
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, ErrorCode::NotAllowed);
    }

    /// Half a line on a full disk would hide the lines behind it.
    void goesOnAfterAFailure()
    {
        begin();
        set(28);
        limitFileSize(QFileInfo(journalFile()).size() + 10);
        const auto failed = m_journal->append(nextEntry());
        limitFileSize(RLIM_INFINITY);
        QVERIFY(!failed);
        set(27);
        end();
        QCOMPARE(Journal::recover(onlyBase())->state, m_review->state());
    }

    void survivesBeingKilledAtAnyMoment()
    {
        QRandomGenerator random(20240301);
        int committed = 0;
        for (int i = 0; i < Kills; ++i) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), {u"--edit"_qs, folder()});
            QVERIFY(program.waitForReadyRead()); // it has begun to edit
            QTest::qSleep(random.bounded(12));
            program.kill();
            program.waitForFinished();
            const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
            const int last = lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt();
            const auto found = Journal::unfinished(folder());
            QCOMPARE(found.size(), 1u);
            QVERIFY2(found.front().steps >= last,
                qPrintable(u"%1 of %2"_qs.arg(found.front().steps).arg(last)));
            checkRecovered(found.front().path);
            Journal::remove(found.front().path);
            committed += last;
        }
        QVERIFY(committed > Kills);
        QVERIFY(QDir(folder()).isEmpty());
    }

private:
    QString folder() const { return m_folder->filePath(u"state"_qs); }

    /// Begins a journal of all that is done to the review.
    void begin()
    {
        auto journal = Journal::create(folder(), baseOf(m_library), u"/reviews/a.gouji"_qs);
        QVERIFY(journal);
        m_journal = std::move(*journal);
        connect(m_review.get(), &Review::recorded, this,
            [this](const RecordEntry &entry) { QVERIFY(m_journal->append(entry)); });
    }

    /// As if the program had ended.
    void end() { m_journal.reset(); }

    void set(int number)
    {
        m_edits->edit({{Received, CellContent::of(Number(number))}}, u"Set"_qs);
    }

    QString onlyBase() const
    {
        const auto names = QDir(folder()).entryList({u"*.gouji"_qs});
        return names.size() == 1 ? QDir(folder()).filePath(names.front()) : QString();
    }

    QString journalFile() const { return onlyBase().chopped(5) + u"journal"_qs; }

    RecordEntry nextEntry() const
    {
        RecordEntry entry = m_review->record().back();
        ++entry.number;
        return entry;
    }

    static void limitFileSize(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write shall fail, not the program
        const rlimit limit {bytes, RLIM_INFINITY};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    }

    /// The recovered values are those that the record leads to.
    void checkRecovered(const QString &path) const
    {
        const auto recovered = Journal::recover(path);
        QVERIFY(recovered);
        const ReviewState &state = recovered->state;
        QCOMPARE(state.corrections.size(), 1u);
        QCOMPARE(state.corrections.front().before.number, Number(29));
        QCOMPARE(state.corrections.front().after, state.record.back().change.cells.front().after);
    }

    const FormLibrary m_library = *FormLibrary::create();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Review> m_review;
    std::unique_ptr<EditStack> m_edits;
    std::optional<Journal> m_journal;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--edit"_qs)
        return editForEver(application.arguments().value(2));
    tst_Journal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal.moc"
