#include "tests/support/samplereport.h"

#include "model/extraction/extractor.h"

namespace gouji::test {

using namespace Qt::StringLiterals;

namespace {

/// Values other than 0, for both forms.
const Printed &values()
{
    static const Printed values {
        {u"proactive.art20_1/normative_documents/issued"_s, u"4"_s},
        {u"proactive.art20_1/normative_documents/in_force"_s, u"21"_s},
        {u"proactive.art20_5/licensing/decisions"_s, u"1,113"_s},
        {u"proactive.art20_8/fees/amount"_s, u"16.8"_s},
        {u"requests/received/natural"_s, u"29"_s},
        {u"requests/received/business"_s, u"6"_s},
        {u"requests/received/total"_s, u"35"_s},
        {u"requests/carried_in/natural"_s, u"2"_s},
        {u"requests/carried_in/total"_s, u"2"_s},
        {u"requests/granted/natural"_s, u"23"_s},
        {u"requests/granted/business"_s, u"5"_s},
        {u"requests/granted/total"_s, u"28"_s},
        {u"requests/partly_granted/natural"_s, u"6"_s},
        {u"requests/partly_granted/business"_s, u"1"_s},
        {u"requests/partly_granted/total"_s, u"7"_s},
        {u"requests/not_processed.petition/natural"_s, u"1"_s},
        {u"requests/not_processed.petition/total"_s, u"1"_s},
        {u"requests/total/natural"_s, u"30"_s},
        {u"requests/total/business"_s, u"6"_s},
        {u"requests/total/total"_s, u"36"_s},
        {u"requests/carried_out/natural"_s, u"1"_s},
        {u"requests/carried_out/total"_s, u"1"_s},
        {u"disputes/count/reconsideration.upheld"_s, u"2"_s},
        {u"disputes/count/reconsideration.total"_s, u"2"_s},
    };
    return values;
}

/// Writes the document and notes where everything stands.
class Writer {
public:
    Writer(SampleReport &sample, const Printed &printed) : m_sample(sample), m_printed(printed) { }

    void line(const QString &text) { m_sample.document.text += text + u'\n'; }

    void table(const FormTablePtr &layout)
    {
        line(layout->title);
        ReportTable table {layout->id, layout, {text().size(), 0}, {}};
        Grid grid {{text().size(), 0}, 0, int(layout->columns.size()) + 1, {}};
        header(*layout, grid);
        for (const FormLine &row : layout->rows) {
            table.rows << row.id;
            label(row.label(), grid);
            for (const FormLine &column : layout->columns)
                cell(layout->cell(row, column), column.kind, grid);
            endRow(grid);
        }
        table.span.end = grid.span.end = text().size() - 1;
        m_sample.report.tables.push_back(table);
        m_grids.push_back(grid);
    }

    const std::vector<Grid> &grids() const { return m_grids; }

private:
    QString &text() { return m_sample.document.text; }

    void header(const FormTable &layout, Grid &grid)
    {
        label({}, grid);
        for (const FormLine &column : layout.columns)
            label(column.label(), grid);
        endRow(grid);
    }

    SourceSpan place(const QString &content, Grid &grid)
    {
        if (m_column > 0)
            text() += u'\t';
        const SourceSpan span {text().size(), text().size() + content.size()};
        text() += content;
        GridCell cell;
        cell.row = grid.rows;
        cell.column = m_column++;
        cell.span = span;
        grid.cells.push_back(cell);
        return span;
    }

    void label(const QString &content, Grid &grid) { place(content, grid); }

    void cell(const CellId &id, ValueKind kind, Grid &grid)
    {
        Cell cell;
        cell.id = id;
        cell.raw = m_printed.value(id.toString(), values().value(id.toString(), u"0"_s));
        cell.content = readValue(cell.raw, kind).content;
        cell.spans = {place(cell.raw, grid)};
        cell.unitPrinted = true;
        m_sample.report.addCell(cell);
    }

    void endRow(Grid &grid)
    {
        text() += u'\n';
        m_column = 0;
        ++grid.rows;
    }

    SampleReport &m_sample;
    const Printed &m_printed;
    std::vector<Grid> m_grids;
    int m_column = 0;
};

} // namespace

SampleReport sampleReport(
    const FormLibrary &library, QStringView form, const Printed &printed, bool withGrids)
{
    SampleReport sample;
    sample.report.title = u"云溪县水务局2023年政府信息公开工作年度报告"_s;
    sample.report.issuer = u"云溪县水务局"_s;
    sample.report.year = 2023;
    sample.report.form = form.toString();
    sample.document.file = u"云溪县水务局.txt"_s;
    sample.document.format = u"text"_s;
    sample.document.encoding = u"UTF-8"_s;
    Writer writer(sample, printed);
    writer.line(sample.report.title);
    writer.line(u"一、总体情况"_s);
    writer.line(u"2023年，本机关收到政府信息公开申请35件。"_s);
    for (const FormTablePtr &table : library.form(form)->tables)
        writer.table(table);
    writer.line(u"五、存在的主要问题及改进情况"_s);
    if (withGrids)
        sample.document.grids = writer.grids();
    return sample;
}

} // namespace gouji::test
