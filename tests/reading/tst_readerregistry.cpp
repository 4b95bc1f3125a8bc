#include "model/reading/documentreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace gouji;

/// How the bytes of a file are taken, whatever its format.
class tst_ReaderRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void takesAFileAsItLies()
    {
        const QString path = written(100'000);
        const auto bytes = ReaderRegistry::bytesOf(path, {path, {}, {}, {}}, {});
        QVERIFY(bytes);
        QCOMPARE(bytes->size(), 100'000);
    }

    /// Half of the old report and half of the new one would look like a report.
    void refusesAFileThatChanges()
    {
        const QString path = written(60'000'000);
        std::atomic_bool isOver = false;
        std::atomic_bool hasBegun = false;
        std::thread writer([&] {
            QFile file(path);
            if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
                return;
            while (!isOver && file.size() < 62'000'000) {
                file.write("1");
                hasBegun = true;
            }
        });
        while (!hasBegun)
            std::this_thread::yield();
        const auto bytes = ReaderRegistry::bytesOf(path, {path, {}, {}, {}}, {});
        isOver = true;
        writer.join();
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::Changed);
    }

private:
    QString written(qsizetype size) const
    {
        QFile file(m_folder.filePath(u"report.txt"_qs));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(size, '1'));
        return file.fileName();
    }

    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_ReaderRegistry)
#include "tst_readerregistry.moc"
