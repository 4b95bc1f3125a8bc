#include "ui/tables/cellediting.h"

#include "model/extraction/extractor.h"

namespace gouji {

using namespace Qt::StringLiterals;

CellEditing::Parsed CellEditing::parse(const QString &text, ValueKind kind)
{
    const CellContent content = readValue(text, kind).content;
    if (!content.number) {
        if (content.state != CellState::Unreadable)
            return content;
        return tl::make_unexpected(tr("This is not a number: %1").arg(text.simplified()));
    }
    if (kind != ValueKind::AmountWanYuan && !content.number->isWhole())
        return tl::make_unexpected(tr("A whole number is expected here, without decimals."));
    if (kind != ValueKind::SignedCount && content.number->isNegative())
        return tl::make_unexpected(tr("A negative number is not possible here."));
    return content;
}

ValueKind CellEditing::kindOf(const CellId &cell, const Report &report)
{
    const ReportTable *table = report.table(cell.table());
    const int column = table ? table->layout->columnIndex(cell.column()) : -1;
    return column < 0 ? ValueKind::Count : table->layout->columns[size_t(column)].kind;
}

CellEditing::Parsed CellEditing::parseFor(const CellId &cell, const QString &text) const
{
    return parse(text, kindOf(cell, m_session.report()));
}

QString CellEditing::named(const CellId &cell) const
{
    return m_session.messages().cellName(cell, m_session.report());
}

QString CellEditing::set(const CellId &cell, const QString &text)
{
    const Parsed parsed = parseFor(cell, text);
    if (!parsed)
        return parsed.error();
    if (parsed->state == CellState::Blank)
        return blank({cell});
    m_session.edits().edit({{cell, *parsed}},
        tr("Set %1 to %2").arg(named(cell), m_session.messages().content(*parsed)));
    return {};
}

QString CellEditing::place(const CellId &cell, const UnplacedNumber &number)
{
    const Parsed parsed = parseFor(cell, number.raw);
    if (!parsed)
        return parsed.error();
    m_session.edits().place(cell, *parsed, number.span,
        tr("Place %1 in %2").arg(m_session.messages().content(*parsed), named(cell)));
    m_session.showPlace(number.span); // where the cell stands now
    return {};
}

QString CellEditing::blank(const std::vector<CellId> &cells)
{
    std::vector<std::pair<CellId, CellContent>> contents;
    for (const CellId &cell : cells)
        contents.emplace_back(cell, CellContent::blank());
    m_session.edits().edit(contents,
        cells.size() == 1 ? tr("Clear %1").arg(named(cells.front()))
                          : tr("Clear %n cell(s)", nullptr, int(cells.size())));
    return {};
}

QString CellEditing::paste(
    const std::vector<std::vector<CellId>> &targets, const std::vector<QStringList> &texts)
{
    std::vector<std::pair<CellId, CellContent>> contents;
    for (size_t row = 0; row < targets.size(); ++row) {
        for (size_t column = 0; column < targets[row].size(); ++column) {
            const CellId &cell = targets[row][column];
            const Parsed parsed = parseFor(cell, texts[row][qsizetype(column)]);
            if (!parsed)
                return tr("Nothing was pasted. %1: %2").arg(named(cell), parsed.error());
            contents.emplace_back(cell, *parsed);
        }
    }
    m_session.edits().edit(contents, tr("Paste %n cell(s)", nullptr, int(contents.size())));
    return {};
}

} // namespace gouji
