#include "model/export/exporters.h"
#include "model/repair/suggestionsearch.h"
#include "tests/export/samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

/// What an office gets of the suggestions that are still open, and of those that were accepted.
class tst_SuggestionExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        m_library = FormLibrary::create().value();
        m_sample.set(u"requests/received/natural"_qs, 12);
        m_sample.set(u"requests/received/total"_qs, 12);
        m_sample.set(u"requests/granted/natural"_qs, 12);
        m_sample.set(u"requests/granted/total"_qs, 21); // a slip
        m_sample.set(u"requests/total/natural"_qs, 12);
        m_sample.set(u"requests/total/total"_qs, 12);
        assess(m_sample.report);
    }

    void noteNamesThePossibleCorrection()
    {
        const QString note = toNote(input(m_sample.report));
        QCOMPARE(
            note.count(u"使勾稽关系成立的最小更正：更正 （一）予以公开 · 总计：21 → 12"_qs), 2);
    }

    void noteKeepsToItselfWhatWasMisread()
    {
        Suggestions misread = m_suggestions;
        for (Suggestion &suggestion : misread.list)
            suggestion.reading = Reading::Misread;
        ExportInput all = input(m_sample.report);
        all.suggestions = &misread;
        QVERIFY(!toNote(all).contains(u"最小更正"_qs));
    }

    void acceptedSuggestionIsACorrection()
    {
        Report corrected = m_sample.report;
        for (const CellEdit &edit : m_suggestions.list.front().edits)
            corrected.setContent(edit.cell, edit.after);
        const Suggestions none;
        const Findings findings = m_checker.check({m_sample.document, corrected, m_library});
        const QString note =
            toNote({m_sample.document, m_sample.report, corrected, findings, m_chinese, &none});
        QVERIFY(note.contains(u"应为：12"_qs));
        QVERIFY(!note.contains(u"最小更正"_qs));
    }

    void jsonTellsKindAndProof()
    {
        const QJsonObject object = QJsonDocument::fromJson(toJson(input(m_sample.report))).object();
        const QJsonObject suggestion = object[u"suggestions"_qs][0].toObject();
        QCOMPARE(suggestion[u"edits"_qs][0][u"after"_qs].toInt(), 12);
        QVERIFY(suggestion[u"unique"_qs].toBool());
        QCOMPARE(suggestion[u"resolves"_qs].toArray().size(), 2);
        QVERIFY(object[u"advice"_qs].toArray().isEmpty());
    }

    void workbookHasASheetOfSuggestions()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"book.xlsx"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toXlsx(input(m_sample.report)).value());
        file.close();
        QProcess python;
        python.start(
            u"python3"_qs, {QStringLiteral(GOUJI_TEST_DIR "/export/readxlsx.py"), file.fileName()});
        QVERIFY(python.waitForFinished());
        if (python.exitCode() != 0)
            QSKIP("python3-openpyxl is not installed");
        const QByteArray read = python.readAllStandardOutput();
        const QJsonObject sheet = QJsonDocument::fromJson(read).object()[u"修改建议"_qs].toObject();
        const QString text = QString::fromUtf8(QJsonDocument(sheet).toJson());
        QVERIFY(text.contains(u"更正 （一）予以公开 · 总计：21 → 12"_qs));
        QVERIFY(text.contains(u"唯一的最小修改"_qs));
        QVERIFY(text.contains(u"请向报送单位核实"_qs));
    }

private:
    void assess(const Report &report)
    {
        const CheckInput check {m_sample.document, report, m_library};
        m_findings = m_checker.check(check);
        m_suggestions = SuggestionSearch({check, m_checker, m_findings, {}}).run();
    }

    ExportInput input(const Report &current) const
    {
        return {m_sample.document, m_sample.report, current, m_findings, m_chinese, &m_suggestions};
    }

    SampleReport m_sample;
    FormLibrary m_library;
    const Checker m_checker;
    const Messages m_chinese {Language::Chinese};
    Findings m_findings;
    Suggestions m_suggestions;
};

QTEST_GUILESS_MAIN(tst_SuggestionExport)
#include "tst_suggestionexport.moc"
