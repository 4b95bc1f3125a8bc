#include "model/extraction/laws.h"
#include "tests/generator/judge.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::testgen;

namespace {

constexpr Noise Clean {};
constexpr Noise Printed {true, false, true, true}; ///< as offices print it
constexpr Noise Typos {true, true, true, true};
constexpr Noise Lists {false, false, true, true}; ///< the labels of a list are nobody's standard

/// How good the extraction has to be on documents of one kind.
struct Bar {
    double rightPercent; ///< of the cells that the text determines
    double wrongPerTenThousand; ///< of all printed cells
};

constexpr Bar True {100, 0}; ///< tables whose lines are known
constexpr Bar Clear {99.9, 2}; ///< text with every separator
constexpr Bar Hard {99.5, 2}; ///< pages of a PDF, one character in twenty mistyped
constexpr Bar Damaged {99, 10}; ///< lines, tables or the end are lost
constexpr Bar NeverWrong {0, 10}; ///< blanks or separators are lost: only a wrong value counts

Bar barOf(Layout layout)
{
    switch (layout) {
    case Layout::Html:
    case Layout::Docx:
        return True;
    case Layout::PdfText:
    case Layout::DetachedRows:
    case Layout::RowTables:
        return Hard;
    case Layout::Glued:
    case Layout::Deduplicated:
        return NeverWrong;
    case Layout::MissingTables:
    case Layout::OneLine:
    case Layout::CutOff:
        return Damaged;
    default:
        return Clear;
    }
}

/// The lists from before 2019 come from web pages; nobody saw them in the text of a PDF.
bool hasIndicatorLists(Layout layout)
{
    return barOf(layout).rightPercent >= Clear.rightPercent || layout == Layout::RowTables;
}

Bar loosened(Bar bar)
{
    return {std::min(bar.rightPercent, Hard.rightPercent),
        std::max(bar.wrongPerTenThousand, Hard.wrongPerTenThousand)};
}

QString describe(const Score &score)
{
    QString text = QStringLiteral("%1 of %2 cells right, %3 missed, %4 wrong")
                       .arg(score.right)
                       .arg(score.determinable)
                       .arg(score.missed)
                       .arg(score.wrong);
    for (size_t i = 0; i < std::min<size_t>(score.misreads.size(), 5); ++i) {
        const Misread &misread = score.misreads[i];
        text += QStringLiteral("\n  %1: expected %2, got %3")
                    .arg(misread.cell.toString(), misread.expected, misread.got);
    }
    return text;
}

/// The digits that make a number's size, without what grouping, units and zeros at the ends add.
QString significantDigits(const QString &text)
{
    static const QRegularExpression NoDigit(QStringLiteral("[^0-9]"));
    static const QRegularExpression OuterZeros(QStringLiteral("^0+|0+$"));
    QString digits = text.normalized(QString::NormalizationForm_KC).remove(NoDigit);
    return digits.remove(OuterZeros);
}

QString textOf(const Document &document, const std::vector<SourceSpan> &spans)
{
    QString text;
    for (const SourceSpan &span : spans)
        text += document.text.mid(span.begin, span.length());
    return text;
}

bool covers(const std::vector<SourceSpan> &spans, SourceSpan part)
{
    return std::any_of(spans.begin(), spans.end(), [part](const SourceSpan &span) {
        return span.begin <= part.begin && part.end <= span.end;
    });
}

/// All places that a report accounts for.
std::vector<SourceSpan> accountedFor(const Report &report)
{
    std::vector<SourceSpan> spans;
    const auto add = [&](const std::vector<SourceSpan> &more) {
        spans.insert(spans.end(), more.begin(), more.end());
    };
    for (const Cell &cell : report.cells())
        add(cell.spans);
    for (const ForeignCell &foreign : report.foreign)
        add(foreign.cell.spans);
    for (const UnplacedNumber &number : report.unplaced)
        spans.push_back(number.span);
    for (const PrintedLabel &label : report.labels)
        spans.push_back(label.span);
    return spans;
}

} // namespace

/// Extraction holds its laws and its promised quality on hundreds of documents whose truth is
/// known.
class tst_Generated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void quality_data()
    {
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<Noise>("noise");
        QTest::addColumn<Content>("content");
        QTest::addColumn<Bar>("bar");
        for (const Layout layout : allLayouts()) {
            const QString name = layoutName(layout);
            const Bar bar = barOf(layout);
            QTest::newRow(qPrintable(name + u" clean"_qs))
                << layout << Clean << Content::Official << bar;
            QTest::newRow(qPrintable(name + u" as printed"_qs))
                << layout << Printed << Content::Official << bar;
            QTest::newRow(qPrintable(name + u" with typing errors"_qs))
                << layout << Typos << Content::Official << loosened(bar);
            if (hasIndicatorLists(layout))
                QTest::newRow(qPrintable(name + u" indicators"_qs))
                    << layout << Lists << Content::Indicators << loosened(bar);
        }
    }

    void quality()
    {
        QFETCH(Layout, layout);
        QFETCH(Noise, noise);
        QFETCH(Content, content);
        QFETCH(Bar, bar);
        Score sum;
        for (uint64_t seed = 0; seed < 30; ++seed)
            sum += m_judge.judge({layout, seed, noise, content}).score;
        QVERIFY2(sum.rightPercent() >= bar.rightPercent
                && sum.wrongPerTenThousand() <= bar.wrongPerTenThousand,
            qPrintable(describe(sum)));
    }

    void inventsNothing_data() { textLayouts(); }

    /// Every value stands in the original, digit for digit, at the place that the cell names.
    void inventsNothing()
    {
        QFETCH(Layout, layout);
        for (uint64_t seed = 100; seed < 106; ++seed) {
            const Judged judged = m_judge.judge({layout, seed, Printed});
            for (const Cell &cell : judged.report.cells()) {
                if (!cell.number())
                    continue;
                const QString printed = textOf(judged.document, cell.spans);
                QCOMPARE(printed, cell.raw);
                static const QRegularExpression Note(QStringLiteral("[（(].*"));
                QCOMPARE(significantDigits(cell.number()->toString()),
                    significantDigits(QString(printed).remove(Note)));
            }
        }
    }

    void losesNothing_data() { textLayouts(); }

    /// Every number inside a table is in a cell, in a label, left over by name, or no part of the
    /// table: the page's number, the invented header of a converter, an example in a header.
    void losesNothing()
    {
        QFETCH(Layout, layout);
        static const QRegularExpression Digits(QStringLiteral("[0-9０-９]"));
        static const QRegularExpression Furniture(
            QStringLiteral("^(- \\d+ -|第 \\d+ 页 共 \\d+ 页|\\|( 列\\d+ \\|)+)$"));
        static const QRegularExpression Guidance(QStringLiteral("如-\\s*$"));
        for (uint64_t seed = 200; seed < 206; ++seed) {
            const Judged judged = m_judge.judge({layout, seed, Printed});
            const std::vector<SourceSpan> spans = accountedFor(judged.report);
            for (const ReportTable &table : judged.report.tables) {
                const QString &text = judged.document.text;
                auto found = Digits.globalMatch(text.mid(0, table.span.end), table.span.begin);
                while (found.hasNext()) {
                    const QRegularExpressionMatch number = found.next();
                    const qsizetype at = number.capturedStart();
                    const qsizetype lineBegin = text.lastIndexOf(u'\n', at) + 1;
                    const QString line = text.mid(lineBegin, text.indexOf(u'\n', at) - lineBegin);
                    QVERIFY2(covers(spans, {at, number.capturedEnd()}) || line.contains(Furniture)
                            || text.mid(at - 5, 5).contains(Guidance),
                        qPrintable(QStringLiteral("seed %1: %2 in \"%3\"")
                                       .arg(seed)
                                       .arg(number.captured(), line.left(60))));
                }
            }
        }
    }

    /// The line ends of another system change no value.
    void readsEitherLineEnd()
    {
        for (const Layout layout : allLayouts()) {
            if (!isText(layout))
                continue;
            const GeneratedReport truth = generate(*m_library, {layout, 400, Printed});
            const QByteArray other = QByteArray(truth.bytes).replace("\n", "\r\n");
            const Report unix = m_judge.extract(m_judge.read(truth.bytes));
            const Report windows = m_judge.extract(m_judge.read(other));
            for (const Cell &cell : unix.cells())
                QCOMPARE(windows.content(cell.id), cell.content);
        }
    }

    /// Where a file holds several reports the reader is told, and the first is not mixed with
    /// others.
    void tellsOfSeveralReports()
    {
        Score sum;
        for (uint64_t seed = 500; seed < 510; ++seed) {
            const Judged judged =
                m_judge.judge({Layout::RowPerLine, seed, Clean, Content::Official, 2});
            QVERIFY(std::any_of(judged.report.notices.begin(), judged.report.notices.end(),
                [](const Notice &notice) { return notice.code == u"several_reports"_qs; }));
            sum += judged.score;
        }
        QVERIFY2(sum.wrong == 0, qPrintable(describe(sum)));
    }

private:
    static void textLayouts()
    {
        QTest::addColumn<Layout>("layout");
        for (const Layout layout : allLayouts())
            QTest::newRow(qPrintable(layoutName(layout))) << layout;
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
    const Judge m_judge {*m_library};
};

QTEST_GUILESS_MAIN(tst_Generated)
#include "tst_generated.moc"
