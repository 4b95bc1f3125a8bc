#include "tests/cli/clifixture.h"

using namespace gouji;

/// gouji-cli keeps its contract with scripts: exit codes, streams, and what counts as a file.
class tst_Cli : public QObject, CliFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startInNewFolder(); }

    void endsAsTheContractSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *arguments, int status) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                                << status;
        };
        row("all fine", "check balanced.txt", 0);
        row("an error", "check balanced.txt broken.txt", 1);
        row("extracting judges nothing", "extract broken.txt", 0);
        row("exporting judges nothing", "export --to csv broken.txt", 0);
        row("an unreadable file wins", "check missing.txt broken.txt", 2);
        row("no command", "", 2);
        row("an unknown command", "verify balanced.txt", 2);
        row("no file", "check", 2);
        row("an unknown option", "check --fast balanced.txt", 2);
        row("an option of another command", "extract --all balanced.txt", 2);
        row("an unknown format", "extract --format text balanced.txt", 2);
        row("an unknown language", "check --language fr balanced.txt", 2);
        row("nothing to export to", "export balanced.txt", 2);
        row("an unknown target", "export --to pdf balanced.txt", 2);
        row("last year of two files", "check --previous a.txt balanced.txt broken.txt", 2);
        row("one of several reports in two files", "extract --report 2 balanced.txt broken.txt", 2);
        row("a report that is not there", "extract --report 2 balanced.txt", 2);
        row("a report that is no number", "extract --report last balanced.txt", 2);
        row("standard input twice", "check - -", 2);
        row("a missing password file", "check --password-file missing.txt balanced.txt", 2);
        row("a folder", "check .", 1);
        row("a folder without reports", "check --language en empty", 2);
        row("last year of a folder", "check --previous balanced.txt .", 2);
        row("help", "--help", 0);
        row("help for a command", "export --help", 0);
        row("version", "--version", 0);
        row("version behind a command", "check --version", 0);
    }

    void endsAsTheContractSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        run(arguments);
        QCOMPARE(m_status, status);
        QCOMPARE(m_error.isEmpty(), status != 2);
    }

    void extractsOneObjectPerFileInOrder()
    {
        run({u"extract"_qs, u"broken.txt"_qs, u"missing.txt"_qs, u"balanced.txt"_qs});
        const auto objects = lines();
        QCOMPARE(objects.size(), 3);
        QCOMPARE(objects[0][u"file"_qs].toString(), u"broken.txt"_qs);
        QCOMPARE(objects[0][u"schema"_qs].toString(), u"gouji.report/1"_qs);
        QCOMPARE(objects[0][u"year"_qs].toInt(), 2022);
        QCOMPARE(valueOf(objects[0], u"requests/received/total"_qs).toInt(), 25);
        QVERIFY(!objects[0].contains(u"findings"_qs));
        QVERIFY(!objects[0].contains(u"text"_qs));
        QCOMPARE(objects[1][u"error"_qs][u"code"_qs].toString(), u"not_found"_qs);
        QCOMPARE(m_error.count('\n'), 1);
        QCOMPARE(valueOf(objects[2], u"requests/received/total"_qs).toInt(), 24);
    }

    /// Reports at any depth, by their names; what office programs and this one leave there is none.
    void takesTheReportsOfAFolder()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"drafts/towns"_qs));
        for (const QString &name : {u"b.txt"_qs, u"towns/c.txt"_qs, u"a.TXT"_qs, u"~$a.docx"_qs,
                 u".hidden.txt"_qs, u"a.note.txt"_qs, u"list.xlsx"_qs, u"picture.png"_qs})
            QVERIFY(QFile::copy(
                m_folder->filePath(u"balanced.txt"_qs), m_folder->filePath(u"drafts/"_qs + name)));
        run({u"extract"_qs, u"broken.txt"_qs, u"drafts"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 0);
        QStringList names;
        for (const QJsonObject &object : lines())
            names << object[u"file"_qs].toString();
        QCOMPARE(names,
            (QStringList {u"broken.txt"_qs, u"drafts/a.TXT"_qs, u"drafts/b.txt"_qs,
                u"drafts/towns/c.txt"_qs, u"balanced.txt"_qs}));
    }

    void addsTheTextWhoseUnitsSpansCount()
    {
        run({u"extract"_qs, u"--with-text"_qs, u"balanced.txt"_qs});
        const QJsonObject object = lines().value(0);
        const QString text = object[u"text"_qs].toString();
        for (const QJsonValue &cell : object[u"cells"_qs].toArray()) {
            const QJsonValue span = cell[u"spans"_qs][0];
            const int begin = span[u"begin"_qs].toInt();
            QCOMPARE(text.mid(begin, span[u"end"_qs].toInt() - begin), cell[u"raw"_qs].toString());
        }
    }

    void extractsOneTableOfAllFiles()
    {
        run({u"extract"_qs, u"--format"_qs, u"csv"_qs, u"balanced.txt"_qs, u"broken.txt"_qs});
        QVERIFY(m_output.startsWith("file,cell,label,value,state,original,raw\r\n"));
        QVERIFY(m_output.contains("\r\nbalanced.txt,requests/received/total,"));
        QVERIFY(m_output.contains("\r\nbroken.txt,requests/received/total,"));
        QCOMPARE(m_output.count("file,cell"), 1);
    }

    /// The first is taken, and nobody can overlook that there are others.
    void readsOneOfSeveralReports()
    {
        QFile both(m_folder->filePath(u"both.txt"_qs));
        QVERIFY(both.open(QIODevice::WriteOnly));
        for (const QString &name : {u"balanced.txt"_qs, u"broken.txt"_qs}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            both.write(file.readAll());
        }
        both.close();
        run({u"check"_qs, u"--language"_qs, u"en"_qs, u"--format"_qs, u"jsonl"_qs, u"both.txt"_qs});
        QCOMPARE(m_status, 0);
        const QJsonObject notice = lines()[0][u"notices"_qs].toArray().at(0).toObject();
        QCOMPARE(notice[u"code"_qs].toString(), u"several_reports"_qs);
        QVERIFY(notice[u"message"_qs].toString().contains(u"2. "_qs));
        QVERIFY(m_error.contains("both.txt: The file holds several reports"));
        run({u"check"_qs, u"--report"_qs, u"2"_qs, u"both.txt"_qs});
        QCOMPARE(m_status, 1);
    }

    void readsStandardInput()
    {
        QFile report(m_folder->filePath(u"broken.txt"_qs));
        QVERIFY(report.open(QIODevice::ReadOnly));
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"-"_qs}, report.readAll());
        QCOMPARE(m_status, 1);
        QCOMPARE(lines().value(0)[u"file"_qs].toString(), u"-"_qs);
    }

    /// A file's line is out before the next file has been read.
    void flushesFileByFile()
    {
        QProcess process;
        start(process, {u"extract"_qs, u"balanced.txt"_qs, u"-"_qs});
        while (process.waitForReadyRead(10'000) && !process.canReadLine()) { }
        QVERIFY(process.canReadLine());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2); // standard input was empty
    }

    void saysThatStandardOutputIsFull()
    {
        if (!QFile::exists(u"/dev/full"_qs))
            QSKIP("There is no /dev/full on this system.");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_qs);
        start(process, {u"extract"_qs, u"balanced.txt"_qs});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

    /// It runs where there is no display and no graphical library.
    void linksNoGui()
    {
        QProcess ldd;
        ldd.start(u"ldd"_qs, {QStringLiteral(GOUJI_CLI)});
        if (!ldd.waitForFinished() || ldd.exitCode() != 0)
            QSKIP("ldd is not available.");
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("Qt6Core"));
        QVERIFY(!libraries.contains("Qt6Gui"));
        QVERIFY(!libraries.contains("Qt6Widgets"));
    }
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
