#include "tests/generator/values.h"

#include <algorithm>

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

/// A count of any size up to `digits` digits; zero in `zeroPercent` of the cases.
int count(Random &random, int zeroPercent, int digits)
{
    if (random.percent(zeroPercent))
        return 0;
    int limit = 10;
    for (int i = random.below(digits); i > 0; --i)
        limit *= 10;
    return random.between(1, limit - 1);
}

/// How many requests an office of a random kind gets in a year.
int requestScale(Random &random)
{
    const int kind = random.below(100);
    if (kind < 35)
        return random.below(4);
    if (kind < 75)
        return random.between(4, 80);
    return kind < 95 ? random.between(80, 900) : random.between(900, 20000);
}

/// Most requests come from natural persons, some from companies.
int requestsOf(int column, int scale, Random &random)
{
    if (column == 0)
        return scale;
    if (column == 1)
        return random.percent(50) ? random.below(scale / 5 + 2) : 0;
    return random.percent(15) ? random.below(scale / 20 + 2) : 0;
}

bool isResult(const QString &row)
{
    return row != "received"_L1 && row != "carried_in"_L1 && row != "carried_out"_L1
        && row != "total"_L1;
}

/// Spreads the requests that were processed over the results, most over a few of them.
void spreadResults(
    const FormTable &table, const FormLine &column, int processed, Values &values, Random &random)
{
    std::vector<CellId> results;
    for (const FormLine &row : table.rows) {
        values[table.cell(row, column)] = Number(0);
        if (isResult(row.id))
            results.push_back(table.cell(row, column));
    }
    values[CellId(table.id, u"total"_s, column.id)] = Number(processed);
    while (processed > 0) {
        const int part = random.between(1, processed / 2 + 1);
        const bool common = random.percent(50);
        values[results[size_t(random.below(common ? 2 : int(results.size())))]] += Number(part);
        processed -= part;
    }
}

void fillRequestColumn(
    const FormTable &table, const FormLine &column, int processed, Values &values, Random &random)
{
    spreadResults(table, column, processed, values, random);
    const int carriedOut = random.percent(40) ? random.below(processed / 8 + 3) : 0;
    const int carriedIn =
        random.percent(40) ? std::min(random.below(processed / 8 + 3), processed + carriedOut) : 0;
    values[CellId(table.id, u"carried_in"_s, column.id)] = Number(carriedIn);
    values[CellId(table.id, u"carried_out"_s, column.id)] = Number(carriedOut);
    values[CellId(table.id, u"received"_s, column.id)] = Number(processed + carriedOut - carriedIn);
}

void fillRequests(const FormTable &table, Values &values, Random &random)
{
    const int scale = requestScale(random);
    const FormLine &total = table.columns.back();
    for (size_t c = 0; c + 1 < table.columns.size(); ++c) {
        const FormLine &column = table.columns[c];
        fillRequestColumn(table, column, requestsOf(int(c), scale, random), values, random);
        for (const FormLine &row : table.rows)
            values[table.cell(row, total)] += values[table.cell(row, column)];
    }
}

void fillDisputes(const FormTable &table, Values &values, Random &random)
{
    const bool none = random.percent(50);
    for (const Relation &relation : table.relations) {
        Number total;
        for (const CellId &part : relation.left) {
            values[part] = Number(none ? 0 : count(random, 65, 2));
            total += values[part];
        }
        values[relation.right.front()] = total;
    }
}

Number amount(Random &random)
{
    if (random.percent(30))
        return Number(0);
    static constexpr int64_t Steps[] = {1, 1, 10, 100, 1000}; // up to three decimals
    const int64_t step = Steps[random.below(5)];
    return Number::fromScaled(random.between(1, 999'999) * Number::Scale / step / 100 * 100);
}

Number proactiveValue(const QString &row, const FormLine &column, Random &random)
{
    if (column.kind == ValueKind::AmountWanYuan)
        return amount(random);
    if (column.kind == ValueKind::SignedCount)
        return Number(random.percent(45) ? 0 : random.between(-9, 60));
    const bool rules = row == "rules"_L1; // few offices can make 规章
    const bool stock = column.id == "decisions"_L1 || column.id == "prior_items"_L1;
    return Number(count(random, rules ? 92 : 35, stock ? 6 : 2));
}

/// What was made or published this year is part of the stock; no stock shrinks below zero.
void keepBounds(const FormTable &table, const FormLine &row, Values &values)
{
    const auto raise = [&](const QString &whole, const QString &part, bool negated) {
        const CellId wholeId(table.id, row.id, whole);
        const CellId partId(table.id, row.id, part);
        if (values.contains(wholeId) && values.contains(partId))
            values[wholeId] = std::max(values[wholeId], negated ? -values[partId] : values[partId]);
    };
    raise(u"in_force"_s, u"issued"_s, false);
    raise(u"disclosed_total"_s, u"disclosed"_s, false);
    raise(u"prior_items"_s, u"change"_s, true);
}

void fillProactive(const FormTable &table, Values &values, Random &random)
{
    for (const FormLine &row : table.rows) {
        for (const FormLine &column : table.columns)
            values[table.cell(row, column)] = proactiveValue(row.id, column, random);
        keepBounds(table, row, values);
    }
}

} // namespace

Values fillTables(const std::vector<FormTablePtr> &tables, Random &random)
{
    Values values;
    for (const FormTablePtr &table : tables) {
        if (table->id == "requests"_L1)
            fillRequests(*table, values, random);
        else if (table->id == "disputes"_L1)
            fillDisputes(*table, values, random);
        else
            fillProactive(*table, values, random);
    }
    return values;
}

} // namespace gouji::testgen
