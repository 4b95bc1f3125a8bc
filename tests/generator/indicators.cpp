#include "tests/generator/indicators.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

struct Indicator {
    QString label;
    QString unit;
    bool startsSum = false; ///< its value is the sum of the parts that follow
    bool part = false;
};

const std::vector<Indicator> Indicators {
    {u"主动公开政府信息数"_s, u"条"_s, true},
    {u"其中：1.政府网站公开数"_s, u"条"_s, false, true},
    {u"2.政务新媒体公开数"_s, u"条"_s, false, true},
    {u"3.其他方式公开数"_s, u"条"_s, false, true},
    {u"收到申请数"_s, u"件"_s, true},
    {u"其中：1.当面申请数"_s, u"件"_s, false, true},
    {u"2.传真申请数"_s, u"件"_s, false, true},
    {u"3.网络申请数"_s, u"件"_s, false, true},
    {u"4.信函申请数"_s, u"件"_s, false, true},
    {u"申请办结数"_s, u"件"_s, true},
    {u"其中：1.按时办结数"_s, u"件"_s, false, true},
    {u"2.延期办结数"_s, u"件"_s, false, true},
    {u"行政复议数量"_s, u"件"_s, true},
    {u"其中：1.维持具体行政行为数"_s, u"件"_s, false, true},
    {u"2.被依法纠错数"_s, u"件"_s, false, true},
    {u"3.其他情形数"_s, u"件"_s, false, true},
    {u"行政诉讼数量"_s, u"件"_s},
    {u"举报投诉数量"_s, u"件"_s},
    {u"从事政府信息公开工作人员数"_s, u"人"_s, true},
    {u"其中：1.专职人员数"_s, u"人"_s, false, true},
    {u"2.兼职人员数"_s, u"人"_s, false, true},
};

/// Values of one column: the parts at random, the sums from them.
std::vector<int> column(Random &random)
{
    std::vector<int> values;
    size_t sum = 0;
    for (const Indicator &indicator : Indicators) {
        const int value =
            random.percent(50) ? 0 : random.between(1, random.percent(20) ? 9999 : 60);
        values.push_back(indicator.startsSum ? 0 : value);
        if (indicator.startsSum)
            sum = values.size() - 1;
        else if (indicator.part)
            values[sum] += value;
    }
    return values;
}

PrintedCell valueCell(size_t row, const QString &columnId, int value, NumberPrinter &numbers)
{
    const PrintedNumber printed = numbers.print(Number(value), ValueKind::Count, false);
    return {
        printed.text, CellId(u"indicators"_s, QString::number(row + 1), columnId), printed.content};
}

} // namespace

PrintedTable indicatorTable(int year, NumberPrinter &numbers, Random &random)
{
    const bool cumulative = random.percent(50);
    const std::vector<int> thisYear = column(random);
    const std::vector<int> before = column(random);
    PrintedRow header {{u"指标名称"_s}, {u"单位"_s}, {u"%1年"_s.arg(year)}};
    if (cumulative)
        header.push_back({u"历年累计"_s});
    PrintedTable table {int(header.size()), {header}};
    for (size_t i = 0; i < Indicators.size(); ++i) {
        PrintedRow row {{Indicators[i].label}, {Indicators[i].unit},
            valueCell(i, u"year"_s, thisYear[i], numbers)};
        if (cumulative)
            row.push_back(valueCell(i, u"cumulative"_s, thisYear[i] + before[i], numbers));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace gouji::testgen
