#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"
#include "ui/tables/cellediting.h"

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));

} // namespace

/// What staff type is taken as they mean it or refused with a hint, never changed in silence.
class tst_CellEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_library); }

    void init()
    {
        test::failOnAnyWarning();
        auto sample = test::sampleReport(*m_library, u"2021");
        m_session = std::make_unique<ReviewSession>(
            sample.document, sample.report, *m_library, Language::English);
    }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<QString>("value"); // empty: refused
        QTest::newRow("count") << u"29"_qs << ValueKind::Count << u"29"_qs;
        QTest::newRow("full width") << u"２９"_qs << ValueKind::Count << u"29"_qs;
        QTest::newRow("grouped") << u"1,113"_qs << ValueKind::Count << u"1113"_qs;
        QTest::newRow("decrease") << u"减3"_qs << ValueKind::SignedCount << u"-3"_qs;
        QTest::newRow("negative change") << u"-3"_qs << ValueKind::SignedCount << u"-3"_qs;
        QTest::newRow("yuan") << u"251000元"_qs << ValueKind::AmountWanYuan << u"25.1"_qs;
        QTest::newRow("amount") << u"0.37"_qs << ValueKind::AmountWanYuan << u"0.37"_qs;
        QTest::newRow("negative count") << u"-3"_qs << ValueKind::Count << QString();
        QTest::newRow("half a request") << u"2.5"_qs << ValueKind::Count << QString();
        QTest::newRow("negative amount") << u"-1"_qs << ValueKind::AmountWanYuan << QString();
        QTest::newRow("a word") << u"若干"_qs << ValueKind::Count << QString();
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(ValueKind, kind);
        QFETCH(QString, value);
        const auto parsed = CellEditing::parse(text, kind);
        QCOMPARE(parsed.has_value(), !value.isEmpty());
        if (parsed)
            QCOMPARE(parsed->number->toString(), value);
        else
            QVERIFY(!parsed.error().isEmpty());
    }

    void saysWhatAnUndoTakesBack()
    {
        QCOMPARE(CellEditing(*m_session).set(Received, u"28"_qs), QString());
        const QString text = m_session->edits().undoText();
        QVERIFY2(text.contains(u"自然人"_qs) && text.contains(u"28"_qs), qPrintable(text));
    }

    void clearsCells()
    {
        QCOMPARE(CellEditing(*m_session).blank({Received, CellId(u"requests/received/total"_qs)}),
            QString());
        QCOMPARE(m_session->report().content(Received).state, CellState::Blank);
        QCOMPARE(m_session->edits().count(), 1);
    }

    void anEmptyTextIsABlank()
    {
        QCOMPARE(CellEditing(*m_session).set(Received, QString()), QString());
        QCOMPARE(m_session->report().content(Received).state, CellState::Blank);
    }

    void pastesAllOrNothing()
    {
        const CellId business(u"requests/received/business"_qs);
        const QString hint =
            CellEditing(*m_session).paste({{Received, business}}, {{u"1"_qs, u"many"_qs}});
        QVERIFY(hint.contains(u"many"_qs));
        QCOMPARE(m_session->report().content(Received).number, Number(29));
        QCOMPARE(m_session->edits().count(), 0);
        QCOMPARE(
            CellEditing(*m_session).paste({{Received, business}}, {{u"1"_qs, u"2"_qs}}), QString());
        QCOMPARE(m_session->report().content(business).number, Number(2));
        QCOMPARE(m_session->edits().count(), 1);
    }

private:
    const Result<FormLibrary> m_library = FormLibrary::create();
    std::unique_ptr<ReviewSession> m_session;
};

QTEST_MAIN(tst_CellEditing)
#include "tst_cellediting.moc"
