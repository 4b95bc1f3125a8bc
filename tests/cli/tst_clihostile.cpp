#include "tests/cli/clifixture.h"

#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace gouji;

/// Whatever lies where a report is expected, gouji-cli ends soon, says what is wrong, goes on with
/// the next file and leaves everything as it was.
class tst_CliHostile : public QObject, CliFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
#ifndef Q_OS_UNIX
        QSKIP("These things exist on Unix.");
#endif
        startInNewFolder();
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a pipe without a writer") << u"pipe.txt"_qs;
        QTest::newRow("a device without an end") << u"/dev/zero"_qs;
        QTest::newRow("a device") << u"/dev/null"_qs;
        QTest::newRow("a link to itself") << u"loop.txt"_qs;
        QTest::newRow("a link to nothing") << u"dangling.txt"_qs;
    }

    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        QCOMPARE(::mkfifo(qPrintable(m_folder->filePath(u"pipe.txt"_qs)), 0600), 0);
        QVERIFY(QFile::link(u"loop.txt"_qs, m_folder->filePath(u"loop.txt"_qs)));
        QVERIFY(QFile::link(u"nowhere"_qs, m_folder->filePath(u"dangling.txt"_qs)));
        for (const QString &language : {u"en"_qs, u"zh_CN"_qs}) {
            run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"--language"_qs, language, path,
                u"balanced.txt"_qs});
            QCOMPARE(m_status, 2);
            QCOMPARE(lines().size(), 2);
            QCOMPARE(lines()[0][u"error"_qs][u"code"_qs].toString(), u"not_found"_qs);
            QCOMPARE(lines()[1][u"file"_qs].toString(), u"balanced.txt"_qs);
            QVERIFY(m_error.contains(path.toUtf8()));
            QCOMPARE(m_error.contains("不存在"), language == u"zh_CN"_qs);
        }
    }

    void passesOverThemInFolders()
    {
        QCOMPARE(::mkfifo(qPrintable(m_folder->filePath(u"pipe.txt"_qs)), 0600), 0);
        QVERIFY(QFile::link(u"nowhere"_qs, m_folder->filePath(u"dangling.txt"_qs)));
        QVERIFY(QFile::link(u".."_qs, m_folder->filePath(u"empty/up"_qs)));
        QVERIFY(QFile::link(u"loop"_qs, m_folder->filePath(u"empty/loop"_qs)));
        run({u"extract"_qs, u"."_qs});
        QCOMPARE(m_status, 2);
        QCOMPARE(lines().size(), 3); // balanced and broken, once each, and what is missing
    }

    void saysWhatMayNotBeRead()
    {
        if (::geteuid() == 0)
            QSKIP("The administrator may read everything.");
        QVERIFY(QFile::setPermissions(m_folder->filePath(u"broken.txt"_qs), {}));
        run({u"check"_qs, u"--language"_qs, u"zh_CN"_qs, u"broken.txt"_qs});
        QCOMPARE(m_status, 2);
        QVERIFY(m_error.contains("broken.txt"));
    }

    void saysWhichFolderMayNotBeRead()
    {
        if (::geteuid() == 0)
            QSKIP("The administrator may read everything.");
        QVERIFY(QFile::setPermissions(m_folder->filePath(u"empty"_qs), {}));
        run({u"extract"_qs, u"."_qs});
        QCOMPARE(m_status, 2);
        QCOMPARE(lines().size(), 3);
        QVERIFY(m_error.contains("empty"));
    }

    /// A name is shown and never obeyed.
    void showsNamesOnOneLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("two lines")
            << u"a\nNothing to report.txt"_qs << QByteArray("a\\u000ANothing to report.txt");
        QTest::newRow("a command of the terminal")
            << u"\x1b]0;x\x07.txt"_qs << QByteArray("\\u001B]0;x\\u0007.txt");
        QTest::newRow("turned around") << u"\x202etxt.a.txt"_qs << QByteArray("\\u202Etxt.a.txt");
        QTest::newRow("beyond the first plane")
            << u"\U00020BB7.txt"_qs << QByteArray("\xF0\xA0\xAE\xB7.txt");
    }

    void showsNamesOnOneLine()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, shown);
        QVERIFY(QFile::copy(m_folder->filePath(u"balanced.txt"_qs), m_folder->filePath(name)));
        run({u"check"_qs, name});
        QCOMPARE(m_status, 0);
        QVERIFY(m_output.startsWith(shown));
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, name});
        QCOMPARE(lines().value(0)[u"file"_qs].toString(), name);
        QVERIFY(QFile::remove(m_folder->filePath(name)));
        run({u"check"_qs, name});
        QCOMPARE(m_status, 2);
        QVERIFY(m_error.contains(shown) || name.contains(u'\n'));
    }

    /// The name on the disk is no text: what cannot be named cannot be opened, and that is said.
    void saysWhichNameCannotBeRead()
    {
        const QByteArray path = QFile::encodeName(m_folder->path()) + "/\xff\xfe.txt";
        QFile balanced(m_folder->filePath(u"balanced.txt"_qs));
        QCOMPARE(::link(qPrintable(balanced.fileName()), path.constData()), 0);
        run({u"extract"_qs, u"."_qs});
        ::unlink(path.constData());
        QCOMPARE(m_status, 2);
        QCOMPARE(lines().size(), 3);
    }

    void keepsItsInputUnderOtherNames_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("the same") << u"broken.txt"_qs;
        QTest::newRow("a way around") << u"empty/../broken.txt"_qs;
        QTest::newRow("a symbolic link") << u"symbolic.csv"_qs;
        QTest::newRow("a hard link") << u"hard.csv"_qs;
        QTest::newRow("a linked folder") << u"here/broken.txt"_qs;
    }

    void keepsItsInputUnderOtherNames()
    {
        QFETCH(QString, output);
        const QByteArray before = read(u"broken.txt"_qs);
        QVERIFY(QFile::link(u"broken.txt"_qs, m_folder->filePath(u"symbolic.csv"_qs)));
        QVERIFY(QFile::link(u"."_qs, m_folder->filePath(u"here"_qs)));
        QCOMPARE(::link(qPrintable(m_folder->filePath(u"broken.txt"_qs)),
                     qPrintable(m_folder->filePath(u"hard.csv"_qs))),
            0);
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, output, u"broken.txt"_qs});
        QCOMPARE(m_status, 2);
        QCOMPARE(read(u"broken.txt"_qs), before);
        run({u"rollup"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, output, u"broken.txt"_qs,
            u"balanced.txt"_qs});
        QCOMPARE(m_status, 2);
        QCOMPARE(read(u"broken.txt"_qs), before);
    }

    void saysThatTheDiskIsFull()
    {
        if (!QFile::exists(u"/dev/full"_qs))
            QSKIP("There is no /dev/full on this system.");
        for (const QString &target : {u"xlsx"_qs, u"csv"_qs, u"json"_qs, u"note"_qs}) {
            run({u"export"_qs, u"--to"_qs, target, u"--language"_qs, u"en"_qs, u"-o"_qs,
                u"/dev/full"_qs, u"broken.txt"_qs});
            QCOMPARE(m_status, 2);
            QVERIFY(m_error.contains("no space left"));
        }
    }

    void saysThatAFolderIsReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("The administrator may write everywhere.");
        QVERIFY(QFile::setPermissions(
            m_folder->filePath(u"empty"_qs), QFile::ReadOwner | QFile::ExeOwner));
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"--language"_qs, u"en"_qs, u"-o"_qs, u"empty"_qs,
            u"broken.txt"_qs});
        QCOMPARE(m_status, 2);
        QVERIFY(m_error.contains("must not be written"));
    }

    void endsSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code"); // empty: it may be read, too
        QTest::newRow("one long line") << QByteArray(65 * 1024 * 1024, '1') << u"too_large"_qs;
        QTest::newRow("nothing but zero bytes") << QByteArray(1'000'000, '\0') << QString();
        QTest::newRow("deep elements")
            << "<html><body>" + QByteArray("<div>").repeated(500'000) << u"too_large"_qs;
        QTest::newRow("deep tables")
            << "<html><body>" + QByteArray("<table><tr><td>").repeated(100'000) << u"too_large"_qs;
        QTest::newRow("cells without end")
            << "<table>" + QByteArray("<tr><td colspan=1000000 rowspan=1000000>1").repeated(1000)
            << u"too_large"_qs;
        QTest::newRow("an old document that is none")
            << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(5000, '\0') << QString();
    }

    void endsSoon()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        write(u"hostile"_qs, bytes);
        QElapsedTimer timer;
        timer.start();
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"hostile"_qs, u"balanced.txt"_qs});
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(lines().size(), 2);
        if (!code.isEmpty())
            QCOMPARE(lines()[0][u"error"_qs][u"code"_qs].toString(), code);
    }
};

QTEST_GUILESS_MAIN(tst_CliHostile)
#include "tst_clihostile.moc"
