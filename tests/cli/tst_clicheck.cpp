#include "model/review/reviewfile.h"

#include "tests/cli/clifixture.h"

using namespace gouji;

/// What gouji-cli says about a report: findings, suggestions, profiles and reviews.
class tst_CliCheck : public QObject, CliFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startInNewFolder(); }

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
};

QTEST_GUILESS_MAIN(tst_CliCheck)
#include "tst_clicheck.moc"
