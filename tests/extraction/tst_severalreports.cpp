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

    /// The sentences above a report's tables name the rows of 表三.
    void beginsAtTheTitle()
    {
        const QString narrative =
            u"一、总体情况\n收到申请12件，予以公开6件、部分公开1件，上年结转1件，"
            u"结转下年度继续办理1件。其他处理、不予处理的没有。\n"_qs;
        GeneratedReport truth = generate(m_library, {Layout::CellPerLine, 6});
        const QString first = QString::fromUtf8(truth.bytes);
        const QString title = u"青禾县林业局2020年政府信息公开工作年度报告\n"_qs;
        const QString second = title + narrative + first.mid(first.indexOf(u"二、"_qs));
        const Document document = *m_readers.read((first + u'\n' + second).toUtf8(), {});
        const Report report = *m_extractor.extract(document);
        QCOMPARE(report.extents.size(), 2u);
        QCOMPARE(report.extents[1].span.begin, document.text.indexOf(title));
        QCOMPARE(report.extents[1].issuer, u"青禾县林业局"_qs);
    }

    /// Reports whose 表三 was a picture are told by their titles and sections.
    void findsReportsWithoutTables_data()
    {
        QTest::addColumn<QStringList>("parts");
        const QString first = worded(u"青禾县林业局2020年"_qs, u"林地巡查"_qs);
        const QString other = worded(u"石桥镇人民政府2020年"_qs, u"集镇建设"_qs);
        const QString later = worded(u"青禾县林业局2021年"_qs, u"苗木检疫"_qs);
        const QString tabled =
            QString::fromUtf8(generate(m_library, {Layout::RowPerLine, 7}).bytes) + u'\n';
        QTest::newRow("issuers") << QStringList {first, other};
        QTest::newRow("years") << QStringList {first, later};
        QTest::newRow("the second") << QStringList {tabled, other};
        QTest::newRow("the first") << QStringList {first, tabled};
        QTest::newRow("between others") << QStringList {tabled, first, tabled};
        QTest::newRow("titles without an issuer") << QStringList {
            worded(u"2020年"_qs, u"林地巡查"_qs), worded(u"2020年"_qs, u"集镇建设"_qs)};
        QTest::newRow("a page's title above the report's") << QStringList {
            first, other.section(u'\n', 0, 0) + u"\n发布时间：2021-01-20\n"_qs + other};
    }

    void findsReportsWithoutTables()
    {
        QFETCH(QStringList, parts);
        const Document document = *m_readers.read(parts.join(QString()).toUtf8(), {});
        const Report report = *m_extractor.extract(document);
        QCOMPARE(report.extents.size(), size_t(parts.size()));
        qsizetype begin = 0;
        for (qsizetype i = 0; i < parts.size(); begin += parts[i++].size())
            QCOMPARE(report.extents[size_t(i)].span.begin, begin);
    }

    void findsASecondList_data()
    {
        QTest::addColumn<Layout>("layout");
        for (const Layout layout : {Layout::CellPerLine, Layout::CountedBlanks, Layout::RowPerLine,
                 Layout::Markdown, Layout::Columns})
            QTest::newRow(qPrintable(layoutName(layout))) << layout;
    }

    void findsASecondList()
    {
        QFETCH(Layout, layout);
        for (uint64_t seed = 0; seed < 10; ++seed) {
            const auto list = [&](uint64_t number) {
                return generate(m_library, {layout, number, {}, Content::Indicators}).bytes + '\n';
            };
            const QByteArray first = list(2 * seed) + '\n';
            const Document both = *m_readers.read(first + list(2 * seed + 1), {});
            const Report report = *m_extractor.extract(both);
            const Report alone = *m_extractor.extract(*m_readers.read(first, {}));
            QCOMPARE(report.extents.size(), 2u);
            QCOMPARE(report.extent, 0);
            QCOMPARE(linesOf(report, 0), linesOf(alone, 0));
            QVERIFY(!m_extractor.extract(both, {}, 1)->indicators.empty());
        }
    }

    /// What may be one report is never split.
    void splitsNoReport_data()
    {
        QTest::addColumn<QString>("text");
        const QString title = u"青禾县林业局2020年政府信息公开工作年度报告\n"_qs;
        const QString report = worded(u"青禾县林业局2020年"_qs, u"林地巡查"_qs);
        const QString contents = u"一、总体情况……1\n二、主动公开政府信息情况……2\n"
                                 u"三、收到和处理政府信息公开申请情况……3\n四、复议诉讼情况……4\n"
                                 u"五、存在的主要问题……5\n六、其他事项……5\n"_qs;
        const QString older = u"青禾县林业局2019年政府信息公开工作年度报告\n"_qs;
        QTest::newRow("a table of contents")
            << u"林业局2019年政府信息公开工作年度报告\n"_qs + contents + report;
        QTest::newRow("printed twice") << report + report;
        QTest::newRow("links to others")
            << older + report + older + u"石桥镇2020年政府信息公开年度报告\n"_qs;
        QString paged = report;
        paged.replace(u"\n三、"_qs, u'\n' + title + u"三、"_qs);
        paged.replace(u"\n五、"_qs, u"\n林业局政府信息公开工作年度报告\n五、"_qs);
        QTest::newRow("a title on every page") << paged;
        QTest::newRow("another year on a page") << paged.replace(u'\n' + title, u'\n' + older);
        QTest::newRow("a list and another report's sections")
            << u"石桥镇2018年政府信息公开工作年度报告\n指标名称 单位 统计数\n"_qs
                + u"主动公开政府信息数 条 23\n"_qs.repeated(9) + report;
        const QString list = QString::fromUtf8(
            generate(m_library, {Layout::RowPerLine, 3, {}, Content::Indicators}).bytes);
        QTest::newRow("two lists")
            << list + u"\n附表二\n"_qs + list.mid(list.indexOf(u"指标名称"_qs));
    }

    void splitsNoReport()
    {
        QFETCH(QString, text);
        const Report report = *m_extractor.extract(*m_readers.read(text.toUtf8(), {}));
        QCOMPARE(report.extents.size(), 1u);
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
    /// A report without tables; `about` makes its words its own.
    static QString worded(const QString &name, const QString &about)
    {
        return name + u"政府信息公开工作年度报告\n一、总体情况\n"_qs
            + QStringLiteral("本机关围绕%1公开信息，及时回应群众关切，按时编制目录和指南。\n")
                  .arg(about)
            + u"二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
              u"四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n"_qs
            + QStringLiteral(
                "%1方面的解读还不够多，明年将逐条补充。\n六、其他需要报告的事项\n无。\n")
                  .arg(about);
    }

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
