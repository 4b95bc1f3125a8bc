#include "model/review/reviewfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

/// gouji-cli keeps its contract with scripts. The reports are fictitious; in broken.txt one total
/// is off by 1.
class tst_Cli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_qs));
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"balanced.txt"_qs, u"broken.txt"_qs}) {
            QVERIFY(QFile::copy(
                QStringLiteral(GOUJI_TEST_DIR "/cli/reports/") + name, m_folder->filePath(name)));
        }
        QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_qs));
    }

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

    void exportsAFolderAsItLies()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"drafts/a"_qs));
        QVERIFY(QDir(m_folder->path()).mkpath(u"drafts/b"_qs));
        for (const QString &name : {u"drafts/a/x.txt"_qs, u"drafts/b/x.txt"_qs})
            QVERIFY(QFile::copy(m_folder->filePath(u"balanced.txt"_qs), m_folder->filePath(name)));
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, u"empty"_qs, u"drafts"_qs});
        QCOMPARE(m_status, 0);
        QVERIFY(!read(u"empty/a/x.csv"_qs).isEmpty());
        QVERIFY(!read(u"empty/b/x.csv"_qs).isEmpty());
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, u"one.csv"_qs, u"drafts"_qs});
        QCOMPARE(m_status, 2);
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

    void checksForScripts()
    {
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"broken.txt"_qs});
        const QJsonObject finding =
            findingOf(lines().value(0), u"requests.row_total"_qs, u"received"_qs);
        QCOMPARE(finding[u"verdict"_qs].toString(), u"fail"_qs);
        QCOMPARE(finding[u"severity"_qs].toString(), u"error"_qs);
        QCOMPARE(finding[u"left"_qs].toInt(), 24);
        QCOMPARE(finding[u"right"_qs].toInt(), 25);
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"--all"_qs, u"balanced.txt"_qs});
        QCOMPARE(
            findingOf(lines().value(0), u"requests.row_total"_qs, u"received"_qs)[u"verdict"_qs],
            QJsonValue(u"pass"_qs));
    }

    void checksForPeopleInTheirLanguage()
    {
        run({u"check"_qs, u"--language"_qs, u"en"_qs, u"broken.txt"_qs});
        QVERIFY(m_output.contains("= 24, but 总计 is 25 (off by 1)"));
        QVERIFY(!m_output.contains('\x1b')); // no colours but on a terminal
        run({u"--language=zh_CN"_qs, u"check"_qs, u"broken.txt"_qs});
        QVERIFY(m_output.contains("= 24，而总计为 25（相差 1）"));
    }

    void comparesWithLastYear()
    {
        QFile previous(m_folder->filePath(u"previous.txt"_qs));
        QVERIFY(previous.open(QIODevice::WriteOnly));
        previous.write(read(u"balanced.txt"_qs).replace("2022", "2021"));
        previous.close();
        const QStringList arguments {u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"--previous"_qs};
        run(arguments + QStringList {u"previous.txt"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 1);
        const QJsonObject finding = findingOf(lines().value(0), u"years.carried"_qs, u"total"_qs);
        QCOMPARE(finding[u"cells"_qs][0].toString(), u"previous:requests/carried_out/total"_qs);
        QVERIFY(finding[u"message"_qs].toString().contains(
            u"last year's 四、结转下年度继续办理 = 2"_qs));
        run(arguments + QStringList {u"missing.txt"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 2);
        QCOMPARE(lines().value(0)[u"file"_qs].toString(), u"missing.txt"_qs);
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

    void exportsBesideTheCurrentFolder_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("written");
        QTest::newRow("xlsx") << u"xlsx"_qs << u"broken.xlsx"_qs;
        QTest::newRow("csv") << u"csv"_qs << u"broken.csv"_qs;
        QTest::newRow("json") << u"json"_qs << u"broken.json"_qs;
        QTest::newRow("note") << u"note"_qs << u"broken.note.txt"_qs;
    }

    void exportsBesideTheCurrentFolder()
    {
        QFETCH(QString, target);
        QFETCH(QString, written);
        run({u"export"_qs, u"--to"_qs, target, u"broken.txt"_qs});
        QCOMPARE(m_status, 0);
        QVERIFY(!read(written).isEmpty());
        QCOMPARE(files().size(), 3);
    }

    void exportsToAFileOrAFolder()
    {
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, u"out.dat"_qs, u"broken.txt"_qs});
        QVERIFY(read(u"out.dat"_qs).startsWith("\xEF\xBB\xBF"));
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_qs));
        run({u"export"_qs, u"--to"_qs, u"json"_qs, u"-o"_qs, u"out"_qs, u"broken.txt"_qs,
            u"balanced.txt"_qs});
        QCOMPARE(m_status, 0);
        QVERIFY(!read(u"out/broken.json"_qs).isEmpty());
        QVERIFY(!read(u"out/balanced.json"_qs).isEmpty());
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, u"new.csv"_qs, u"broken.txt"_qs,
            u"balanced.txt"_qs});
        QCOMPARE(m_status, 2);
        QVERIFY(!QFile::exists(m_folder->filePath(u"new.csv"_qs)));
    }

    void neverOverwritesWhatItReadOrWrote()
    {
        const QByteArray before = read(u"broken.txt"_qs);
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, u"./broken.txt"_qs, u"broken.txt"_qs});
        QCOMPARE(m_status, 2);
        QCOMPARE(read(u"broken.txt"_qs), before);
        QVERIFY(QDir(m_folder->path()).mkdir(u"other"_qs));
        QVERIFY(QFile::copy(
            m_folder->filePath(u"balanced.txt"_qs), m_folder->filePath(u"other/broken.txt"_qs)));
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"broken.txt"_qs, u"other/broken.txt"_qs});
        QCOMPARE(m_status, 0);
        QVERIFY(!read(u"broken.txt.csv"_qs).contains("other/broken.txt"));
        QVERIFY(read(u"broken.txt (2).csv"_qs).contains("other/broken.txt"));
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"broken.txt"_qs, u"broken.txt"_qs});
        QCOMPARE(m_status, 2); // the same file twice
    }

    /// The same report as text and as a page, in one folder and in another one.
    void tellsOutputsOfEqualNamesApart()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"drafts/towns"_qs));
        for (const QString &name : {u"a.txt"_qs, u"a.md"_qs, u"b.txt"_qs, u"towns/a.txt"_qs})
            QVERIFY(QFile::copy(
                m_folder->filePath(u"balanced.txt"_qs), m_folder->filePath(u"drafts/"_qs + name)));
        run({u"export"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, u"empty"_qs, u"drafts"_qs});
        QCOMPARE(m_status, 0);
        QCOMPARE(QDir(m_folder->filePath(u"empty"_qs)).entryList(QDir::Files),
            (QStringList {u"a.md.csv"_qs, u"a.txt.csv"_qs, u"b.csv"_qs}));
        QVERIFY(!read(u"empty/towns/a.csv"_qs).isEmpty());
    }

    /// What was corrected in a draft counts, and no draft counts twice.
    void takesTheReviewsOfAFolder()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"drafts"_qs));
        const QByteArray broken = read(u"broken.txt"_qs);
        ReviewFile review;
        review.original = {broken, u"/elsewhere/a.txt"_qs, {}};
        const CellId cell(u"requests/received/total"_qs);
        review.state.corrections = {
            {cell, CellContent::of(Number(25)), CellContent::of(Number(77))}};
        const QByteArray reviewed = *review.toBytes(u"a.txt.gouji"_qs);
        write(u"drafts/a.txt.gouji"_qs, reviewed); // handed over without the draft
        QCOMPARE(valuesOfFolder(cell), QStringList {u"77"_qs});
        write(u"drafts/a.txt"_qs, broken);
        QCOMPARE(valuesOfFolder(cell), QStringList {u"77"_qs});
        write(u"drafts/b.txt"_qs, broken);
        QCOMPARE(valuesOfFolder(cell), (QStringList {u"77"_qs, u"25"_qs}));
        QVERIFY(QFile::rename(m_folder->filePath(u"drafts/a.txt.gouji"_qs),
            m_folder->filePath(u"drafts/a.gouji"_qs))); // as "Save as" suggests
        QCOMPARE(valuesOfFolder(cell), (QStringList {u"77"_qs, u"25"_qs}));
        QVERIFY(QFile::rename(m_folder->filePath(u"drafts/a.gouji"_qs),
            m_folder->filePath(u"drafts/my review.gouji"_qs)));
        QCOMPARE(valuesOfFolder(cell), (QStringList {u"25"_qs, u"77"_qs}));
    }

    void writesTheNoteInChinese()
    {
        run({u"export"_qs, u"--to"_qs, u"note"_qs, u"--language"_qs, u"en"_qs, u"broken.txt"_qs});
        const QByteArray note = read(u"broken.note.txt"_qs);
        QVERIFY(note.contains("2022年政府信息公开工作年度报告校核意见"));
        QVERIFY(note.contains("而总计为 25（相差 1）"));
    }

    void checksWithTheOfficesOwnProfile()
    {
        write(u"office.json"_qs,
            "{\"schema\": \"gouji.profile/1\", \"severities\": {\"requests.row_total\": \"info\"},"
            " \"off\": [\"requests.balance\"]}");
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"--all"_qs, u"--profile"_qs,
            u"office.json"_qs, u"broken.txt"_qs});
        QCOMPARE(m_status, 0);
        const QJsonObject object = lines().value(0);
        const QJsonObject total = findingOf(object, u"requests.row_total"_qs, u"received"_qs);
        QCOMPARE(total[u"verdict"_qs].toString(), u"fail"_qs);
        QCOMPARE(total[u"severity"_qs].toString(), u"info"_qs);
        QVERIFY(findingOf(object, u"requests.balance"_qs, u"total"_qs).isEmpty());
    }

    void refusesABadProfileInEveryCommand_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("extract") << QStringList {u"extract"_qs};
        QTest::newRow("check") << QStringList {u"check"_qs};
        QTest::newRow("export") << QStringList {u"export"_qs, u"--to"_qs, u"csv"_qs};
    }

    void refusesABadProfileInEveryCommand()
    {
        QFETCH(QStringList, command);
        write(u"office.json"_qs, "{\"schema\": \"gouji.profile/1\",\n\"off\": [\"form.lable\"]}");
        run(command + QStringList {u"--profile"_qs, u"office.json"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 2);
        QVERIFY(m_output.isEmpty());
        QVERIFY(m_error.contains("office.json"));
        QVERIFY(m_error.contains("line 2"));
        QVERIFY(m_error.contains("form.lable"));
        run(command + QStringList {u"--profile"_qs, u"missing.json"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 2);
        QVERIFY(m_error.contains("missing.json"));
    }

    void tellsWhatProbablyHappened()
    {
        QByteArray report = read(u"balanced.txt"_qs);
        const QByteArray received = "\n一、本年新收政府信息公开申请数量\t21\t";
        QVERIFY(report.contains(received));
        report.replace(received, "\n一、本年新收政府信息公开申请数量\t12\t");
        write(u"swapped.txt"_qs, report);
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"swapped.txt"_qs});
        const QJsonObject finding =
            findingOf(lines().value(0), u"requests.row_total"_qs, u"received"_qs);
        const QJsonObject diagnosis = finding[u"diagnosis"_qs].toObject();
        QCOMPARE(diagnosis[u"id"_qs].toString(), u"swapped_digits"_qs);
        QCOMPARE(diagnosis[u"cells"_qs].toArray(),
            QJsonArray {QJsonValue(u"requests/received/natural"_qs)});
        QCOMPARE(diagnosis[u"numbers"_qs].toArray(), (QJsonArray {12, 21}));
        QVERIFY(finding[u"message"_qs].toString().contains(u"swapped digits"_qs));
        run({u"check"_qs, u"--language"_qs, u"zh_CN"_qs, u"swapped.txt"_qs});
        QVERIFY(m_output.contains("疑似数字颠倒"));
    }

    void suggestsTheSmallestCorrection()
    {
        run({u"suggest"_qs, u"--format"_qs, u"jsonl"_qs, u"broken.txt"_qs});
        QCOMPARE(m_status, 1);
        const QJsonObject object = lines().value(0);
        QVERIFY(!object[u"findings"_qs].toArray().isEmpty());
        QCOMPARE(object[u"suggestions"_qs].toArray().size(), 1);
        const QJsonObject suggestion = object[u"suggestions"_qs][0].toObject();
        QCOMPARE(suggestion[u"cost"_qs].toInt(), 1);
        QVERIFY(suggestion[u"unique"_qs].toBool() && suggestion[u"proved"_qs].toBool());
        QCOMPARE(suggestion[u"kind"_qs].toString(), u"cells"_qs);
        QCOMPARE(suggestion[u"reading"_qs].toString(), u"source_inconsistent"_qs);
        QCOMPARE(suggestion[u"edits"_qs].toArray(),
            QJsonArray({QJsonObject {{u"cell"_qs, u"requests/received/total"_qs},
                {u"before"_qs, 25}, {u"after"_qs, 24}}}));
        QVERIFY(suggestion[u"resolves"_qs].toArray().contains(u"requests.row_total/received"_qs));
    }

    void suggestsInWords()
    {
        run({u"suggest"_qs, u"--language"_qs, u"zh_CN"_qs, u"broken.txt"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 1);
        QCOMPARE(m_output.count("修改建议"), 1);
        QVERIFY(m_output.contains("更正 一、本年新收政府信息公开申请数量 · 总计：25 → 24"));
        QVERIFY(m_output.contains("唯一的最小修改"));
    }

    void keepsSilentWhereNothingIsToBeSuggested()
    {
        run({u"suggest"_qs, u"--format"_qs, u"jsonl"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 0);
        QVERIFY(lines().value(0)[u"suggestions"_qs].toArray().isEmpty());
    }

    /// A review is worth what its corrections make of the report, and needs no other file.
    void takesAReviewForItsReport()
    {
        const CellId total(u"requests/received/total"_qs);
        saveReview({{total, CellContent::of(Number(25)), CellContent::of(Number(24))}});
        QVERIFY(QFile::remove(m_folder->filePath(u"broken.txt"_qs)));
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"broken.gouji"_qs});
        QCOMPARE(m_status, 0);
        QCOMPARE(lines().value(0)[u"file"_qs].toString(), u"broken.gouji"_qs);
        QCOMPARE(valueOf(lines().value(0), total.toString()).toInt(), 24);
        run({u"export"_qs, u"--to"_qs, u"note"_qs, u"broken.gouji"_qs});
        QVERIFY(read(u"broken.note.txt"_qs).contains("24"));
        run({u"extract"_qs, u"--format"_qs, u"csv"_qs, u"broken.gouji"_qs});
        QVERIFY(m_output.contains(",24,value,25,25\r\n")); // with what was printed beside it
    }

    void tellsWhatCorrectionsDoNotFit()
    {
        saveReview({{CellId(u"requests/received/total"_qs), CellContent::of(Number(99)),
            CellContent::of(Number(24))}});
        run({u"check"_qs, u"--format"_qs, u"jsonl"_qs, u"broken.gouji"_qs});
        QCOMPARE(m_status, 1);
        const QJsonValue notice = lines().value(0)[u"notices"_qs][0];
        QCOMPARE(notice[u"code"_qs].toString(), u"corrections_left"_qs);
        QVERIFY(notice[u"message"_qs].toString().contains(u"requests/received/total 99 → 24"_qs));
    }

    void refusesADamagedReview()
    {
        QFile file(saveReview({}));
        QVERIFY(file.resize(file.size() / 2));
        run({u"extract"_qs, u"broken.gouji"_qs});
        QCOMPARE(m_status, 2);
        QCOMPARE(lines().value(0)[u"error"_qs][u"code"_qs].toString(), u"corrupt"_qs);
    }

    void addsUpWithEveryAddend()
    {
        const QStringList rollup {u"rollup"_qs, u"--language"_qs, u"en"_qs};
        run(rollup
            + QStringList {u"--to"_qs, u"json"_qs, u"-o"_qs, u"sum.json"_qs, u"balanced.txt"_qs,
                u"broken.txt"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 0);
        QVERIFY(m_error.contains("came before")); // the same report twice
        const QJsonObject sums = QJsonDocument::fromJson(read(u"sum.json"_qs)).object();
        QCOMPARE(sums[u"parts"_qs].toArray().size(), 3);
        const QJsonObject cell = summed(sums, u"requests/received/total"_qs);
        QCOMPARE(cell[u"sum"_qs].toInt(), 24 + 25 + 24);
        QCOMPARE(cell[u"addends"_qs][1][u"part"_qs].toInt(), 1);
        QCOMPARE(cell[u"addends"_qs][1][u"value"_qs].toInt(), 25);
        for (const QString &target : {u"csv"_qs, u"xlsx"_qs}) {
            run(rollup + QStringList {u"--to"_qs, target, u"-o"_qs, u"sum."_qs + target, u"."_qs});
            QCOMPARE(m_status, 0);
            QVERIFY(!read(u"sum."_qs + target).isEmpty());
        }
        QVERIFY(read(u"sum.csv"_qs).contains(",sum,49,,\r\n"));
    }

    void comparesTheSumsWithTheOwnReport()
    {
        run({u"rollup"_qs, u"--language"_qs, u"en"_qs, u"--to"_qs, u"json"_qs, u"-o"_qs,
            u"sum.json"_qs, u"--own"_qs, u"balanced.txt"_qs, u"balanced.txt"_qs, u"broken.txt"_qs});
        QCOMPARE(m_status, 0);
        const QJsonObject sums = QJsonDocument::fromJson(read(u"sum.json"_qs)).object();
        const QJsonArray differences = sums[u"comparison"_qs][u"differences"_qs].toArray();
        const auto total = std::find_if(differences.begin(), differences.end(), [](const auto &d) {
            return d.toObject()[u"cell"_qs] == u"requests/received/total"_qs;
        });
        QVERIFY(total != differences.end());
        const QJsonObject difference = total->toObject();
        QCOMPARE(difference[u"sum"_qs].toInt(), 49);
        QCOMPARE(difference[u"own"_qs].toInt(), 24);
        QCOMPARE(difference[u"explanations"_qs][0][u"kind"_qs].toString(), u"left_out"_qs);
        QCOMPARE(difference[u"explanations"_qs][0][u"parts"_qs][0].toInt(), 1);
    }

    void refusesToAddUpIntoAnInput()
    {
        run({u"rollup"_qs, u"--to"_qs, u"csv"_qs, u"balanced.txt"_qs});
        QCOMPARE(m_status, 2);
        const QByteArray before = read(u"balanced.txt"_qs);
        run({u"rollup"_qs, u"--to"_qs, u"csv"_qs, u"-o"_qs, u"balanced.txt"_qs,
            u"balanced.txt"_qs});
        QCOMPARE(m_status, 2);
        QCOMPARE(read(u"balanced.txt"_qs), before);
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

private:
    /// Writes a review of broken.txt.
    QString saveReview(const std::vector<CellEdit> &corrections) const
    {
        ReviewFile review;
        review.original = {read(u"broken.txt"_qs), u"broken.txt"_qs, {}};
        review.state.corrections = corrections;
        QFile file(m_folder->filePath(u"broken.gouji"_qs));
        file.open(QIODevice::WriteOnly);
        file.write(*review.toBytes({}));
        return file.fileName();
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(GOUJI_CLI), arguments);
    }

    void run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        m_status = process.exitCode();
        m_output = process.readAllStandardOutput();
        m_error = process.readAllStandardError();
    }

    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : m_output.split('\n')) {
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        }
        return objects;
    }

    static QJsonValue valueOf(const QJsonObject &object, const QString &id)
    {
        for (const QJsonValue &cell : object[u"cells"_qs].toArray()) {
            if (cell[u"id"_qs].toString() == id)
                return cell[u"value"_qs];
        }
        return QJsonValue::Undefined;
    }

    static QJsonObject findingOf(
        const QJsonObject &object, const QString &rule, const QString &scope)
    {
        for (const QJsonValue &finding : object[u"findings"_qs].toArray()) {
            if (finding[u"rule"_qs].toString() == rule && finding[u"scope"_qs].toString() == scope)
                return finding.toObject();
        }
        return {};
    }

    static QJsonObject summed(const QJsonObject &sums, const QString &id)
    {
        for (const QJsonValue &table : sums[u"tables"_qs].toArray()) {
            for (const QJsonValue &cell : table[u"cells"_qs].toArray()) {
                if (cell[u"id"_qs].toString() == id)
                    return cell.toObject();
            }
        }
        return {};
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// What each report of "drafts" holds in a cell.
    QStringList valuesOfFolder(const CellId &cell)
    {
        QStringList values;
        run({u"extract"_qs, u"drafts"_qs});
        for (const QJsonObject &report : lines())
            values << valueOf(report, cell.toString()).toVariant().toString();
        return values;
    }

    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_status = -1;
    QByteArray m_output;
    QByteArray m_error;
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
