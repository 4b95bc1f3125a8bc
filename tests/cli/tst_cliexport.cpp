#include "tests/cli/clifixture.h"

using namespace gouji;

/// What gouji-cli writes: exports of single reports, and sums over many.
class tst_CliExport : public QObject, CliFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startInNewFolder(); }

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
        QCOMPARE(m_status, 2);
        QVERIFY(read(u"broken.csv"_qs).contains("broken.txt"));
        QVERIFY(!read(u"broken.csv"_qs).contains("other/broken.txt"));
    }

    void writesTheNoteInChinese()
    {
        run({u"export"_qs, u"--to"_qs, u"note"_qs, u"--language"_qs, u"en"_qs, u"broken.txt"_qs});
        const QByteArray note = read(u"broken.note.txt"_qs);
        QVERIFY(note.contains("2022年政府信息公开工作年度报告校核意见"));
        QVERIFY(note.contains("而总计为 25（相差 1）"));
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

private:
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

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
};

QTEST_GUILESS_MAIN(tst_CliExport)
#include "tst_cliexport.moc"
