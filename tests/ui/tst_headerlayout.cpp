#include "model/form/formlibrary.h"
#include "tests/support/warnings.h"
#include "ui/tables/headerlayout.h"

using namespace gouji;

/// Merged heads come out as the notices print them.
class tst_HeaderLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_library); }
    void init() { test::failOnAnyWarning(); }

    void mergesTheApplicants()
    {
        const auto &columns = table(u"requests").columns;
        const auto cells = headerCells(columns, Growing::Outermost);
        QCOMPARE(cells.size(), 8u);
        QCOMPARE(cells[0], (HeaderCell {0, 0, 0, 1, u"自然人"_qs}));
        QCOMPARE(cells[1], (HeaderCell {1, 5, 0, 0, u"法人或其他组织"_qs}));
        QCOMPARE(cells[2], (HeaderCell {1, 1, 1, 1, u"商业企业"_qs}));
        QCOMPARE(cells[7], (HeaderCell {6, 6, 0, 1, u"总计"_qs}));
    }

    void nestsTheResults()
    {
        const auto cells = headerCells(table(u"requests").rows, Growing::Innermost);
        QCOMPARE(cells[0], (HeaderCell {0, 0, 0, 2, u"一、本年新收政府信息公开申请数量"_qs}));
        QCOMPARE(cells[2], (HeaderCell {2, 23, 0, 0, u"三、本年度办理结果"_qs}));
        QCOMPARE(cells[3], (HeaderCell {2, 2, 1, 2, u"（一）予以公开"_qs}));
        QCOMPARE(cells[5], (HeaderCell {4, 11, 1, 1, u"（三）不予公开"_qs}));
        QCOMPARE(cells[6], (HeaderCell {4, 4, 2, 2, u"1.属于国家秘密"_qs}));
    }

    void letsTheOutermostGrowOverDisputes()
    {
        const auto cells = headerCells(table(u"disputes").columns, Growing::Outermost);
        QCOMPARE(cells[0], (HeaderCell {0, 4, 0, 1, u"行政复议"_qs}));
        QCOMPARE(cells[1], (HeaderCell {0, 0, 2, 2, u"结果维持"_qs}));
        QCOMPARE(cells[6], (HeaderCell {5, 14, 0, 0, u"行政诉讼"_qs}));
        QCOMPARE(cells[7], (HeaderCell {5, 9, 1, 1, u"未经复议直接起诉"_qs}));
        QVERIFY(headerCells(table(u"disputes").rows, Growing::Innermost).empty());
    }

    /// Every place of a head is covered exactly once.
    void coversEveryPlaceOnce()
    {
        for (const Form &form : m_library->forms()) {
            for (const FormTablePtr &layout : form.tables) {
                verifyCover(layout->rows, Growing::Innermost);
                verifyCover(layout->columns, Growing::Outermost);
            }
        }
    }

private:
    const FormTable &table(QStringView id) const { return *m_library->form(u"2021")->table(id); }

    static void verifyCover(const std::vector<FormLine> &lines, Growing growing)
    {
        const int levels = headerLevels(lines);
        std::vector<int> covered(lines.size() * size_t(levels));
        for (const HeaderCell &cell : headerCells(lines, growing)) {
            for (int line = cell.firstLine; line <= cell.lastLine; ++line) {
                for (int level = cell.firstLevel; level <= cell.lastLevel; ++level)
                    ++covered[size_t(line * levels + level)];
            }
        }
        QVERIFY(std::all_of(covered.begin(), covered.end(), [](int n) { return n == 1; }));
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
};

QTEST_GUILESS_MAIN(tst_HeaderLayout)
#include "tst_headerlayout.moc"
