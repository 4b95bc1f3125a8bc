#include "model/extraction/cells/rowplacer.h"

#include "model/extraction/cells/rowsums.h"
#include "model/extraction/extractor.h"

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

RowPlacer::RowPlacer(const Document &document, const GridColumns &gridColumns,
    const SeparatorModel &separators, const FormTable &layout)
    : m_document(document), m_text(document.text), m_gridColumns(gridColumns),
      m_separators(separators), m_layout(layout)
{
}

bool RowPlacer::isWhole(const RowReading &row, const FormLine &line) const
{
    const auto places = int(m_layout.columns.size());
    const auto items = int(row.items.size());
    if (items == places || items == 0)
        return items == places;
    if (row.grid) {
        const std::vector<SlotContent> contents = m_gridColumns.place(row.items);
        return std::all_of(contents.begin(), contents.end(),
            [](const SlotContent &slot) { return slot.kind == SlotContent::Kind::Item; });
    }
    const auto blanks = m_separators.visibleBlanks(RowOfForm(row, m_layout, line));
    return blanks && std::accumulate(blanks->begin(), blanks->end(), items) == places;
}

/// "规章000": single digits directly behind the label, as many as the row has places. That they are
/// single digits is believed where all are 0, or where every sum over them holds.
void RowPlacer::splitGlued(RowReading &row) const
{
    const auto places = qsizetype(m_layout.columns.size());
    if (row.grid || row.items.size() != 1 || places < 2)
        return;
    const RowItem item = row.items.front();
    const QStringView digits = m_text.mid(item.begin, item.end - item.begin);
    if (item.begin != row.valuesBegin || digits.size() != places || !allDigits(digits))
        return;
    std::vector<Number> values;
    for (const QChar digit : digits)
        values.push_back(Number(digit.digitValue()));
    const auto sums = holdingSums(row.row, values, m_layout);
    const bool zeros = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; });
    if (!zeros && (!sums || sums->isEmpty()))
        return;
    row.placedBy = zeros ? QStringList {} : *sums;
    row.items.clear();
    for (qsizetype i = item.begin; i < item.end; ++i)
        row.items.push_back({i, i + 1, ItemKind::Number, -1, -1});
    row.gaps.clear();
    row.glued = false;
}

PlacedRow RowPlacer::place(const RowReading &row) const
{
    const int places = int(m_layout.columns.size());
    const int items = int(row.items.size());
    PlacedRow placed {&row, std::vector<SlotContent>(size_t(places)),
        std::vector<QStringList>(size_t(places), row.placedBy), {}, confidence::Complete};
    const bool torn = !row.grid && items == places && m_separators.contradicts(row);
    if (row.uncertain || torn || (!row.grid && (items > places || (places > 1 && row.glued)))) {
        placed.contents.assign(size_t(places), {SlotContent::Kind::Unknown, -1});
        return placed;
    }
    if (items == places) {
        placed.confidence = row.placedBy.isEmpty() ? confidence::Complete : confidence::ByRelation;
        for (int i = 0; i < places; ++i)
            placed.contents[size_t(i)] = {SlotContent::Kind::Item, i};
        if (mayLackItsEnd(row, placed.contents))
            placed.contents.assign(size_t(places), {SlotContent::Kind::Unknown, -1});
        else if (mayBeCut(row, placed.contents))
            placed.contents.back().kind = SlotContent::Kind::Unknown;
        return placed;
    }
    if (row.grid) {
        placed.contents = m_gridColumns.place(row.items);
        return placed;
    }
    std::vector<SlotContent> shown;
    const RowOfForm ofForm(row, m_layout, m_layout.rows[size_t(m_layout.rowIndex(row.row))]);
    auto blanks = m_separators.visibleBlanks(ofForm);
    placed.inOnePiece = !blanks.has_value();
    if (!blanks)
        blanks = m_separators.innerBlanks(row);
    placed.inOnePiece = placed.inOnePiece && blanks;
    for (int i = 0; i <= items; ++i) {
        if (blanks)
            shown.insert(shown.end(), size_t((*blanks)[size_t(i)]), SlotContent {});
        if (i < items)
            shown.push_back({SlotContent::Kind::Item, i});
    }
    while (int(shown.size()) > places && shown.back().kind == SlotContent::Kind::Blank)
        shown.pop_back(); // separators that end the row, not blanks
    if (items == 0)
        shown.resize(size_t(places));
    placed.confidence = confidence::CountedBlanks;
    const auto isBlank = [](const SlotContent &content) {
        return content.kind == SlotContent::Kind::Blank;
    };
    if (items > 0 && int(shown.size()) == places
        && (isBlank(shown.front()) || isBlank(shown.back()))
        && m_separators.boundsLookLikeBlanks(row) && !m_separators.knowsCells(ofForm)
        && !sumsOver(row, shown)) {
        while (
            isBlank(shown.back())) // perhaps only the end of the row: a cell may be lost elsewhere
            shown.pop_back();
        while (isBlank(shown.front()))
            shown.erase(shown.begin());
    }
    if (int(shown.size()) == places) {
        placed.contents = std::move(shown);
    } else {
        std::erase_if(shown, [&](const SlotContent &content) {
            return int(shown.size()) > places && content.kind == SlotContent::Kind::Blank;
        });
        placed.shown = std::move(shown);
    }
    return placed;
}

/// The document ends directly behind the row's last number, which may have lost digits then, unless
/// it is 0 or a sum over it holds.
bool RowPlacer::mayBeCut(const RowReading &row, const std::vector<SlotContent> &contents) const
{
    const bool closed = row.grid && !m_document.grids.empty(); // by the file's own cell
    if (!row.cutOff || closed || row.items.back().kind != ItemKind::Number)
        return false;
    const auto sums = sumsOver(row, contents);
    return (!sums || sums->isEmpty()) && m_text.at(row.items.back().begin) != u'0';
}

/// The text ends with the row although the form goes on: a row whose sum does not hold may have
/// gained a number and lost another with the rest. Where the text ends within its last number, the
/// sum must begin with its digits.
bool RowPlacer::mayLackItsEnd(const RowReading &row, const std::vector<SlotContent> &contents) const
{
    const bool last = m_layout.rows.back().id == row.row;
    if (!row.closesText || row.grid || last || sumsOver(row, contents))
        return false;
    Number sum;
    for (size_t i = 0; i + 1 < row.items.size(); ++i)
        sum += numberOf(row.items[i]);
    return !row.cutOff || !sum.toString().startsWith(numberOf(row.items.back()).toString());
}

/// The sums within the row, blanks as 0; nothing where one does not hold.
std::optional<QStringList> RowPlacer::sumsOver(
    const RowReading &row, const std::vector<SlotContent> &contents) const
{
    std::vector<Number> values;
    for (const SlotContent &content : contents) {
        values.push_back(content.kind == SlotContent::Kind::Item
                ? numberOf(row.items[size_t(content.item)])
                : Number());
    }
    return holdingSums(row.row, values, m_layout);
}

void RowPlacer::placeRagged(std::vector<PlacedRow> &rows) const
{
    const bool anyRagged = std::any_of(
        rows.begin(), rows.end(), [](const PlacedRow &row) { return !row.shown.empty(); });
    if (!anyRagged)
        return;
    std::vector<RaggedRow> ragged;
    std::vector<size_t> owners;
    QHash<CellId, Number> known;
    for (size_t i = 0; i < rows.size(); ++i) {
        std::vector<Number> numbers;
        for (const RowItem &item : rows[i].reading->items)
            numbers.push_back(numberOf(item));
        if (!rows[i].shown.empty()) {
            ragged.push_back({rows[i].reading->row, rows[i].shown, numbers, rows[i].inOnePiece});
            owners.push_back(i);
            continue;
        }
        const auto line = size_t(m_layout.rowIndex(rows[i].reading->row));
        for (size_t c = 0; c < rows[i].contents.size(); ++c) {
            const SlotContent &slot = rows[i].contents[c];
            if (slot.kind != SlotContent::Kind::Unknown)
                known.insert(m_layout.cell(line, c),
                    slot.kind == SlotContent::Kind::Item ? numbers[size_t(slot.item)] : Number());
        }
    }
    const auto placements = placeRaggedRows(ragged, m_layout, known);
    for (size_t i = 0; i < placements.size(); ++i) {
        rows[owners[i]].contents = placements[i].contents;
        rows[owners[i]].placedBy = placements[i].placedBy;
        rows[owners[i]].confidence = confidence::ByRelation;
    }
}

Number RowPlacer::numberOf(const RowItem &item) const
{
    return readValue(m_text.mid(item.begin, item.end - item.begin), ValueKind::Count)
        .content.number.value_or(Number());
}

} // namespace gouji
