#include "model/extraction/laws.h"
#include "tests/generator/judge.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::testgen;

namespace {

constexpr uint64_t FirstSeed = 300;
constexpr uint64_t Seeds = 24;
constexpr int PlacesEach = 3; ///< that are changed, one at a time, in each document

/// Where the text of a row's cell ends and that of the next begins.
struct Gap {
    ExpectedCell left;
    ExpectedCell right;
    QString separator;
};

/// The gaps between two printed numbers of one row.
std::vector<Gap> gapsOf(const GeneratedReport &truth)
{
    std::vector<Gap> gaps;
    for (size_t i = 0; i + 1 < truth.cells.size(); ++i) {
        const ExpectedCell &a = truth.cells[i];
        const ExpectedCell &b = truth.cells[i + 1];
        if (a.id.table() == b.id.table() && a.id.row() == b.id.row() && !a.span.isEmpty()
            && !b.span.isEmpty())
            gaps.push_back({a, b, truth.text.mid(a.span.end, b.span.begin - a.span.end)});
    }
    return gaps;
}

enum class Mutation { Delete, Insert, Merge, Split };

struct Mutated {
    QString text;
    std::vector<CellId> touched; ///< whose own tokens were changed
    QString change; ///< for the reader of a failure: the row before and after
};

QString changedRow(const Gap &gap, const QString &before, const QString &after)
{
    constexpr qsizetype Around = 40;
    const qsizetype begin = std::max<qsizetype>(0, gap.left.span.begin - Around);
    const QString text = before.mid(begin, 2 * Around) + u" → "_qs + after.mid(begin, 2 * Around);
    return QString(text).replace(u'\n', u'⏎').replace(u'\t', u'⇥');
}

Mutated mutate(const QString &text, const Gap &gap, Mutation mutation)
{
    const SourceSpan left = gap.left.span;
    Mutated mutated {text, {}, {}};
    switch (mutation) {
    case Mutation::Delete:
        mutated.text.remove(left.begin, left.length() + gap.separator.size());
        mutated.touched = {gap.left.id};
        break;
    case Mutation::Insert:
        mutated.text.insert(left.begin, u'7' + gap.separator);
        break;
    case Mutation::Merge:
        mutated.text.remove(left.end, gap.separator.size());
        mutated.touched = {gap.left.id, gap.right.id};
        break;
    case Mutation::Split:
        mutated.text.insert(left.begin + 1, gap.separator);
        mutated.touched = {gap.left.id};
        break;
    }
    mutated.change = gap.left.id.toString() + u": "_qs + changedRow(gap, text, mutated.text);
    return mutated;
}

struct Wrong {
    uint64_t seed;
    Mutated mutated;
    Misread misread;
};

} // namespace

/// A number that is lost, doubled, glued or torn never puts a wrong value into another cell.
class tst_Mutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void leaveNoWrongValue_data()
    {
        QTest::addColumn<Layout>("layout");
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<Content>("content");
        const std::pair<const char *, Mutation> mutations[] {{"delete", Mutation::Delete},
            {"insert", Mutation::Insert}, {"merge", Mutation::Merge}, {"split", Mutation::Split}};
        for (const Layout layout : allLayouts()) {
            if (!isText(layout))
                continue;
            for (const auto &[name, mutation] : mutations) {
                QTest::addRow("%s %s", qPrintable(layoutName(layout)), name)
                    << layout << mutation << Content::Official;
            }
        }
    }

    void leaveNoWrongValue()
    {
        QFETCH(Layout, layout);
        QFETCH(Mutation, mutation);
        QFETCH(Content, content);
        std::vector<Wrong> wrong;
        for (uint64_t seed = FirstSeed; seed < FirstSeed + Seeds; ++seed) {
            const GeneratedReport truth = generate(*m_library, {layout, seed, {}, content});
            const std::vector<Misread> before = wrongValues(truth, truth.text, {});
            for (const Mutated &mutated : mutations(truth, mutation, seed)) {
                for (const Misread &misread : wrongValues(truth, mutated.text, mutated.touched)) {
                    if (!contains(before, misread))
                        wrong.push_back({seed, mutated, misread});
                }
            }
        }
        QVERIFY2(wrong.empty(), qPrintable(describe(wrong)));
    }

private:
    static std::vector<Mutated> mutations(
        const GeneratedReport &truth, Mutation mutation, uint64_t seed)
    {
        std::vector<Gap> gaps = gapsOf(truth);
        if (mutation == Mutation::Split)
            std::erase_if(gaps, [](const Gap &gap) { return gap.left.span.length() < 2; });
        if (mutation == Mutation::Merge || mutation == Mutation::Split)
            std::erase_if(gaps, [](const Gap &gap) { return gap.separator.isEmpty(); });
        Random random(seed);
        std::vector<Mutated> all;
        for (int i = 0; i < PlacesEach && !gaps.empty(); ++i)
            all.push_back(
                mutate(truth.text, gaps[size_t(random.below(int(gaps.size())))], mutation));
        return all;
    }

    /// Wrong values in other cells than those whose own tokens were changed. The laws hold in any
    /// document.
    std::vector<Misread> wrongValues(
        GeneratedReport truth, const QString &text, const std::vector<CellId> &touched) const
    {
        const auto isTouched = [&touched](const CellId &id) {
            return std::find(touched.begin(), touched.end(), id) != touched.end();
        };
        const Document document = m_judge.read(text.toUtf8());
        const Report report = m_judge.extract(document);
        if (!breaches(document, report, m_characters).empty())
            return {{{}, Outcome::Wrong, u"the laws"_qs, u"a breach"_qs}};
        std::vector<Misread> misreads = compare(truth, report).misreads;
        std::erase_if(misreads, [&](const Misread &misread) {
            return misread.outcome != Outcome::Wrong || isTouched(misread.cell);
        });
        return misreads;
    }

    static bool contains(const std::vector<Misread> &all, const Misread &misread)
    {
        return std::any_of(all.begin(), all.end(), [&misread](const Misread &other) {
            return other.cell == misread.cell && other.got == misread.got;
        });
    }

    static QString describe(const std::vector<Wrong> &all)
    {
        QString text = QStringLiteral("%1 wrong values").arg(all.size());
        for (const Wrong &wrong : all)
            text += QStringLiteral("\n  seed %1: %2 became %3 instead of %4, where %5")
                        .arg(wrong.seed)
                        .arg(wrong.misread.cell.toString(), wrong.misread.got,
                            wrong.misread.expected, wrong.mutated.change);
        return text;
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
    const Judge m_judge {*m_library};
    const CharacterTable m_characters {m_library->traditionalForms()};
};

QTEST_GUILESS_MAIN(tst_Mutations)
#include "tst_mutations.moc"
