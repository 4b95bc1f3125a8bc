#include "model/extraction/cells/tablewriter.h"

#include "model/extraction/extractor.h"
#include "model/extraction/labels/columnlabels.h"
#include "model/extraction/labels/printedlabel.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// `spans` in text order; they do not overlap each other.
bool touchesAny(const std::vector<SourceSpan> &spans, const Token &token)
{
    const auto behind = std::lower_bound(spans.begin(), spans.end(), token.end,
        [](const SourceSpan &span, qsizetype end) { return span.begin < end; });
    return behind != spans.begin() && std::prev(behind)->end > token.begin;
}

std::set<qsizetype> valueBegins(const ZoneReading &reading)
{
    std::set<qsizetype> begins;
    for (const RowReading &row : reading.rows)
        begins.insert(row.valuesBegin);
    return begins;
}

} // namespace

TableWriter::TableWriter(const Document &document, const HanStream &stream, const LabelSet &labels,
    const ZoneReading &reading, const FormTable &layout, Report &report)
    : m_text(document.text), m_stream(stream), m_labels(labels), m_layout(layout), m_report(report),
      m_firstCell(report.cells().size()), m_firstForeign(report.foreign.size()),
      m_headUnit(headUnit(reading))
{
}

TableWriter::HeadUnit TableWriter::headUnit(const ZoneReading &reading) const
{
    static const QRegularExpression yuan(u"(?:单位[:：]?|[(（])(?:人民币)?元"_s);
    const auto &zone = reading.zone;
    const qsizetype end = zone.rows.empty() ? zone.end : m_stream.offsets[zone.rows.front().begin];
    const QString head = printed({zone.begin, end}).remove(u' ');
    if (head.contains(u"万元"_s))
        return HeadUnit::WanYuan;
    return yuan.match(head).hasMatch() ? HeadUnit::Yuan : HeadUnit::None;
}

Cell TableWriter::cellOf(CellId id, const FormLine &column, const RowItem &item) const
{
    Cell cell;
    cell.id = std::move(id);
    cell.raw = m_text.mid(item.begin, item.end - item.begin).trimmed().toString();
    cell.spans.push_back({item.begin, item.end});
    ReadValue value = readValue(cell.raw, column.kind);
    const bool amount = column.kind == ValueKind::AmountWanYuan;
    if (amount && value.content.number && !value.unitPrinted && m_headUnit == HeadUnit::Yuan)
        value = readValue(QString(cell.raw + u'元'), column.kind);
    cell.content = value.content;
    cell.note = value.note;
    cell.unitPrinted = amount && (value.unitPrinted || m_headUnit != HeadUnit::None);
    return cell;
}

void TableWriter::addRow(const PlacedRow &row)
{
    const RowReading &reading = *row.reading;
    const double labelShare = reading.byRank
        ? confidence::ByRank
        : confidence::ofLabel(reading.label.edits, int(reading.label.end - reading.label.begin));
    const auto line = size_t(m_layout.rowIndex(reading.row));
    qsizetype place = reading.valuesBegin;
    for (size_t c = 0; c < m_layout.columns.size(); ++c) {
        const SlotContent &slot = row.contents[c];
        Cell cell;
        if (slot.kind == SlotContent::Kind::Item) {
            cell = cellOf(
                m_layout.cell(line, c), m_layout.columns[c], reading.items[size_t(slot.item)]);
            place = cell.spans.front().end;
        } else {
            cell.id = m_layout.cell(line, c);
            cell.content.state =
                slot.kind == SlotContent::Kind::Blank ? CellState::Blank : CellState::Undetermined;
            cell.spans.push_back({place, place});
        }
        cell.placedBy = row.placedBy[c];
        cell.labelTrust = labelShare;
        cell.confidence = slot.kind == SlotContent::Kind::Unknown ? confidence::Undetermined
                                                                  : row.confidence * labelShare;
        m_report.addCell(std::move(cell));
    }
}

void TableWriter::addForeign(const RowReading &row, int number)
{
    const QString line = u"foreign."_s + QString::number(number);
    for (size_t c = 0; c < m_layout.columns.size(); ++c) {
        const FormLine &column = m_layout.columns[c];
        m_report.foreign.push_back(
            {cellOf(CellId(m_layout.id, line, column.id), column, row.items[c]),
                printed(row.labelSpan)});
    }
}

void TableWriter::addLabels(const ZoneReading &reading)
{
    if (reading.zone.caption) {
        const LabelMatch &caption = *reading.zone.caption;
        const SourceSpan span = printedSpan(caption, m_text, m_stream, m_labels.characters());
        m_report.labels.push_back({m_layout.id, printed(span), m_layout.title, span});
    }
    for (const RowReading &row : reading.rows) {
        const int index = row.isForeign() ? -1 : m_layout.rowIndex(row.row);
        if (index < 0 || m_layout.rows[size_t(index)].labels.isEmpty())
            continue;
        m_report.labels.push_back({m_layout.id + u'/' + row.row + "/*"_L1, printed(row.labelSpan),
            m_layout.rows[size_t(index)].label(), row.labelSpan});
    }
    for (PrintedLabel &label : printedColumns(reading, m_layout, m_text, m_stream, m_labels)) {
        label.printed = printed(label.span);
        m_report.labels.push_back(std::move(label));
    }
}

/// Where the cells of this table stand, in text order.
std::vector<SourceSpan> TableWriter::usedSpans() const
{
    std::vector<SourceSpan> used;
    const auto use = [&used](const Cell &cell) {
        used.insert(used.end(), cell.spans.begin(), cell.spans.end());
    };
    const std::vector<Cell> &cells = m_report.cells();
    std::for_each(cells.begin() + ptrdiff_t(m_firstCell), cells.end(), use);
    for (size_t i = m_firstForeign; i < m_report.foreign.size(); ++i)
        use(m_report.foreign[i].cell);
    std::sort(used.begin(), used.end(), [](const SourceSpan &a, const SourceSpan &b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    return used;
}

void TableWriter::addUnplaced(const ZoneReading &reading)
{
    qsizetype end = reading.zone.begin;
    for (const RowReading &row : reading.rows) {
        if (!row.isForeign())
            end = std::max({end, row.labelSpan.end, row.items.empty() ? 0 : row.items.back().end});
    }
    const std::vector<SourceSpan> used = usedSpans();
    const std::set<qsizetype> begins = valueBegins(reading);
    for (const Token &token : reading.tokens) {
        if (token.kind != TokenKind::Number || token.end > end)
            continue;
        if (token.gluedBefore && begins.count(token.begin) == 0)
            continue; // digits of a word such as 列1
        if (!touchesAny(used, token))
            m_report.unplaced.push_back(
                {m_text.mid(token.begin, token.end - token.begin).toString(), m_layout.id,
                    {token.begin, token.end}});
    }
}

/// The printed text without the line breaks and separators that flattening put into it.
QString TableWriter::printed(const SourceSpan &span) const
{
    QString text;
    text.reserve(span.length());
    for (const QChar c : m_text.mid(span.begin, span.length())) {
        const CharClass kind = m_labels.characters().classOf(c);
        if (kind == CharClass::Newline || kind == CharClass::Tab || kind == CharClass::Pipe)
            continue;
        text += c;
    }
    return text.simplified();
}

} // namespace gouji
