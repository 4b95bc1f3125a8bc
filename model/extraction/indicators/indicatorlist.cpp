#include "model/extraction/indicators/indicatorlist.h"

#include "model/extraction/confidence.h"
#include "model/extraction/extractor.h"
#include "model/extraction/indicators/indicatorhierarchy.h"
#include "model/extraction/indicators/indicatorreader.h"
#include "model/extraction/indicators/indicatorvalues.h"
#include "model/extraction/indicators/indicatorwords.h"
#include "model/extraction/text/tokenizer.h"

#include <QHash>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WidestHeader = 200; ///< whose first line may not say 指标 yet
constexpr qsizetype Window = 60'000; ///< the statistics of one report are far shorter

/// "year", "cumulative", then "c3" …: the ids of a list's value columns.
std::vector<FormLine> columnsOf(const std::vector<IndicatorHeader::Column> &headers)
{
    std::vector<FormLine> columns;
    for (const IndicatorHeader::Column &header : headers) {
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
    ListWriter(const std::vector<IndicatorHeader::Column> &headers, bool showsCodes,
        FormTable &layout, Report &report)
        : m_headers(headers), m_showsCodes(showsCodes), m_columns(columnsOf(headers)),
          m_layout(layout), m_report(report)
    {
    }

    void add(const ListedRow &row)
    {
        if (isHeading(row)) {
            addHeading(row);
            return;
        }
        if (isLooseText(row)) {
            for (const TextChunk *value : row.values)
                addUnplaced(*value);
            return;
        }
        const QString id = QString::number(m_report.indicators.size() + 1);
        m_layout.rows.push_back({id, {row.label}, ValueKind::Count});
        m_report.indicators.push_back(
            {u"indicators/"_s + id, row.label, row.unit, {}, row.labelSpan, spanOf(row.code)});
        const bool complete = row.values.size() == m_headers.size() && !row.uncertain;
        const bool withoutCodes =
            row.values.size() == m_columns.size() && !row.uncertain && !m_showsCodes;
        size_t column = 0;
        for (size_t i = 0; i < m_headers.size(); ++i) {
            if (m_headers[i].code) {
                if (complete && row.values[i])
                    m_report.indicators.back().code = spanOf(row.values[i]);
                continue;
            }
            const TextChunk *chunk = complete ? row.values[i]
                : withoutCodes                ? row.values[column]
                                              : nullptr;
            const bool blank = !row.uncertain && (row.values.empty() || (complete && !chunk));
            if (row.cutOff && chunk && chunk == row.values.back()) {
                addUnplaced(*chunk);
                chunk = nullptr;
            }
            addCell(row, id, m_columns[column++].id, chunk, blank);
        }
        for (const TextChunk *chunk : row.values) {
            if (chunk && !complete && !withoutCodes)
                addUnplaced(*chunk);
        }
    }

private:
    /// A heading of a group has no unit and no numbers, or dashes for them.
    static bool isHeading(const ListedRow &row)
    {
        return (row.unit.isEmpty() || isIndicatorDash(row.unit))
            && std::all_of(row.values.begin(), row.values.end(),
                [](const TextChunk *value) { return !value || isIndicatorDash(value->text); });
    }

    /// The rest of a note that lines tore apart, not a row: it has no unit, nor a row's numbers.
    bool isLooseText(const ListedRow &row) const
    {
        return row.unit.isEmpty() && !row.code && row.values.size() != m_columns.size();
    }

    void addHeading(const ListedRow &row)
    {
        SourceSpan span = row.labelSpan;
        if (row.code)
            span = {std::min(span.begin, row.code->begin), std::max(span.end, row.code->end)};
        m_report.labels.push_back({m_layout.id, row.label, row.label, span});
    }

    static SourceSpan spanOf(const TextChunk *chunk)
    {
        return chunk ? SourceSpan {chunk->begin, chunk->end} : SourceSpan {};
    }

    void addUnplaced(const TextChunk &chunk)
    {
        m_report.unplaced.push_back({chunk.text, m_layout.id, spanOf(&chunk)});
    }

    void addCell(const ListedRow &row, const QString &id, const QString &column,
        const TextChunk *chunk, bool blank)
    {
        Cell cell;
        cell.id = CellId(m_layout.id, id, column);
        if (chunk) {
            const bool money = row.unit.endsWith(u'元') && !isIndicatorDash(chunk->text);
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

    const std::vector<IndicatorHeader::Column> &m_headers;
    const bool m_showsCodes;
    const std::vector<FormLine> m_columns;
    FormTable &m_layout;
    Report &m_report;
};

/// Where each row is a little table of its own, a converter invented the same header for each:
/// "Column 1 | Column 2". Drops the chunks of lines that are repeated so. A row of the list may
/// repeat, too ("3.其他情形数 | 件 | 0"), but it has a unit, or nothing but numbers behind a name.
std::vector<TextChunk> withoutInventedHeaders(std::vector<TextChunk> chunks, QStringView text)
{
    constexpr int Repeated = 3;
    struct Line {
        size_t first;
        QString words;
        bool header;
    };
    std::vector<Line> lines;
    QHash<QString, int> counts;
    for (size_t i = 0; i < chunks.size(); ++i) {
        const bool begins = i == 0
            || text.mid(chunks[i - 1].end, chunks[i].begin - chunks[i - 1].end).contains(u'\n');
        if (begins)
            lines.push_back({i, {}, false});
        Line &line = lines.back();
        line.words += chunks[i].text + u'\n';
        line.header = line.header || (!begins && !isIndicatorValue(chunks[i]));
    }
    for (const Line &line : lines)
        ++counts[line.words];
    std::vector<TextChunk> kept;
    for (size_t l = 0; l < lines.size(); ++l) {
        const auto begin = chunks.begin() + ptrdiff_t(lines[l].first);
        const auto end =
            l + 1 < lines.size() ? chunks.begin() + ptrdiff_t(lines[l + 1].first) : chunks.end();
        const bool row = isIndicatorValue(*begin) || std::any_of(begin, end, [](const auto &chunk) {
            return isIndicatorUnit(chunk.text);
        });
        if (row || !lines[l].header || counts[lines[l].words] < Repeated)
            kept.insert(kept.end(), begin, end);
    }
    return kept;
}

/// Numbers between the rows, of notes that lines tore apart, say: nothing may be dropped.
void keepLooseNumbers(
    QStringView text, const SourceSpan &span, const CharacterTable &table, Report &report)
{
    std::vector<SourceSpan> used;
    for (const Cell &cell : report.cells())
        used.insert(used.end(), cell.spans.begin(), cell.spans.end());
    for (const UnplacedNumber &number : report.unplaced)
        used.push_back(number.span);
    for (const IndicatorRow &row : report.indicators)
        used.push_back(row.code);
    for (const PrintedLabel &label : report.labels)
        used.push_back(label.span);
    std::sort(used.begin(), used.end(),
        [](const SourceSpan &a, const SourceSpan &b) { return a.begin < b.begin; });
    auto next = used.begin();
    for (const Token &token : tokenize(text, span.begin, span.end, table)) {
        while (next != used.end() && next->end <= token.begin)
            ++next;
        const bool isUsed = next != used.end() && next->begin < token.end;
        if (token.kind == TokenKind::Number && !token.gluedBefore && !isUsed)
            report.unplaced.push_back({text.mid(token.begin, token.end - token.begin).toString(),
                u"indicators"_s, {token.begin, token.end}});
    }
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
    const qsizetype before = std::max(extent.begin, mention - WidestHeader);
    const qsizetype begin = std::max(extent.begin, text.lastIndexOf(u'\n', before) + 1);
    const qsizetype end = std::min(text.size(), begin + Window);
    const auto chunks = withoutInventedHeaders(chunksOf(text, begin, end, table), text);
    SourceSpan span {text.size(), 0};
    for (size_t i = 0; i < chunks.size();) {
        auto header = indicatorHeaderAt(chunks, i, text, table);
        IndicatorReader reader(text, end, table, chunks);
        std::vector<ListedRow> rows = header ? reader.read(*header) : std::vector<ListedRow> {};
        if (rows.empty()) {
            ++i;
            continue;
        }
        alignIndicatorValues(rows, *header, text, table);
        if (layout->columns.empty())
            layout->columns = columnsOf(header->columns);
        ListWriter writer(header->columns, mayShowCodes(rows, header->columns), *layout, report);
        for (const ListedRow &row : rows)
            writer.add(row);
        span.begin = std::min(span.begin, chunks[header->next].begin);
        i = reader.next();
        span.end = chunks[i - 1].end;
    }
    if (report.indicators.empty())
        return;
    keepLooseNumbers(text, span, table, report);
    layout->nameCells();
    inferParents(report.indicators);
    ReportTable found {layout->id, layout, span, {}};
    for (const FormLine &row : layout->rows)
        found.rows << row.id;
    report.tables.push_back(std::move(found));
}

} // namespace gouji
