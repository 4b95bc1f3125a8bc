#include "app/cli/batch.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

/// Many files go through one piece of work on several threads.
class tst_Batch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    /// However long each of them takes.
    void handsResultsOverInTheOrderOfTheFiles()
    {
        QStringList files;
        for (int i = 0; i < 200; ++i)
            files << QString::number(i);
        Batch<int> batch(
            [](const QString &file, const Progress &) -> Result<int> {
                QThread::usleep(unsigned(file.toInt() * 7 % 5) * 200);
                return file.toInt();
            },
            {4});
        QStringList delivered;
        batch.run(files, [&](const QString &file, const Result<int> &number) {
            delivered << file;
            return number && *number == file.toInt();
        });
        QCOMPARE(delivered, files);
        QVERIFY(!batch.hasLostThread());
    }

    /// While the first file blocks, the others are worked on, but only so far.
    void runsAheadOfASlowFileWithinBounds()
    {
        QSemaphore blocked;
        std::atomic_int done = 0;
        Batch<int> batch(
            [&](const QString &file, const Progress &) -> Result<int> {
                if (file == "slow"_L1)
                    blocked.acquire();
                return ++done;
            },
            {2, std::chrono::seconds(60), 5});
        QThread *releaser = QThread::create([&] {
            while (done < 9)
                QThread::msleep(1);
            QThread::msleep(50);
            blocked.release();
        });
        releaser->start();
        int first = 0;
        batch.run(QStringList {u"slow"_qs} + QStringList(30, u"fast"_qs),
            [&](const QString &file, const Result<int> &number) {
                if (file == "slow"_L1)
                    first = *number;
                return true;
            });
        releaser->wait();
        delete releaser;
        QCOMPARE(first, 10); // 2 threads, 5 files each, the slow one among them
        QCOMPARE(done.load(), 31);
    }

    void stopsAFileThatTakesTooLong()
    {
        Batch<int> batch(
            [](const QString &file, const Progress &progress) -> Result<int> {
                while (file == "endless"_L1 && !progress.isCancelled())
                    QThread::msleep(1);
                return file == "endless"_L1 ? Result<int>(failure(ErrorCode::Cancelled, file)) : 1;
            },
            {2, std::chrono::milliseconds(100)});
        QStringList failed;
        batch.run(
            {u"a"_qs, u"endless"_qs, u"b"_qs}, [&](const QString &file, const Result<int> &r) {
                if (!r && r.error().code == ErrorCode::Timeout)
                    failed << file;
                return true;
            });
        QCOMPARE(failed, QStringList {u"endless"_qs});
        QVERIFY(!batch.hasLostThread());
    }

    /// Nothing listens inside a library that hangs: its thread is left behind, and all other files
    /// come through even if as many hang as there are threads.
    void leavesAHangingFileBehind()
    {
        static QSemaphore never;
        auto batch = std::make_unique<Batch<int>>(
            [](const QString &file, const Progress &) -> Result<int> {
                if (file.startsWith(u"hangs"))
                    never.acquire();
                return 1;
            },
            BatchLimits {2, std::chrono::milliseconds(100)});
        QStringList good;
        batch->run({u"hangs1"_qs, u"a"_qs, u"hangs2"_qs, u"b"_qs, u"c"_qs},
            [&](const QString &file, const Result<int> &result) {
                if (result)
                    good << file;
                return true;
            });
        QCOMPARE(good, (QStringList {u"a"_qs, u"b"_qs, u"c"_qs}));
        QVERIFY(batch->hasLostThread());
        never.release(2);
    }

    void stopsWhenNoMoreIsWanted()
    {
        Batch<int> batch([](const QString &, const Progress &) -> Result<int> { return 1; }, {2});
        int delivered = 0;
        batch.run(QStringList(100, u"file"_qs),
            [&](const QString &, const Result<int> &) { return ++delivered < 3; });
        QCOMPARE(delivered, 3);
    }
};

QTEST_GUILESS_MAIN(tst_Batch)
#include "tst_batch.moc"
