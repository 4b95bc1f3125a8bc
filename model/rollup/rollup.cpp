#include "model/rollup/rollup.h"

#include <QSet>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Indicators are named as each province likes, so the same row does not mean the same.
bool canBeAdded(const FormTable &layout)
{
    return layout.formId != "indicators"_L1;
}

bool isSameTable(const FormTable &a, const FormTable &b)
{
    return a.id == b.id && (a.formId == b.formId || (a.sameInAllForms && b.sameInAllForms));
}

/// The newest form first; within one, the order in which the report prints its tables.
bool comesBefore(const RollupTable &a, const RollupTable &b)
{
    const auto rank = [](const FormTable &layout) {
        static const QStringList order {u"proactive"_s, u"requests"_s, u"disputes"_s};
        return order.indexOf(layout.id.section(u'.', 0, 0));
    };
    if (a.layout->sameInAllForms != b.layout->sameInAllForms)
        return b.layout->sameInAllForms;
    if (a.layout->formId != b.layout->formId)
        return a.layout->formId > b.layout->formId;
    const auto first = rank(*a.layout);
    const auto second = rank(*b.layout);
    return first != second ? first < second : a.layout->id < b.layout->id;
}

} // namespace

void Rollup::add(RollupPart part, const Report &report)
{
    const size_t index = m_parts.size();
    part.localRows = int(report.foreign.size());
    part.report = report.extent;
    part.reports = std::max(1, int(report.extents.size()));
    m_parts.push_back(std::move(part));
    for (const ReportTable &printed : report.tables) {
        if (!canBeAdded(*printed.layout))
            continue;
        RollupTable &table = tableFor(printed.layout);
        table.parts.push_back(index);
        for (auto it = table.cells.begin(); it != table.cells.end(); ++it) {
            const auto number = report.content(it.key()).number;
            if (!number) {
                it->open.push_back(index);
                continue;
            }
            it->sum += *number;
            it->addends.push_back({index, *number});
        }
    }
}

RollupTable &Rollup::tableFor(const FormTablePtr &layout)
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
        [&](const RollupTable &table) { return isSameTable(*table.layout, *layout); });
    if (found != m_tables.end())
        return *found;
    RollupTable table {layout, {}, {}};
    for (const FormLine &row : layout->rows) {
        for (const FormLine &column : layout->columns)
            table.cells.insert(layout->cell(row, column), {});
    }
    const auto place = std::upper_bound(m_tables.begin(), m_tables.end(), table, comesBefore);
    return *m_tables.insert(place, std::move(table));
}

const RollupTable *Rollup::table(const FormTable &layout) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
        [&](const RollupTable &table) { return isSameTable(*table.layout, layout); });
    return found == m_tables.end() ? nullptr : &*found;
}

std::vector<size_t> Rollup::hybrids() const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].form == "hybrid"_L1)
            found.push_back(i);
    }
    return found;
}

std::vector<size_t> Rollup::leftOut() const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const bool added = std::any_of(m_tables.begin(), m_tables.end(), [i](const RollupTable &t) {
            return std::binary_search(t.parts.begin(), t.parts.end(), i); // they came in order
        });
        if (!added)
            found.push_back(i);
    }
    return found;
}

std::vector<size_t> Rollup::repeated() const
{
    std::vector<size_t> found;
    QSet<std::pair<QString, int>> seen;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const std::pair key {m_parts[i].issuer, m_parts[i].year};
        if (!key.first.isEmpty() && seen.contains(key))
            found.push_back(i);
        seen << key;
    }
    return found;
}

} // namespace gouji
