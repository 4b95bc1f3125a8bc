#include "model/export/exporters.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace gouji;

/// A file is written whole or not at all, and what was read is never overwritten.
class tst_SaveFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_qs));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writesAndReplaces()
    {
        const QString path = m_folder->filePath(u"青禾.csv"_qs);
        QVERIFY(saveFile(path, "one"));
        QVERIFY(saveFile(path, "two"));
        QCOMPARE(read(path), "two");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void keepsInputsUnderAnyName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the file itself") << u"input.txt"_qs;
        QTest::newRow("a longer way") << u"folder/../input.txt"_qs;
        QTest::newRow("a symbolic link") << u"symbolic.txt"_qs;
        QTest::newRow("a hard link") << u"hard.txt"_qs;
    }

    void keepsInputsUnderAnyName()
    {
        QFETCH(QString, name);
        const QString input = m_folder->filePath(u"input.txt"_qs);
        QVERIFY(saveFile(input, "draft"));
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_qs));
        QVERIFY(QFile::link(input, m_folder->filePath(u"symbolic.txt"_qs)));
        std::filesystem::create_hard_link(
            input.toStdString(), m_folder->filePath(u"hard.txt"_qs).toStdString());
        const auto result = saveFile(m_folder->filePath(name), "output", {u"other"_qs, input});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotAllowed);
        QCOMPARE(read(input), "draft");
    }

    void refusesFolders()
    {
        QCOMPARE(saveFile(m_folder->path(), "x").error().code, ErrorCode::NotAllowed);
        const QString nowhere = m_folder->filePath(u"missing/a.csv"_qs);
        QCOMPARE(saveFile(nowhere, "x").error().code, ErrorCode::NotAllowed);
    }

    void saysThatADeviceIsFull()
    {
        if (!QFile::exists(u"/dev/full"_qs))
            QSKIP("There is no /dev/full on this system.");
        QCOMPARE(saveFile(u"/dev/full"_qs, "x").error().code, ErrorCode::NoSpace);
        QVERIFY(!QFileInfo(u"/dev/full"_qs).isFile()); // the device was not replaced by a file
    }

    void keepsTheOldFileOnAFullDisk()
    {
        if (!mount(u"size=64k"_qs))
            QSKIP("Mounting a small file system needs the rights of root.");
        const QString path = m_folder->filePath(u"a.csv"_qs);
        const bool written = bool(saveFile(path, "old"));
        const auto result = saveFile(path, QByteArray(1'000'000, 'x'));
        const QByteArray kept = read(path);
        unmount();
        QVERIFY(written);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NoSpace);
        QCOMPARE(kept, "old");
    }

    void saysThatAFolderIsReadOnly()
    {
        if (!mount(u"ro"_qs))
            QSKIP("Mounting a read-only file system needs the rights of root.");
        const auto result = saveFile(m_folder->filePath(u"a.csv"_qs), "x");
        unmount();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotAllowed);
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    bool mount(const QString &option) const
    {
        return run(
            u"mount"_qs, {u"-t"_qs, u"tmpfs"_qs, u"-o"_qs, option, u"tmpfs"_qs, m_folder->path()});
    }

    void unmount() const { run(u"umount"_qs, {m_folder->path()}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_SaveFile)
#include "tst_savefile.moc"
