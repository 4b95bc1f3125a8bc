#include "tests/generator/score.h"
#include "tests/generator/values.h"

#include <QSet>
#include <QTest>

using namespace gouji;
using namespace gouji::testgen;

/// Before a generated report may judge the extraction it has to be right itself.
class tst_Generator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void valuesKeepEveryRelation()
    {
        for (const Form &form : m_library->forms()) {
            for (uint64_t seed = 0; seed < 300; ++seed) {
                Random random(seed);
                const Values values = fillTables(form.tables, random);
                for (const FormTablePtr &table : form.tables)
                    for (const Relation &relation : table->relations)
                        QCOMPARE(sum(relation.left, values), sum(relation.right, values));
            }
        }
    }

    void valuesFitTheirKind()
    {
        Random random(1);
        for (const Form &form : m_library->forms()) {
            const Values values = fillTables(form.tables, random);
            for (const FormTablePtr &table : form.tables) {
                for (const FormLine &row : table->rows) {
                    for (const FormLine &column : table->columns) {
                        const Number value = values.value(table->cell(row, column), Number(-1));
                        QVERIFY(column.kind == ValueKind::SignedCount || !value.isNegative());
                        QVERIFY(column.kind == ValueKind::AmountWanYuan || value.isWhole());
                    }
                }
            }
        }
    }

    void layouts_data()
    {
        QTest::addColumn<Layout>("layout");
        for (const Layout layout : allLayouts())
            QTest::newRow(qPrintable(layoutName(layout))) << layout;
    }

    void layouts()
    {
        QFETCH(Layout, layout);
        for (uint64_t seed = 0; seed < 20; ++seed) {
            const GeneratorOptions options {layout, seed, {true, true, true, true}};
            const GeneratedReport report = generate(*m_library, options);
            QCOMPARE(generate(*m_library, options).bytes, report.bytes);
            QSet<CellId> seen;
            for (const ExpectedCell &cell : report.cells) {
                QVERIFY(!seen.contains(cell.id));
                seen.insert(cell.id);
                if (!report.text.isEmpty()) {
                    const auto &span = cell.span;
                    QCOMPARE(report.text.mid(span.begin, span.length()), cell.raw);
                }
            }
        }
    }

    void scoreKnowsRightFromWrong()
    {
        const GeneratedReport truth = generate(*m_library, {Layout::RowPerLine, 3, {}});
        Report perfect;
        for (const ExpectedCell &cell : truth.cells)
            perfect.addCell(cellOf(cell.id, cell.content));
        QCOMPARE(compare(truth, perfect).right, int(truth.cells.size()));
        QCOMPARE(compare(truth, Report()).missed, int(truth.cells.size()));

        const CellId first = truth.cells.front().id;
        perfect.setContent(first, CellContent::of(Number(123456)));
        perfect.addCell(cellOf(CellId(u"requests/nowhere/total"_qs), CellContent::of(Number(1))));
        QCOMPARE(compare(truth, perfect).wrong, 2);
        perfect.setContent(first, {CellState::Undetermined, std::nullopt});
        QCOMPARE(compare(truth, perfect).missed, 1);
    }

private:
    static Cell cellOf(const CellId &id, const CellContent &content)
    {
        Cell cell;
        cell.id = id;
        cell.content = content;
        return cell;
    }

    static Number sum(const std::vector<CellId> &cells, const Values &values)
    {
        Number total;
        for (const CellId &cell : cells)
            total += values.value(cell);
        return total;
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
};

QTEST_GUILESS_MAIN(tst_Generator)
#include "tst_generator.moc"
