#include "model/rules/checker.h"
#include "tests/generator/values.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace gouji;
using namespace gouji::testgen;

namespace {

/// The faults that people make in 表三, put into a report whose sums hold. Each returns whether the
/// report had a place for it.
class Fault {
public:
    Fault(Report &report, const FormTable &table, Random &random)
        : m_report(report), m_table(table), m_random(random)
    {
    }

    bool misclassify()
    {
        const FormLine &row = anyRow();
        const int from = m_random.below(Applicants);
        const int to = (from + 1 + m_random.below(Applicants - 1)) % Applicants;
        const int64_t amount = value(row, from);
        if (amount == 0)
            return false;
        const int64_t part = m_random.between(1, int(amount));
        set(row, from, amount - part);
        set(row, to, value(row, to) + part);
        return true;
    }

    bool swapDigits()
    {
        const FormLine &row = anyRow();
        const int column = m_random.below(Applicants + 1);
        QString digits = QString::number(value(row, column));
        if (digits.size() < 2)
            return false;
        const int at = m_random.below(int(digits.size()) - 1);
        if (digits[at] == digits[at + 1] || (at == 0 && digits[1] == u'0'))
            return false;
        std::swap(digits[at], digits[at + 1]);
        set(row, column, digits.toInt());
        return true;
    }

    /// The numbers of a row stand in the next one, too.
    bool shiftRow()
    {
        const int at = m_random.below(int(m_table.rows.size()) - 1);
        const FormLine &row = m_table.rows[size_t(at)];
        const FormLine &next = m_table.rows[size_t(at) + 1];
        int changed = 0;
        for (int column = 0; column <= Applicants; ++column) {
            changed += value(row, column) != value(next, column) ? 1 : 0;
            set(next, column, value(row, column));
        }
        return changed > 1 && value(row, Applicants) != 0;
    }

    /// A number of two digits falls into its own cell and the one behind, which held 0.
    bool splitNumber()
    {
        const FormLine &row = anyRow();
        const int column = m_random.below(Applicants - 1);
        const int64_t number = value(row, column);
        if (number < 10 || number > 99 || number % 10 == 0 || value(row, column + 1) != 0)
            return false;
        set(row, column, number / 10);
        set(row, column + 1, number % 10);
        return true;
    }

    /// Some other number.
    bool mistype()
    {
        const FormLine &row = anyRow();
        const int column = m_random.below(Applicants + 1);
        const int64_t before = value(row, column);
        set(row, column, std::max<int64_t>(0, before + m_random.between(-20, 60)));
        return value(row, column) != before;
    }

    /// A row that is wrong in itself and in its total, so that the row holds and two columns fail.
    bool mistypeInRow()
    {
        const FormLine &row = anyRow();
        const int column = m_random.below(Applicants);
        const int64_t more = m_random.between(1, 30);
        set(row, column, value(row, column) + more);
        set(row, Applicants, value(row, Applicants) + more);
        return true;
    }

private:
    static constexpr int Applicants = 6; ///< columns before the total

    const FormLine &anyRow()
    {
        return m_table.rows[size_t(m_random.below(int(m_table.rows.size())))];
    }
    CellId cell(const FormLine &row, int column) const
    {
        return m_table.cell(row, m_table.columns[size_t(column)]);
    }
    int64_t value(const FormLine &row, int column) const
    {
        return m_report.content(cell(row, column)).number->whole();
    }
    void set(const FormLine &row, int column, int64_t value)
    {
        m_report.setContent(cell(row, column), CellContent::of(Number(value)));
    }

    Report &m_report;
    const FormTable &m_table;
    Random &m_random;
};

} // namespace

/// What probably happened is told where it happened, and hardly anywhere else.
class tst_Diagnosis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        auto library = FormLibrary::create();
        QVERIFY(library);
        m_library = std::move(*library);
    }

    void tellsTheFault_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("right"); // percent of the reports in which it is told, at least
        QTest::addColumn<int>("wrong"); // percent in which another is told, at most
        QTest::newRow("misclassify") << u"misclassified"_qs << 95 << 2;
        QTest::newRow("swapDigits") << u"swapped_digits"_qs << 95 << 2;
        QTest::newRow("shiftRow") << u"shifted_row"_qs << 80 << 5;
        QTest::newRow("splitNumber") << u"split_number"_qs << 95 << 2;
        QTest::newRow("mistype") << QString() << 0 << 5;
        QTest::newRow("mistypeInRow") << QString() << 0 << 5;
    }

    void tellsTheFault()
    {
        QFETCH(QString, id);
        QFETCH(int, right);
        QFETCH(int, wrong);
        int reports = 0, told = 0, mistaken = 0;
        for (uint64_t seed = 0; reports < Reports && seed < 20'000; ++seed) {
            Random random(seed);
            Report report = consistent(random);
            Fault fault(report, *report.tables.front().layout, random);
            if (!put(fault, QString::fromLatin1(QTest::currentDataTag())))
                continue;
            ++reports;
            const std::set<QString> ids = diagnosed(report);
            told += ids.contains(id) ? 1 : 0;
            mistaken += ids.size() > (ids.contains(id) ? 1U : 0U) ? 1 : 0;
        }
        QCOMPARE(reports, Reports);
        QVERIFY2(100 * told >= right * reports && 100 * mistaken <= wrong * reports,
            qPrintable(u"told %1, mistaken %2 of %3"_qs.arg(told).arg(mistaken).arg(reports)));
        qInfo("told %d, mistaken %d of %d", told, mistaken, reports);
    }

    void tellsNothingOfReportsThatHold()
    {
        for (uint64_t seed = 0; seed < 200; ++seed) {
            Random random(seed);
            QVERIFY(diagnosed(consistent(random)).empty());
        }
    }

private:
    static bool put(Fault &fault, const QString &name)
    {
        if (name == u"misclassify")
            return fault.misclassify();
        if (name == u"swapDigits")
            return fault.swapDigits();
        if (name == u"shiftRow")
            return fault.shiftRow();
        if (name == u"splitNumber")
            return fault.splitNumber();
        return name == u"mistype" ? fault.mistype() : fault.mistypeInRow();
    }

    Report consistent(Random &random) const
    {
        const FormTablePtr table = m_library.form(u"2021")->table(u"requests");
        Report report;
        report.form = u"2021"_qs;
        report.tables.push_back({table->id, table, {}, {}});
        for (const FormLine &row : table->rows)
            report.tables.front().rows << row.id;
        const Values values = fillTables({table}, random);
        for (const FormLine &row : table->rows) {
            for (const FormLine &column : table->columns) {
                Cell cell;
                cell.id = table->cell(row, column);
                cell.content = CellContent::of(values[cell.id]);
                report.addCell(std::move(cell));
            }
        }
        return report;
    }

    std::set<QString> diagnosed(const Report &report) const
    {
        std::set<QString> ids;
        for (const Finding &finding : m_checker.check({m_document, report, m_library})) {
            if (finding.diagnosis)
                ids.insert(finding.diagnosis->id);
        }
        return ids;
    }

    static constexpr int Reports = 150;

    FormLibrary m_library;
    Document m_document;
    Checker m_checker;
};

QTEST_GUILESS_MAIN(tst_Diagnosis)
#include "tst_diagnosis.moc"
