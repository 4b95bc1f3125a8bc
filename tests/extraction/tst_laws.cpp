#include "model/extraction/laws.h"
#include "model/form/formlibrary.h"

#include <QTest>

using namespace gouji;

/// The check of the two laws sees what breaks them, and nothing else.
class tst_Laws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothHold()
    {
        QVERIFY(check(reportOf({cell(u"made"_qs, u"12"_qs), left(u"34"_qs)})).empty());
    }

    void aValueNeedsAPlace()
    {
        Cell invented = cell(u"made"_qs, u"12"_qs);
        invented.spans.clear();
        QCOMPARE(lawsOf(check(reportOf({invented, left(u"34"_qs)}))),
            (std::vector {Law::NoInvention, Law::Conservation}));
    }

    void aValueIsWhatIsPrinted()
    {
        Cell misread = cell(u"made"_qs, u"12"_qs);
        misread.content = CellContent::of(Number(21));
        QCOMPARE(
            lawsOf(check(reportOf({misread, left(u"34"_qs)}))), std::vector {Law::NoInvention});
    }

    void aNumberIsUsedOnce()
    {
        const auto found = check(reportOf(
            {cell(u"made"_qs, u"12"_qs), cell(u"disclosed"_qs, u"12"_qs), left(u"34"_qs)}));
        QCOMPARE(lawsOf(found), std::vector {Law::NoInvention});
    }

    void aNumberIsNotLost()
    {
        const auto found = check(reportOf({cell(u"made"_qs, u"12"_qs)}));
        QCOMPARE(lawsOf(found), std::vector {Law::Conservation});
        QCOMPARE(found.front().span, place(u"34"_qs));
    }

private:
    SourceSpan place(const QString &number) const
    {
        const qsizetype begin = m_document.text.indexOf(number);
        return {begin, begin + number.size()};
    }

    Cell cell(const QString &column, const QString &number) const
    {
        Cell cell;
        cell.id = CellId(u"proactive.art20_1"_qs, u"rules"_qs, column);
        cell.raw = number;
        cell.content = CellContent::of(Number(number.toInt()));
        cell.spans = {place(number)};
        return cell;
    }

    /// A second cell that is right.
    Cell left(const QString &number) const { return cell(u"disclosed_total"_qs, number); }

    Report reportOf(const std::vector<Cell> &cells) const
    {
        Report report;
        for (const Cell &cell : cells)
            report.addCell(cell);
        report.tables.push_back(
            {u"proactive.art20_1"_qs, m_library->form(u"2019")->table(u"proactive.art20_1"),
                {0, m_document.text.size()}, {u"rules"_qs}});
        return report;
    }

    std::vector<Breach> check(const Report &report) const
    {
        return breaches(m_document, report, CharacterTable(m_library->traditionalForms()));
    }

    static std::vector<Law> lawsOf(const std::vector<Breach> &found)
    {
        std::vector<Law> laws;
        for (const Breach &breach : found)
            laws.push_back(breach.law);
        return laws;
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
    const Document m_document {{}, u"text"_qs, {}, u"规章 12 34\n"_qs, {}, {}};
};

QTEST_GUILESS_MAIN(tst_Laws)
#include "tst_laws.moc"
