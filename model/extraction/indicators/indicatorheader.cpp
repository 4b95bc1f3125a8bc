#include "model/extraction/indicators/indicatorheader.h"

#include "model/extraction/indicators/indicatorwords.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t MostPieces = 24;
constexpr size_t MostColumns = 8;
constexpr qsizetype LongestHeader = 12;

class HeaderReader {
public:
    HeaderReader(const std::vector<TextChunk> &chunks, size_t first, QStringView text)
        : m_chunks(chunks), m_first(first), m_next(first)
    {
        const qsizetype lineEnd = text.indexOf(u'\n', chunks[first].begin);
        const bool ends =
            first + MostColumns < chunks.size() && lineEnd < chunks[first + MostColumns].begin;
        m_lineEnd = ends ? lineEnd : 0;
    }

    std::optional<IndicatorHeader> read()
    {
        while (m_next < std::min(m_chunks.size(), m_first + MostPieces) && take())
            ++m_next;
        dropLabelThatBeganLikeAHeader();
        return result();
    }

private:
    bool take()
    {
        const QString &piece = m_chunks[m_next].text;
        QString *column =
            m_chunks[m_next].begin < m_lineEnd ? nullptr : columnThatGoesOnWith(piece);
        if (column)
            *column += piece;
        else if (beginsHeader(piece) || isOtherHeader(piece))
            m_columns.push_back(piece);
        else
            return false;
        return true;
    }

    /// A header that is incomplete without it; or, where it is none itself, any that it lengthens.
    QString *columnThatGoesOnWith(const QString &piece)
    {
        const auto completes = [&piece](const QString &column) {
            return roleOf(column) == IndicatorRole::None && beginsHeader(column + piece);
        };
        const auto lengthens = [&piece](const QString &column) {
            return roleOf(column + piece) != IndicatorRole::None;
        };
        auto column = std::find_if(m_columns.begin(), m_columns.end(), completes);
        if (column == m_columns.end() && roleOf(piece) == IndicatorRole::None)
            column = std::find_if(m_columns.begin(), m_columns.end(), lengthens);
        return column == m_columns.end() ? nullptr : &*column;
    }

    /// A header that nobody foresaw, on the line of 指标名称 and 单位.
    bool isOtherHeader(const QString &piece) const
    {
        const bool known = std::any_of(m_columns.begin(), m_columns.end(),
            [](const QString &column) { return roleOf(column) == IndicatorRole::Unit; });
        return known && m_chunks[m_next].begin < m_lineEnd && piece.size() <= LongestHeader
            && !isIndicatorValue(m_chunks[m_next]) && !isIndicatorUnit(piece)
            && !beginsIndicator(piece);
    }

    void dropLabelThatBeganLikeAHeader()
    {
        if (m_columns.empty() || m_columns.back() != m_chunks[m_next - 1].text
            || roleOf(m_columns.back()) != IndicatorRole::None || isOtherHeader(m_columns.back()))
            return;
        m_columns.pop_back();
        --m_next;
    }

    IndicatorRole roleAt(size_t column) const
    {
        return column < m_columns.size() ? roleOf(m_columns[column]) : IndicatorRole::None;
    }

    std::optional<IndicatorHeader> result() const
    {
        size_t place = 0;
        IndicatorHeader header {{}, roleAt(0) == IndicatorRole::Code, false, {}, m_next};
        place += header.codeBeforeName;
        if (roleAt(place++) != IndicatorRole::Name)
            return {};
        header.codeBeforeUnit = roleAt(place) == IndicatorRole::Code;
        place += header.codeBeforeUnit;
        if (roleAt(place++) != IndicatorRole::Unit)
            return {};
        for (; place < m_columns.size(); ++place) {
            const IndicatorRole role = roleAt(place);
            if (role == IndicatorRole::Name || role == IndicatorRole::Unit)
                return {};
            if (role != IndicatorRole::Remark)
                header.columns.push_back({m_columns[place], role == IndicatorRole::Code});
        }
        const bool hasValues = std::any_of(header.columns.begin(), header.columns.end(),
            [](const IndicatorHeader::Column &column) { return !column.code; });
        return hasValues ? std::optional(header) : std::nullopt;
    }

    const std::vector<TextChunk> &m_chunks;
    const size_t m_first;
    size_t m_next;
    qsizetype m_lineEnd; ///< of a line that can be a header's alone, else 0
    std::vector<QString> m_columns; ///< as far as they were pieced together
};

} // namespace

std::optional<IndicatorHeader> indicatorHeaderAt(const std::vector<TextChunk> &chunks, size_t first,
    QStringView text, const CharacterTable &table)
{
    if (!beginsList(chunks[first].text))
        return {};
    auto header = HeaderReader(chunks, first, text).read();
    if (header && first > 0)
        header->before = measureGap(text, chunks[first - 1].end, chunks[first].begin, table);
    return header;
}

} // namespace gouji
