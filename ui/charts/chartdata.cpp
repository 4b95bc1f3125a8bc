#include "ui/charts/chartdata.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

const auto Requests = u"requests"_s;
const auto Total = u"total"_s;

} // namespace

bool ChartData::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries &one) {
        return std::all_of(
            one.bars.begin(), one.bars.end(), [](const ChartBar &bar) { return bar.value == 0; });
    });
}

ChartBar ChartSource::bar(const Report &report, const std::vector<CellId> &cells) const
{
    ChartBar bar;
    for (const CellId &cell : cells) {
        if (const auto number = report.content(cell).number) {
            bar.value += number->toDouble();
            bar.cells.push_back(cell);
        }
    }
    return bar;
}

/// All rows whose id begins so, for （三） to （六） consist of several.
ChartBar ChartSource::resultBar(const QString &prefix, const QString &column) const
{
    std::vector<CellId> cells;
    for (const FormLine &row : m_report.table(Requests)->layout->rows) {
        if (row.id == prefix || row.id.startsWith(prefix + u'.'))
            cells.emplace_back(Requests, row.id, column);
    }
    return bar(m_report, cells);
}

ChartData ChartSource::results() const
{
    const ReportTable *table = m_report.table(Requests);
    if (!table)
        return {};
    const std::pair<QString, QString> kinds[] = {{u"granted"_s, tr("Granted")},
        {u"partly_granted"_s, tr("Partly granted")}, {u"refused"_s, tr("Refused")},
        {u"unavailable"_s, tr("Not available")}, {u"not_processed"_s, tr("Not processed")},
        {u"other"_s, tr("Other")}};
    ChartData data;
    data.isStacked = true;
    for (const auto &[prefix, name] : kinds)
        data.categories << name;
    for (const FormLine &column : table->layout->columns) {
        if (column.id == Total)
            continue;
        ChartSeries &series = data.series.emplace_back();
        series.name = m_messages.columnName(CellId(Requests, Total, column.id), m_report);
        for (const auto &[prefix, name] : kinds)
            series.bars.push_back(resultBar(prefix, column.id));
    }
    return data;
}

ChartData ChartSource::disputes() const
{
    if (!m_report.table(u"disputes"))
        return {};
    const auto cell = [](const QString &group, const QString &outcome) {
        return CellId(u"disputes"_s, u"count"_s, group + u'.' + outcome);
    };
    const QStringList groups {
        u"reconsideration"_s, u"direct_suit"_s, u"suit_after_reconsideration"_s};
    ChartData data;
    data.categories << tr("Reconsideration") << tr("Direct suits")
                    << tr("Suits after reconsideration");
    for (const QString &outcome : {u"upheld"_s, u"corrected"_s, u"other"_s, u"pending"_s}) {
        ChartSeries &series = data.series.emplace_back();
        series.name = m_messages.columnName(cell(groups.front(), outcome), m_report);
        for (const QString &group : groups)
            series.bars.push_back(bar(m_report, {cell(group, outcome)}));
    }
    return data;
}

ChartData ChartSource::years() const
{
    if (!m_report.table(Requests))
        return {};
    const std::pair<QString, QString> rows[] = {{u"received"_s, tr("Received")},
        {u"carried_in"_s, tr("Carried in")}, {u"granted"_s, tr("Granted")},
        {Total, tr("Processed")}, {u"carried_out"_s, tr("Carried over")}};
    ChartData data;
    for (const auto &[row, name] : rows)
        data.categories << name;
    const auto add = [&](const QString &name, const Report &report) {
        ChartSeries &series = data.series.emplace_back();
        series.name = name;
        for (const auto &[row, category] : rows)
            series.bars.push_back(bar(report, {CellId(Requests, row, Total)}));
    };
    if (m_previous)
        add(tr("Last year"), *m_previous);
    add(tr("This year"), m_report);
    return data;
}

} // namespace gouji
