#include "model/extraction/indicators/indicatorlist.h"

#include "model/extraction/confidence.h"
#include "model/extraction/extractor.h"
#include "model/extraction/indicators/indicatorhierarchy.h"
#include "model/extraction/indicators/indicatorreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Window = 60'000; ///< the statistics of one report are far shorter

/// "year", "cumulative", then "c3" …: the ids of a list's value columns.
std::vector<FormLine> columnsOf(const std::vector<IndicatorReader::Header> &headers)
{
    std::vector<FormLine> columns;
    for (const IndicatorReader::Header &header : headers) {
        if (header.code)
            continue;
        const size_t place = columns.size();
        QString id = place == 0 ? u"year"_s : u"c"_s + QString::number(place + 1);
        if (place > 0 && header.text.contains(u"累计"))
            id = u"cumulative"_s;
        columns.push_back({id, {header.text}, ValueKind::Count});
    }
    return columns;
}

class ListWriter {
public:
    ListWriter(const IndicatorReader &list, FormTable &layout, Report &report)
        : m_headers(list.headers()), m_showsCodes(list.showsCodes()),
          m_columns(columnsOf(list.headers())), m_layout(layout), m_report(report)
    {
    }

    void add(const IndicatorReader::Row &row)
    {
        const QString id = QString::number(m_report.indicators.size() + 1);
        m_layout.rows.push_back({id, {row.label}, ValueKind::Count});
        m_report.indicators.push_back(
            {u"indicators/"_s + id, row.label, row.unit, {}, {row.labelBegin, row.labelEnd}});
        const bool complete = row.values.size() == m_headers.size() && !row.uncertain;
        const bool withoutCodes =
            row.values.size() == m_columns.size() && !row.uncertain && !m_showsCodes;
        size_t column = 0;
        for (size_t i = 0; i < m_headers.size(); ++i) {
            if (m_headers[i].code) {
                if (complete && row.values[i])
                    m_report.indicators.back().code = {row.values[i]->begin, row.values[i]->end};
                continue;
            }
            const size_t place = complete ? i : column;
            const TextChunk *chunk = complete || withoutCodes ? row.values[place] : nullptr;
            const bool blank = !row.uncertain && (row.values.empty() || (complete && !chunk));
            if (row.cutOff && chunk && chunk == row.values.back()) {
                m_report.unplaced.push_back({chunk->text, m_layout.id, {chunk->begin, chunk->end}});
                chunk = nullptr;
            }
            addCell(row, id, m_columns[column++].id, chunk, blank);
        }
        if (!complete && !withoutCodes) {
            for (const TextChunk *chunk : row.values) {
                if (chunk)
                    m_report.unplaced.push_back(
                        {chunk->text, m_layout.id, {chunk->begin, chunk->end}});
            }
        }
    }

private:
    void addCell(const IndicatorReader::Row &row, const QString &id, const QString &column,
        const TextChunk *chunk, bool blank)
    {
        Cell cell;
        cell.id = CellId(m_layout.id, id, column);
        if (chunk) {
            const bool money = row.unit.endsWith(u'元');
            const ReadValue value = readValue(money ? chunk->text + row.unit : chunk->text,
                money ? ValueKind::AmountWanYuan : ValueKind::Count);
            cell.content = value.content;
            cell.raw = chunk->text;
            cell.unitPrinted = money;
            cell.spans.push_back({chunk->begin, chunk->end});
        } else {
            cell.content.state = blank ? CellState::Blank : CellState::Undetermined;
            cell.confidence = blank ? confidence::CountedBlanks : confidence::Undetermined;
            cell.spans.push_back({row.unitEnd, row.unitEnd});
        }
        m_report.addCell(std::move(cell));
    }

    const std::vector<IndicatorReader::Header> &m_headers;
    const bool m_showsCodes;
    const std::vector<FormLine> m_columns;
    FormTable &m_layout;
    Report &m_report;
};

/// Index of the first value header of a list: behind 指标名称 and 单位; 0 where none begins at `i`.
size_t listAt(const std::vector<TextChunk> &chunks, size_t i)
{
    static const QRegularExpression name(u"^(统计)?指标(名称|项目)?$"_s);
    if (!name.match(chunks[i].text).hasMatch())
        return 0;
    for (size_t k = i + 1; k < std::min(chunks.size(), i + 4); ++k) {
        if (chunks[k].text == u"单位" || chunks[k].text == u"计量单位")
            return k + 1;
    }
    return 0;
}

/// The chunks of the list that begins at `i`, and the one behind it: the rows of the next list are
/// no more of this one's.
std::vector<TextChunk> upToNextList(const std::vector<TextChunk> &chunks, size_t i)
{
    size_t next = i + 1;
    while (next < chunks.size() && listAt(chunks, next) == 0)
        ++next;
    const size_t end = std::min(next + 1, chunks.size());
    return {chunks.begin() + ptrdiff_t(i), chunks.begin() + ptrdiff_t(end)};
}

} // namespace

void readIndicatorLists(const Document &document, const CharacterTable &table, Report &report)
{
    const SourceSpan extent = report.spanIn(document);
    const QStringView text = QStringView(document.text).left(extent.end);
    const qsizetype mention = text.indexOf(u"指标", extent.begin);
    if (mention < 0)
        return;
    auto layout = std::make_shared<FormTable>();
    layout->id = u"indicators"_s;
    layout->formId = u"indicators"_s;
    const qsizetype begin = std::max<qsizetype>(0, text.lastIndexOf(u'\n', mention) + 1);
    const qsizetype end = std::min(text.size(), begin + Window);
    const auto chunks = chunksOf(text, begin, end, table);
    SourceSpan span {text.size(), 0};
    for (size_t i = 0; i < chunks.size(); ++i) {
        const size_t first = listAt(chunks, i);
        if (first == 0)
            continue;
        const std::vector<TextChunk> own = upToNextList(chunks, i);
        IndicatorReader reader(text, end, table, own, first - i);
        if (!reader.read())
            continue;
        if (layout->columns.empty())
            layout->columns = columnsOf(reader.headers());
        ListWriter writer(reader, *layout, report);
        for (const IndicatorReader::Row &row : reader.rows())
            writer.add(row);
        span.begin = std::min(span.begin, chunks[i].begin);
        const IndicatorReader::Row &last = reader.rows().back();
        span.end =
            last.values.empty() || !last.values.back() ? last.unitEnd : last.values.back()->end;
    }
    if (report.indicators.empty())
        return;
    layout->nameCells();
    inferParents(report.indicators);
    ReportTable found {layout->id, layout, span, {}};
    for (const FormLine &row : layout->rows)
        found.rows << row.id;
    report.tables.push_back(std::move(found));
}

} // namespace gouji
