#include "tests/repair/repairfixture.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace gouji;
using namespace gouji::test;

/// Random reports with random mistakes: the search never makes more of them than there are, and
/// what it says about its own answers is true.
class tst_Suggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        auto library = FormLibrary::create();
        QVERIFY(library);
        m_library = std::move(*library);
    }

    void keepsSilentWhereAllHolds()
    {
        const Repairer repairer(m_library);
        const Suggestions answer = repairer.search(consistentReport(m_library, u"2021", 1));
        QCOMPARE(suggestionLines(answer), QStringList());
        QVERIFY(answer.advice.empty() && !answer.moreExist && !answer.outOfTime);
    }

    void neverMoreEditsThanMistakes_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("seed");
        for (int count = 1; count <= 12; count += count < 4 ? 1 : 4) {
            for (int seed = 0; seed < 3; ++seed) {
                const QString form = seed == 0 ? u"2019"_qs : u"2021"_qs;
                QTest::addRow("%d mistakes, seed %d", count, seed) << form << count << seed;
            }
        }
    }

    void neverMoreEditsThanMistakes()
    {
        QFETCH(QString, form);
        QFETCH(int, count);
        QFETCH(int, seed);
        const Repairer repairer(m_library);
        testgen::Random random(uint64_t(1000 * count + seed));
        const Report truth = consistentReport(m_library, form, uint64_t(seed + 7 * count));
        Report report = truth;
        damage(report, cellsInSums(m_library, form), count, random);
        const Suggestions answer = repairer.search(report);
        const bool allUnique = std::all_of(answer.list.begin(), answer.list.end(),
            [](const Suggestion &suggestion) { return suggestion.unique && suggestion.proved; });

        const std::vector<CellEdit> made = repairer.acceptAll(report);
        QVERIFY2(int(made.size()) <= count, qPrintable(QString::number(made.size())));
        QVERIFY(!hasErrors(repairer.check(report)));
        if (allUnique && int(made.size()) == count) {
            for (const Cell &cell : truth.cells())
                QCOMPARE(report.content(cell.id), cell.content);
        }
    }

    /// An independent search in the plainest way: all changes of one cell, then all of two.
    void agreesWithExhaustiveSearch_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("seed");
        for (int count = 1; count <= 2; ++count) {
            for (int seed = 0; seed < 12; ++seed)
                QTest::addRow("%d mistakes, seed %d", count, seed) << count << seed;
        }
        for (int seed = 0; seed < 8; ++seed)
            QTest::addRow("an amount in the wrong column, seed %d", seed) << 0 << seed;
    }

    void agreesWithExhaustiveSearch()
    {
        QFETCH(int, count);
        QFETCH(int, seed);
        const Repairer repairer(m_library);
        testgen::Random random(uint64_t(50 * count + seed));
        Report report = consistentReport(m_library, u"2021", uint64_t(seed));
        // In one table and close together, so that mistakes meet and ties occur.
        std::vector<CellId> cells = cellsInSums(m_library, u"2021");
        std::erase_if(cells, [seed](const CellId &cell) {
            return cell.table() != u"requests"
                || (seed % 2 == 1 && cell.column() != u"natural" && cell.column() != u"total");
        });
        if (count > 0)
            damage(report, cells, count, random);
        else
            misclassify(report);

        const std::vector<Solution> expected = exhaustive(report);
        m_ties += expected.size() > 1;
        const Suggestions answer = repairer.search(report);
        if (answer.moreExist)
            QVERIFY(expected.size() > answer.list.size());
        for (const Suggestion &suggestion : answer.list) {
            const auto belongsTo = [&](const Solution &solution) {
                return std::all_of(
                    suggestion.edits.begin(), suggestion.edits.end(), [&](const CellEdit &edit) {
                        return solution.value(edit.cell, *edit.before.number) == *edit.after.number;
                    });
            };
            QVERIFY(suggestion.proved);
            QVERIFY(std::any_of(expected.begin(), expected.end(), belongsTo));
            QCOMPARE(suggestion.unique, std::all_of(expected.begin(), expected.end(), belongsTo));
        }
        // Every solution is made of suggestions, unless there are too many to list.
        for (const Solution &solution : answer.moreExist ? std::vector<Solution>() : expected) {
            Solution covered;
            for (const Suggestion &suggestion : answer.list) {
                const bool isPart = std::all_of(
                    suggestion.edits.begin(), suggestion.edits.end(), [&](const CellEdit &edit) {
                        return solution.value(edit.cell, Number(-1)) == *edit.after.number;
                    });
                for (const CellEdit &edit : suggestion.edits) {
                    if (isPart)
                        covered[edit.cell] = *edit.after.number;
                }
            }
            QCOMPARE(covered, solution);
        }
    }

    void cleanupTestCase() { QVERIFY2(m_ties > 3, "the cases above are too easy"); }

    void givesTheSameAnswerAgain()
    {
        testgen::Random random(3);
        Report report = consistentReport(m_library, u"2021", 4);
        damage(report, cellsInSums(m_library, u"2021"), 8, random);
        const QStringList first = suggestionLines(Repairer(m_library).search(report));
        QVERIFY(!first.isEmpty());
        QStringList second;
        std::thread([&] { second = suggestionLines(Repairer(m_library).search(report)); }).join();
        QCOMPARE(second, first);
    }

    void advisesToReadAgainWhereTooMuchIsWrong()
    {
        testgen::Random random(5);
        Report report = consistentReport(m_library, u"2021", 4);
        damage(report, cellsInSums(m_library, u"2021"), 90, random);
        const Suggestions answer = Repairer(m_library).search(report);
        QCOMPARE(answer.advice.size(), size_t(1));
        QCOMPARE(adviceName(answer.advice.front().code), u"read_again"_qs);
        QCOMPARE(answer.advice.front().table, u"requests"_qs);
        for (const Suggestion &suggestion : answer.list)
            QVERIFY(suggestion.edits.front().cell.table() != u"requests");
    }

    void canBeCancelledFromAnotherThread()
    {
        testgen::Random random(6);
        Report report = consistentReport(m_library, u"2021", 4);
        damage(report, cellsInSums(m_library, u"2021"), 20, random);
        const Document document;
        const Checker checker;
        const CheckInput input {document, report, m_library};
        const Findings findings = checker.check(input);
        SuggestionSearch search({input, checker, findings, {}});
        std::atomic_bool done = false;
        Suggestions answer;
        std::thread worker([&] {
            answer = search.run();
            done = true;
        });
        while (!done) {
            search.cancel();
            std::this_thread::yield();
        }
        worker.join();
        QVERIFY(answer.cancelled);
    }

private:
    /// One natural person too many among the outcomes, and one company too few: in every outcome
    /// with natural persons one could be a company.
    static void misclassify(Report &report)
    {
        const auto add = [&report](const char *cell, int amount) {
            const CellId id(QString::fromLatin1(cell));
            const Number number = *report.content(id).number;
            report.setContent(id, CellContent::of(number + Number(amount)));
        };
        add("requests/granted/natural", 3);
        add("requests/granted/total", 3);
        add("requests/total/natural", 2);
        add("requests/total/business", 1);
        add("requests/total/total", 3);
        add("requests/received/natural", 2);
        add("requests/received/business", 1);
        add("requests/received/total", 3);
    }

    using Solution = QHash<CellId, Number>; ///< cells and what they shall hold

    struct Sums {
        std::vector<std::vector<std::pair<CellId, int>>> terms;
        QHash<CellId, std::vector<int>> of;
    };

    Sums sums() const
    {
        Sums sums;
        for (const Relation &relation : m_library.form(u"2021")->table(u"requests")->relations) {
            auto &terms = sums.terms.emplace_back();
            for (const CellId &cell : relation.left)
                terms.emplace_back(cell, +1);
            for (const CellId &cell : relation.right)
                terms.emplace_back(cell, -1);
            for (const auto &[cell, sign] : terms)
                sums.of[cell].push_back(int(sums.terms.size()) - 1);
        }
        return sums;
    }

    static Number residual(const std::vector<std::pair<CellId, int>> &terms, const Report &report)
    {
        Number total;
        for (const auto &[cell, sign] : terms) {
            const Number number = *report.content(cell).number;
            total += sign > 0 ? number : -number;
        }
        return total;
    }

    /// All ways to make all sums hold by changing one cell of a sum that does not, and then up to
    /// `further` others. Two cells never share all their sums, so one of them has a sum to itself
    /// that tells its change.
    static void change(const Sums &sums, Report report, int further, const Solution &made,
        std::vector<Solution> &found)
    {
        std::vector<Number> residuals;
        for (const auto &terms : sums.terms)
            residuals.push_back(residual(terms, report));
        const auto isZero = [](Number number) { return number.isZero(); };
        if (std::all_of(residuals.begin(), residuals.end(), isZero)) {
            if (std::find(found.begin(), found.end(), made) == found.end())
                found.push_back(made);
            return;
        }
        for (size_t i = 0; further > 0 && i < sums.terms.size(); ++i) {
            for (const auto &[cell, sign] : sums.terms[i]) {
                const Number before = *report.content(cell).number;
                const Number after = before - (sign > 0 ? residuals[i] : -residuals[i]);
                if (residuals[i].isZero() || after.isNegative() || made.contains(cell))
                    continue;
                Report changed = report;
                changed.setContent(cell, CellContent::of(after));
                Solution more = made;
                more[cell] = after;
                change(sums, changed, further - 1, more, found);
            }
        }
    }

    std::vector<Solution> exhaustive(const Report &report) const
    {
        std::vector<Solution> found;
        for (int cells = 1; found.empty() && cells <= 2; ++cells)
            change(sums(), report, cells, {}, found);
        return found;
    }

    FormLibrary m_library;
    int m_ties = 0;
};

QTEST_GUILESS_MAIN(tst_Suggestions)
#include "tst_suggestions.moc"
