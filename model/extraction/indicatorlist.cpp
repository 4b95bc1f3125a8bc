#include "model/extraction/indicatorlist.h"

#include "model/extraction/confidence.h"
#include "model/extraction/extractor.h"
#include "model/extraction/indicatorhierarchy.h"
#include "model/extraction/tokenizer.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabel = 45;
constexpr qsizetype Window = 60'000; ///< the statistics of one report are far shorter

/// A stretch of text between separators.
struct Chunk {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool afterSpace = false; ///< only spaces stand between it and the one before
    QString text;
};

std::vector<Chunk> chunksOf(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    std::vector<Chunk> chunks;
    bool onlySpaces = false;
    for (qsizetype i = begin; i < end;) {
        const CharClass kind = table.classOf(text[i]);
        const bool hard =
            kind == CharClass::Newline || kind == CharClass::Tab || kind == CharClass::Pipe;
        if (hard || kind == CharClass::Space) {
            onlySpaces = onlySpaces && !hard;
            ++i;
            continue;
        }
        qsizetype last = i;
        while (last < end) {
            const CharClass next = table.classOf(text[last]);
            if (next == CharClass::Newline || next == CharClass::Tab || next == CharClass::Pipe
                || next == CharClass::Space)
                break;
            ++last;
        }
        chunks.push_back({i, last, onlySpaces, text.mid(i, last - i).toString()});
        onlySpaces = true;
        i = last;
    }
    return chunks;
}

bool isUnit(const QString &text)
{
    static const QStringList units {u"条"_s, u"件"_s, u"次"_s, u"个"_s, u"人"_s, u"万元"_s, u"元"_s,
        u"份"_s, u"部"_s, u"篇"_s, u"期"_s, u"场"_s, u"场次"_s, u"人次"_s, u"名"_s, u"册"_s,
        u"本"_s, u"项"_s, u"宗"_s, u"起"_s, u"条次"_s, u"件次"_s, u"万人次"_s, u"条（件）"_s,
        u"条(件)"_s};
    return units.contains(text);
}

bool isCodeHeader(const QString &text)
{
    static const QRegularExpression pattern(u"代码|编码|序号|代号"_s);
    return pattern.match(text).hasMatch();
}

bool isValueHeader(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(20\\d\\d年?度?(累计|数|数量)?|本年度?(数|数量|累计)?|当年(数|数量)?|上年度?(数)?|历年累计(数)?|累计(数)?|统计数(据)?|数量|数值|数据|合计|实际数)$"_s);
    return pattern.match(text).hasMatch();
}

struct Header {
    QString text;
    bool code = false;
};

bool isValueChunk(const Chunk &chunk)
{
    const CellState state = readValue(chunk.text, ValueKind::SignedCount).content.state;
    const CellState amount = readValue(chunk.text, ValueKind::AmountWanYuan).content.state;
    return state != CellState::Unreadable || amount != CellState::Unreadable;
}

/// Reads one list from its header row on.
class ListReader {
public:
    /// `end`: where the text ends that was cut into chunks.
    ListReader(QStringView text, qsizetype end, const CharacterTable &table,
        const std::vector<Chunk> &chunks, size_t first)
        : m_text(text), m_end(end), m_table(table), m_chunks(chunks), m_next(first)
    {
    }

    struct Row {
        qsizetype labelBegin;
        qsizetype labelEnd;
        QString label;
        QString unit;
        qsizetype unitEnd;
        std::vector<const Chunk *> values; ///< nullptr for a blank that the separators show
        std::vector<Gap> gaps; ///< before, between and behind the values
        bool cutOff = false; ///< the last value may have lost digits
    };

    const std::vector<Header> &headers() const { return m_headers; }
    const std::vector<Row> &rows() const { return m_rows; }

    bool read()
    {
        readHeaders();
        while (m_next < m_chunks.size() && readRow()) { }
        insertBlanks();
        return !m_headers.empty() && !m_rows.empty();
    }

private:
    void readHeaders()
    {
        for (; m_next < m_chunks.size(); ++m_next) {
            const QString &text = m_chunks[m_next].text;
            if (!isValueHeader(text) && !isCodeHeader(text) && text != u"备注")
                return;
            if (text != u"备注")
                m_headers.push_back({text, isCodeHeader(text)});
        }
    }

    /// The label up to the unit, then the values; false where the list ends.
    bool readRow()
    {
        size_t unit = m_next;
        while (unit < m_chunks.size() && !isUnit(m_chunks[unit].text)) {
            const Chunk &chunk = m_chunks[unit];
            if (chunk.text.size() > LongestLabel || chunk.text.contains(u'。') || unit - m_next > 8)
                return false;
            ++unit;
        }
        if (unit >= m_chunks.size() || unit == m_next)
            return false;
        size_t label = unit - 1; // chunks before it on other lines are headings of a group
        while (label > m_next && m_chunks[label].afterSpace)
            --label;
        Row row {m_chunks[label].begin, m_chunks[unit - 1].end, {}, m_chunks[unit].text,
            m_chunks[unit].end, {}, {}};
        for (size_t i = label; i < unit; ++i)
            row.label += m_chunks[i].text;
        m_next = unit + 1;
        while (m_next < m_chunks.size() && row.values.size() < m_headers.size()
            && isValueChunk(m_chunks[m_next]))
            row.values.push_back(&m_chunks[m_next++]);
        row.cutOff = !row.values.empty() && row.values.back() == &m_chunks.back()
            && row.values.back()->end == m_end && row.values.back()->text.front() != u'0';
        measureGaps(row);
        m_rows.push_back(std::move(row));
        return true;
    }

    void measureGaps(Row &row) const
    {
        qsizetype from = row.unitEnd;
        for (const Chunk *value : row.values) {
            row.gaps.push_back(measureGap(m_text, from, value->begin, m_table));
            from = value->end;
        }
        const qsizetype next = m_next < m_chunks.size() ? m_chunks[m_next].begin : m_text.size();
        row.gaps.push_back(measureGap(m_text, from, next, m_table));
    }

    /// A blank cell leaves a separator more than the least that stands at its place in any row.
    void insertBlanks()
    {
        for (const auto count : {&Gap::pipes, &Gap::tabs, &Gap::newlines}) {
            int first = std::numeric_limits<int>::max();
            int between = first;
            int last = first;
            for (const Row &row : m_rows) {
                if (row.values.empty())
                    continue;
                first = std::min(first, row.gaps.front().*count);
                if (&row != &m_rows.back()) // behind which no row begins
                    last = std::min(last, row.gaps.back().*count);
                for (size_t i = 1; i + 1 < row.gaps.size(); ++i)
                    between = std::min(between, row.gaps[i].*count);
            }
            if (first == 0 || last == std::numeric_limits<int>::max())
                continue;
            for (Row &row : m_rows)
                insertBlanks(row, count, {first, between, last});
            return;
        }
    }

    struct Least {
        int first;
        int between;
        int last;
    };

    void insertBlanks(Row &row, int Gap::*count, Least least) const
    {
        if (row.values.empty() || row.values.size() == m_headers.size())
            return;
        std::vector<const Chunk *> values;
        for (size_t i = 0; i < row.gaps.size(); ++i) {
            const bool last = i + 1 == row.gaps.size();
            const int base = i == 0 ? least.first : last ? least.last : least.between;
            values.insert(values.end(), size_t(std::max(0, row.gaps[i].*count - base)), nullptr);
            if (!last)
                values.push_back(row.values[i]);
        }
        if (values.size() == m_headers.size())
            row.values = std::move(values);
    }

    QStringView m_text;
    qsizetype m_end;
    const CharacterTable &m_table;
    const std::vector<Chunk> &m_chunks;
    size_t m_next;
    std::vector<Header> m_headers;
    std::vector<Row> m_rows;
};

/// "year", "cumulative", then "c3" …: the ids of a list's value columns.
std::vector<FormLine> columnsOf(const std::vector<Header> &headers)
{
    std::vector<FormLine> columns;
    for (const Header &header : headers) {
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
    ListWriter(const std::vector<Header> &headers, FormTable &layout, Report &report)
        : m_headers(headers), m_columns(columnsOf(headers)), m_layout(layout), m_report(report)
    {
    }

    void add(const ListReader::Row &row)
    {
        const QString id = QString::number(m_report.indicators.size() + 1);
        m_layout.rows.push_back({id, {row.label}, ValueKind::Count});
        m_report.indicators.push_back(
            {u"indicators/"_s + id, row.label, row.unit, {}, {row.labelBegin, row.labelEnd}});
        const bool complete = row.values.size() == m_headers.size();
        const bool withoutCodes = row.values.size() == m_columns.size();
        size_t column = 0;
        for (size_t i = 0; i < m_headers.size(); ++i) {
            if (m_headers[i].code)
                continue;
            const size_t place = complete ? i : column;
            const Chunk *chunk = complete || withoutCodes ? row.values[place] : nullptr;
            const bool blank = row.values.empty() || (complete && !chunk);
            if (row.cutOff && chunk == row.values.back()) {
                m_report.unplaced.push_back({chunk->text, m_layout.id, {chunk->begin, chunk->end}});
                chunk = nullptr;
            }
            addCell(row, id, m_columns[column++].id, chunk, blank);
        }
        if (!complete && !withoutCodes) {
            for (const Chunk *chunk : row.values)
                m_report.unplaced.push_back({chunk->text, m_layout.id, {chunk->begin, chunk->end}});
        }
    }

private:
    void addCell(const ListReader::Row &row, const QString &id, const QString &column,
        const Chunk *chunk, bool blank)
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

    const std::vector<Header> &m_headers;
    const std::vector<FormLine> m_columns;
    FormTable &m_layout;
    Report &m_report;
};

/// Index of the first value header of a list: behind 指标名称 and 单位; 0 where none begins at `i`.
size_t listAt(const std::vector<Chunk> &chunks, size_t i)
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
        ListReader reader(text, end, table, chunks, first);
        if (first == 0 || !reader.read())
            continue;
        if (layout->columns.empty())
            layout->columns = columnsOf(reader.headers());
        ListWriter writer(reader.headers(), *layout, report);
        for (const ListReader::Row &row : reader.rows())
            writer.add(row);
        span.begin = std::min(span.begin, chunks[i].begin);
        const ListReader::Row &last = reader.rows().back();
        span.end =
            last.values.empty() || !last.values.back() ? last.unitEnd : last.values.back()->end;
    }
    if (report.indicators.empty())
        return;
    inferParents(report.indicators);
    ReportTable found {layout->id, layout, span, {}};
    for (const FormLine &row : layout->rows)
        found.rows << row.id;
    report.tables.push_back(std::move(found));
}

} // namespace gouji
