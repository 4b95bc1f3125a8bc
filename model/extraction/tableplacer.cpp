#include "model/extraction/tableplacer.h"

#include "model/extraction/columnlabels.h"
#include "model/extraction/confidence.h"
#include "model/extraction/extractor.h"
#include "model/extraction/printedlabel.h"
#include "model/extraction/raggedrows.h"
#include "model/extraction/rankrescue.h"
#include "model/extraction/rowsums.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <numeric>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestForeignLabel = 40;

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool sharesItems(const RowReading &row, const std::vector<RowReading> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&row](const RowReading &other) {
        return &other != &row && !other.items.empty()
            && other.items.back().begin == row.items.back().begin;
    });
}

} // namespace

struct TablePlacer::PlacedRow {
    const RowReading *reading;
    std::vector<SlotContent> contents;
    std::vector<QStringList> placedBy;
    std::vector<SlotContent> shown; ///< not empty: still to be placed by relations
    double confidence = confidence::Complete;
    bool inOnePiece = false; ///< the blanks between the items are known
};

TablePlacer::TablePlacer(const Document &document, const HanStream &stream, const LabelSet &labels,
    const SeparatorModel &separators, Report &report)
    : m_document(document), m_text(document.text), m_stream(stream), m_labels(labels),
      m_separators(separators), m_report(report)
{
}

void TablePlacer::place(ZoneReading reading, const FormTablePtr &layout)
{
    m_headUnit = headUnit(reading);
    learnGridColumns(reading, *layout);
    for (RowReading &row : reading.rows) {
        if (layout->rowIndex(row.row) >= 0 || row.items.empty())
            continue;
        if (sharesItems(row, reading.rows))
            row.items.clear(); // the values of the row that stands deeper in the same grid row
        else
            row.row.clear(); // a label of another form, or of a header, with values behind it
    }
    rescueByRank(reading, *layout, m_labels, m_stream,
        [&](const RowReading &row, const FormLine &line) { return isWhole(row, line, *layout); });
    ReportTable table {layout->id, layout, {reading.zone.begin, reading.zone.begin}, {}};
    std::vector<PlacedRow> rows;
    for (RowReading &row : reading.rows) {
        if (row.isForeign() || layout->rowIndex(row.row) < 0)
            continue;
        splitGlued(row, *layout);
        rows.push_back(placeRow(row, *layout));
        table.rows << row.row;
    }
    placeRagged(rows, *layout);
    for (const PlacedRow &row : rows)
        emitRow(row, *layout);
    int foreign = 0;
    for (const RowReading &row : reading.rows) {
        const bool between = &row < rows.back().reading;
        const bool short_ = row.labelSpan.length() <= LongestForeignLabel;
        const bool filled = std::any_of(row.items.begin(), row.items.end(),
            [](const RowItem &item) { return item.kind != ItemKind::Blank; });
        if (row.isForeign() && filled && row.items.size() == layout->columns.size()
            && (between || short_))
            emitForeign(row, ++foreign, *layout);
    }
    emitLabels(reading, *layout);
    emitUnplaced(reading, *layout);
    for (const PlacedRow &row : rows) {
        table.span.end = std::max({table.span.end, row.reading->labelSpan.end,
            row.reading->items.empty() ? 0 : row.reading->items.back().end});
    }
    m_report.tables.push_back(std::move(table));
}

bool TablePlacer::isWhole(
    const RowReading &row, const FormLine &line, const FormTable &layout) const
{
    const auto places = int(layout.columns.size());
    const auto items = int(row.items.size());
    if (items == places || items == 0)
        return items == places;
    if (row.grid) {
        const PlacedRow placed =
            placeGridRow({&row, std::vector<SlotContent>(layout.columns.size()), {}, {}});
        return std::all_of(placed.contents.begin(), placed.contents.end(),
            [](const SlotContent &slot) { return slot.kind == SlotContent::Kind::Item; });
    }
    const auto blanks = m_separators.visibleBlanks(rowOfForm(row, layout, line));
    return blanks && std::accumulate(blanks->begin(), blanks->end(), items) == places;
}

/// "规章000": single digits directly behind the label, as many as the row has places. That they are
/// single digits is believed where all are 0, or where every sum over them holds.
void TablePlacer::splitGlued(RowReading &row, const FormTable &layout) const
{
    const auto places = qsizetype(layout.columns.size());
    if (row.grid || row.items.size() != 1 || places < 2)
        return;
    const RowItem item = row.items.front();
    const QStringView digits = m_text.mid(item.begin, item.end - item.begin);
    if (item.begin != row.valuesBegin || digits.size() != places || !allDigits(digits))
        return;
    std::vector<Number> values;
    for (const QChar digit : digits)
        values.push_back(Number(digit.digitValue()));
    const auto sums = holdingSums(row.row, values, layout);
    const bool zeros = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; });
    if (!zeros && (!sums || sums->isEmpty()))
        return;
    row.placedBy = zeros ? QStringList {} : *sums;
    row.items.clear();
    for (qsizetype i = item.begin; i < item.end; ++i)
        row.items.push_back({i, i + 1, ItemKind::Number, -1, -1});
    row.gaps.assign(row.items.size() + 1, Gap {});
    row.glued = false;
}

TablePlacer::PlacedRow TablePlacer::placeRow(const RowReading &row, const FormTable &layout) const
{
    const int places = int(layout.columns.size());
    const int items = int(row.items.size());
    PlacedRow placed {&row, std::vector<SlotContent>(size_t(places)),
        std::vector<QStringList>(size_t(places), row.placedBy), {}, confidence::Complete};
    if (row.uncertain || (!row.grid && (items > places || (places > 1 && row.glued)))) {
        placed.contents.assign(size_t(places), {SlotContent::Kind::Unknown, -1});
        return placed;
    }
    if (items == places) {
        placed.confidence = row.placedBy.isEmpty() ? confidence::Complete : confidence::ByRelation;
        for (int i = 0; i < places; ++i)
            placed.contents[size_t(i)] = {SlotContent::Kind::Item, i};
        if (mayBeCut(row, placed.contents, layout))
            placed.contents.back().kind = SlotContent::Kind::Unknown;
        return placed;
    }
    if (row.grid)
        return placeGridRow(std::move(placed));
    std::vector<SlotContent> shown;
    const RowOfForm ofForm = rowOfForm(row, layout, layout.rows[size_t(layout.rowIndex(row.row))]);
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
        && (isBlank(shown.front()) || isBlank(shown.back())) && m_separators.boundsLookLikeBlanks()
        && !m_separators.knowsCells(ofForm) && !sumsOver(row, shown, layout)) {
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
bool TablePlacer::mayBeCut(
    const RowReading &row, const std::vector<SlotContent> &contents, const FormTable &layout) const
{
    const bool closed = row.grid && !m_document.grids.empty(); // by the file's own cell
    if (!row.cutOff || closed || row.items.back().kind != ItemKind::Number)
        return false;
    const auto sums = sumsOver(row, contents, layout);
    return (!sums || sums->isEmpty()) && m_text.at(row.items.back().begin) != u'0';
}

/// The sums within the row, blanks as 0; nothing where one does not hold.
std::optional<QStringList> TablePlacer::sumsOver(
    const RowReading &row, const std::vector<SlotContent> &contents, const FormTable &layout) const
{
    std::vector<Number> values;
    for (const SlotContent &content : contents) {
        values.push_back(content.kind == SlotContent::Kind::Item
                ? numberOf(row.items[size_t(content.item)])
                : Number());
    }
    return holdingSums(row.row, values, layout);
}

/// In which grid column each column of the form stands: below its header, else as in a row that has
/// exactly the form's cells.
void TablePlacer::learnGridColumns(const ZoneReading &reading, const FormTable &layout)
{
    m_gridColumns.clear();
    for (const FormLine &column : layout.columns) {
        for (size_t i = 0; i < reading.zone.columns.size(); ++i) {
            const int place = reading.headerColumns[i].first;
            const bool fits = m_gridColumns.empty() || place > m_gridColumns.back();
            if (place >= 0 && fits && m_labels[reading.zone.columns[i].label].line == column.id) {
                m_gridColumns.push_back(place);
                break;
            }
        }
    }
    if (m_gridColumns.size() == layout.columns.size())
        return;
    m_gridColumns.clear();
    const auto complete =
        std::find_if(reading.rows.begin(), reading.rows.end(), [&](const RowReading &row) {
            return row.grid && row.items.size() == layout.columns.size();
        });
    if (complete != reading.rows.end()) {
        for (const RowItem &item : complete->items)
            m_gridColumns.push_back(item.gridColumn);
    } else if (const auto first = firstGridColumn(reading, layout)) {
        for (int i = 0; i < int(layout.columns.size()); ++i)
            m_gridColumns.push_back(*first + i);
    }
}

/// Where some headers are mistyped the others tell where the first column stands, if most agree.
std::optional<int> TablePlacer::firstGridColumn(
    const ZoneReading &reading, const FormTable &layout) const
{
    std::map<int, size_t> votes;
    for (size_t i = 0; i < reading.zone.columns.size(); ++i) {
        const int column = layout.columnIndex(m_labels[reading.zone.columns[i].label].line);
        const auto [begin, end] = reading.headerColumns[i];
        if (column >= 0 && begin >= column && end == begin + 1)
            ++votes[begin - column];
    }
    for (const auto &[first, count] : votes) {
        if (count * 2 > layout.columns.size())
            return first;
    }
    return std::nullopt;
}

/// A grid row with more or fewer cells than the form goes by the columns of the headers; without
/// them, empty cells at its end are padding and anything else cannot be told.
TablePlacer::PlacedRow TablePlacer::placeGridRow(PlacedRow placed) const
{
    const std::vector<RowItem> &items = placed.reading->items;
    const size_t places = placed.contents.size();
    const bool padded = items.size() > places
        && std::all_of(items.begin() + ptrdiff_t(places), items.end(),
            [](const RowItem &item) { return item.kind == ItemKind::Blank; });
    // A row that lost or gained a cell has numbers beside the columns of the form, or its label in
    // one.
    const bool outside = !m_gridColumns.empty() && !items.empty()
        && (items.front().gridColumn > m_gridColumns.front()
            || std::any_of(items.begin(), items.end(), [this](const RowItem &item) {
                   return item.kind != ItemKind::Blank
                       && (item.gridColumnEnd <= m_gridColumns.front()
                           || item.gridColumn > m_gridColumns.back());
               }));
    for (size_t i = 0; i < places; ++i) {
        placed.contents[i] = {SlotContent::Kind::Unknown, -1};
        if (outside)
            continue;
        if (m_gridColumns.empty() && padded)
            placed.contents[i] = {SlotContent::Kind::Item, int(i)};
        for (size_t k = 0; k < items.size() && !m_gridColumns.empty(); ++k) {
            if (items[k].gridColumn <= m_gridColumns[i]
                && m_gridColumns[i] < items[k].gridColumnEnd)
                placed.contents[i] = {SlotContent::Kind::Item, int(k)};
        }
    }
    const auto coversTwo = [](const SlotContent &a, const SlotContent &b) {
        return a.kind == SlotContent::Kind::Item && b.kind == a.kind && a.item == b.item;
    };
    for (size_t i = 0; i + 1 < places; ++i) {
        if (coversTwo(placed.contents[i], placed.contents[i + 1]))
            placed.contents.assign(places, {SlotContent::Kind::Unknown, -1});
    }
    return placed;
}

Number TablePlacer::numberOf(const RowItem &item) const
{
    return readValue(m_text.mid(item.begin, item.end - item.begin), ValueKind::Count)
        .content.number.value_or(Number());
}

void TablePlacer::placeRagged(std::vector<PlacedRow> &rows, const FormTable &layout) const
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
        for (size_t c = 0; c < rows[i].contents.size(); ++c) {
            const SlotContent &slot = rows[i].contents[c];
            if (slot.kind != SlotContent::Kind::Unknown)
                known.insert(CellId(layout.id, rows[i].reading->row, layout.columns[c].id),
                    slot.kind == SlotContent::Kind::Item ? numbers[size_t(slot.item)] : Number());
        }
    }
    const auto placements = placeRaggedRows(ragged, layout, known);
    for (size_t i = 0; i < placements.size(); ++i) {
        rows[owners[i]].contents = placements[i].contents;
        rows[owners[i]].placedBy = placements[i].placedBy;
        rows[owners[i]].confidence = confidence::ByRelation;
    }
}

Cell TablePlacer::cellOf(
    const FormTable &layout, const QString &row, const FormLine &column, const RowItem &item) const
{
    Cell cell;
    cell.id = CellId(layout.id, row, column.id);
    cell.raw = m_text.mid(item.begin, item.end - item.begin).trimmed().toString();
    cell.spans.push_back({item.begin, item.end});
    ReadValue value = readValue(cell.raw, column.kind);
    const bool plain = value.content.number && !value.unitPrinted;
    if (column.kind == ValueKind::AmountWanYuan && plain && m_headUnit == HeadUnit::Yuan)
        value = readValue(QString(cell.raw + u'元'), column.kind);
    cell.content = value.content;
    cell.note = value.note;
    cell.unitPrinted = column.kind == ValueKind::AmountWanYuan
        && (value.unitPrinted || m_headUnit != HeadUnit::None);
    return cell;
}

void TablePlacer::emitRow(const PlacedRow &row, const FormTable &layout)
{
    const RowReading &reading = *row.reading;
    const double labelShare = reading.byRank
        ? confidence::ByRank
        : confidence::ofLabel(reading.label.edits, int(reading.label.end - reading.label.begin));
    qsizetype place = reading.valuesBegin;
    for (size_t c = 0; c < layout.columns.size(); ++c) {
        const SlotContent &slot = row.contents[c];
        Cell cell;
        if (slot.kind == SlotContent::Kind::Item) {
            cell = cellOf(layout, reading.row, layout.columns[c], reading.items[size_t(slot.item)]);
            place = cell.spans.front().end;
        } else {
            cell.id = CellId(layout.id, reading.row, layout.columns[c].id);
            cell.content.state =
                slot.kind == SlotContent::Kind::Blank ? CellState::Blank : CellState::Undetermined;
            cell.spans.push_back({place, place});
        }
        cell.placedBy = row.placedBy[c];
        cell.confidence = slot.kind == SlotContent::Kind::Unknown ? confidence::Undetermined
                                                                  : row.confidence * labelShare;
        m_report.addCell(std::move(cell));
    }
}

void TablePlacer::emitForeign(const RowReading &row, int number, const FormTable &layout)
{
    const QString line = u"foreign."_s + QString::number(number);
    for (size_t c = 0; c < layout.columns.size(); ++c) {
        m_report.foreign.push_back(
            {cellOf(layout, line, layout.columns[c], row.items[c]), printed(row.labelSpan)});
    }
}

bool TablePlacer::startsValues(const Token &token, const ZoneReading &reading)
{
    return std::any_of(reading.rows.begin(), reading.rows.end(),
        [&](const RowReading &row) { return row.valuesBegin == token.begin; });
}

void TablePlacer::emitUnplaced(const ZoneReading &reading, const FormTable &layout)
{
    qsizetype end = reading.zone.begin;
    for (const RowReading &row : reading.rows) {
        if (!row.isForeign())
            end = std::max({end, row.labelSpan.end, row.items.empty() ? 0 : row.items.back().end});
    }
    std::vector<SourceSpan> used;
    const auto use = [&](const Cell &cell) {
        if (cell.id.table() == layout.id)
            used.insert(used.end(), cell.spans.begin(), cell.spans.end());
    };
    std::for_each(m_report.cells().begin(), m_report.cells().end(), use);
    for (const ForeignCell &foreign : m_report.foreign)
        use(foreign.cell);
    for (const Token &token : reading.tokens) {
        if (token.kind != TokenKind::Number || token.end > end)
            continue;
        if (token.gluedBefore && !startsValues(token, reading))
            continue; // digits of a word such as 列1
        const bool placed = std::any_of(used.begin(), used.end(), [&](const SourceSpan &span) {
            return span.begin < token.end && token.begin < span.end;
        });
        if (!placed)
            m_report.unplaced.push_back(
                {m_text.mid(token.begin, token.end - token.begin).toString(), layout.id,
                    {token.begin, token.end}});
    }
}

/// The printed text without the line breaks and separators that flattening put into it.
QString TablePlacer::printed(const SourceSpan &span) const
{
    QString text;
    for (const QChar c : m_text.mid(span.begin, span.length())) {
        const CharClass kind = m_labels.characters().classOf(c);
        if (kind == CharClass::Newline || kind == CharClass::Tab || kind == CharClass::Pipe)
            continue;
        text += c;
    }
    return text.simplified();
}

void TablePlacer::emitLabels(const ZoneReading &reading, const FormTable &layout)
{
    if (reading.zone.caption) {
        const LabelMatch &caption = *reading.zone.caption;
        const SourceSpan span = printedSpan(caption, m_text, m_stream, m_labels.characters());
        m_report.labels.push_back({layout.id, printed(span), layout.title, span});
    }
    for (const RowReading &row : reading.rows) {
        const int index = row.isForeign() ? -1 : layout.rowIndex(row.row);
        if (index < 0 || layout.rows[size_t(index)].labels.isEmpty())
            continue;
        m_report.labels.push_back({layout.id + u'/' + row.row + "/*"_L1, printed(row.labelSpan),
            layout.rows[size_t(index)].label(), row.labelSpan});
    }
    for (PrintedLabel &label : printedColumns(reading, layout, m_text, m_stream, m_labels)) {
        label.printed = printed(label.span);
        m_report.labels.push_back(std::move(label));
    }
}

TablePlacer::HeadUnit TablePlacer::headUnit(const ZoneReading &reading) const
{
    static const QRegularExpression yuan(u"(?:单位[:：]?\\s*|[(（])(?:人民币)?元"_s);
    const auto &zone = reading.zone;
    const qsizetype end = zone.rows.empty() ? zone.end : m_stream.offsets[zone.rows.front().begin];
    const QString head = printed({zone.begin, end});
    if (head.contains(u"万元"_s))
        return HeadUnit::WanYuan;
    return yuan.match(head).hasMatch() ? HeadUnit::Yuan : HeadUnit::None;
}

} // namespace gouji
