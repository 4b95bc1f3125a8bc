#include "model/rules/checker.h"
#include "tests/generator/generator.h"
#include "tests/generator/judge.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::testgen;

namespace {

constexpr int Reports = 3;

/// What is read of a cell, with its place in a text that begins at `origin`.
QStringList linesOf(const Report &report, qsizetype origin)
{
    QStringList lines;
    for (const Cell &cell : report.cells()) {
        QString line = cell.id.toString() + u" "_qs + stateName(cell.state()) + u" "_qs + cell.raw;
        for (const SourceSpan &span : cell.spans)
            line += QStringLiteral(" %1-%2").arg(span.begin - origin).arg(span.end - origin);
        lines << line;
    }
    return lines;
}

} // namespace

/// A report reads the same alone and in a file with others, and says nothing of the others.
class tst_SeveralReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void readsEachAsIfAlone_data()
    {
        QTest::addColumn<Layout>("layout");
        for (const Layout layout :
            {Layout::CellPerLine, Layout::CountedBlanks, Layout::RowPerLine, Layout::PipeFirst,
                Layout::Markdown, Layout::Glued, Layout::CellBehindPipe, Layout::PdfText,
                Layout::DetachedRows, Layout::Columns, Layout::OneLine, Layout::Html})
            QTest::newRow(qPrintable(layoutName(layout))) << layout;
    }

    void readsEachAsIfAlone()
    {
        QFETCH(Layout, layout);
        for (uint64_t seed = 0; seed < 30; seed += Reports) {
            QByteArray bytes;
            std::vector<GeneratedReport> truths;
            for (int i = 0; i < Reports; ++i) {
                truths.push_back(generate(m_library, {layout, seed + uint64_t(i)}));
                bytes += truths.back().bytes + '\n';
            }
            const Document document = *m_readers.read(bytes, {});
            for (int i = 0; i < Reports; ++i) {
                const auto report = m_extractor.extract(document, {}, i);
                QVERIFY(report);
                compare(*report, truths[size_t(i)], document,
                    QStringLiteral("seed %1, report %2").arg(seed).arg(i + 1));
            }
            QVERIFY(!m_extractor.extract(document, {}, Reports));
        }
    }

    /// The words of one report are not held against the numbers of another.
    void checksEachAlone()
    {
        const QByteArray first = generate(m_library, {Layout::RowPerLine, 3}).bytes;
        const QByteArray second = generate(m_library, {Layout::RowPerLine, 4}).bytes;
        const Document both = *m_readers.read(first + '\n' + second, {});
        const Document alone = *m_readers.read(second, {});
        QCOMPARE(failures(both, 1), failures(alone, 0));
    }

    void namesTheOthers()
    {
        const GeneratedReport first = generate(m_library, {Layout::CellPerLine, 1});
        const GeneratedReport second = generate(m_library, {Layout::CellPerLine, 2});
        const Document document = *m_readers.read(first.bytes + '\n' + second.bytes, {});
        const auto report = m_extractor.extract(document, {}, 1);
        QVERIFY(report);
        QCOMPARE(report->extent, 1);
        QCOMPARE(report->notices.size(), 1u);
        QCOMPARE(report->notices.front().code, u"several_reports"_qs);
        QVERIFY(report->notices.front().detail.startsWith(u"1. "_qs));
        QVERIFY(report->notices.front().detail.contains(first.issuer));
    }

    /// Sentences and headings that repeat what stands in 表三 begin no report.
    void takesNoMentionForAReport()
    {
        const GeneratedReport truth = generate(m_library, {Layout::RowPerLine, 5});
        const QString before =
            u"一、总体情况\n本年新收政府信息公开申请3件，结转下年度继续办理0件。\n"_qs;
        const QString behind = u"\n二、主动公开政府信息情况\n本年新收政府信息公开申请3件，"
                               u"上年结转政府信息公开申请0件，结转下年度继续办理0件。\n"_qs;
        const QByteArray bytes = before.toUtf8() + truth.bytes + behind.toUtf8();
        const auto report = m_extractor.extract(*m_readers.read(bytes, {}));
        QVERIFY(report);
        QCOMPARE(report->extents.size(), 1u);
    }

private:
    void compare(const Report &report, const GeneratedReport &truth, const Document &document,
        const QString &name) const
    {
        QVERIFY2(report.extents.size() == Reports, qPrintable(name));
        const Document lone = *m_readers.read(truth.bytes, {});
        const auto alone = m_extractor.extract(lone);
        const SourceSpan span = report.spanIn(document);
        const qsizetype origin =
            document.text.indexOf(lone.text.trimmed(), span.begin > 0 ? span.begin - 200 : 0)
            - lone.text.indexOf(lone.text.trimmed());
        QCOMPARE(report.title, alone->title);
        QCOMPARE(report.issuer, alone->issuer);
        QCOMPARE(report.year, alone->year);
        QCOMPARE(report.form, alone->form);
        QVERIFY2(linesOf(report, origin) == linesOf(*alone, 0), qPrintable(name));
    }

    QStringList failures(const Document &document, int which) const
    {
        const Report report = *m_extractor.extract(document, {}, which);
        QStringList keys;
        for (const Finding &finding : Checker().check({document, report, m_library})) {
            if (finding.verdict != Verdict::Pass)
                keys << finding.key();
        }
        return keys;
    }

    const FormLibrary m_library = *FormLibrary::create();
    const Extractor m_extractor {m_library};
    const ReaderRegistry m_readers;
};

QTEST_GUILESS_MAIN(tst_SeveralReports)
#include "tst_severalreports.moc"
