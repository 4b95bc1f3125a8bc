#include "model/extraction/laws.h"

#include "model/extraction/text/tokenizer.h"

#include <algorithm>

namespace gouji {

namespace {

/// The digits that make a number's size, without what grouping, units and zeros at the ends add.
QString significantDigits(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

QString textAt(const std::vector<SourceSpan> &spans, QStringView text)
{
    QString result;
    for (const SourceSpan &span : spans)
        result += text.mid(span.begin, span.length());
    return result;
}

QStringView withoutNote(QStringView raw)
{
    for (qsizetype i = 1; i < raw.size(); ++i) {
        if (raw[i] == u'(' || raw[i] == u'（')
            return raw.left(i);
    }
    return raw;
}

/// What a report says of the numbers of a document, to be compared with what stands there.
class LawCheck {
public:
    LawCheck(const Document &document, const Report &report, const CharacterTable &table)
        : m_text(document.text), m_report(report), m_table(table)
    {
    }

    std::vector<Breach> run()
    {
        for (const Cell &cell : m_report.cells())
            checkValue(cell);
        for (const ForeignCell &foreign : m_report.foreign)
            checkValue(foreign.cell);
        checkOverlaps();
        for (const UnplacedNumber &number : m_report.unplaced)
            m_used.push_back({number.span, {}});
        for (const IndicatorRow &row : m_report.indicators)
            m_used.push_back({row.code, {}});
        for (const PrintedLabel &label : m_report.labels)
            m_used.push_back({label.span, {}});
        joinUsed();
        for (const ReportTable &table : m_report.tables)
            checkTable(table);
        return std::move(m_breaches);
    }

private:
    struct Used {
        SourceSpan span;
        CellId cell;
    };

    void checkValue(const Cell &cell)
    {
        for (const SourceSpan &span : cell.spans) {
            if (!span.isEmpty())
                m_used.push_back({span, cell.id});
        }
        if (!cell.number())
            return;
        const QString printed = textAt(cell.spans, m_text);
        const QString raw = withoutNote(cell.raw).toString();
        if (printed.trimmed() != cell.raw
            || significantDigits(raw) != significantDigits(cell.number()->toString()))
            m_breaches.push_back({Law::NoInvention,
                cell.spans.empty() ? SourceSpan {} : cell.spans.front(), cell.id});
    }

    void sortUsed()
    {
        std::sort(m_used.begin(), m_used.end(),
            [](const Used &a, const Used &b) { return a.span.begin < b.span.begin; });
    }

    /// Disjoint stretches, for which a place is found at once.
    void joinUsed()
    {
        sortUsed();
        for (const Used &used : m_used) {
            if (m_joined.empty() || m_joined.back().end < used.span.begin)
                m_joined.push_back(used.span);
            m_joined.back().end = std::max(m_joined.back().end, used.span.end);
        }
    }

    void checkOverlaps()
    {
        sortUsed();
        for (size_t i = 1; i < m_used.size(); ++i) {
            if (m_used[i].span.begin < m_used[i - 1].span.end)
                m_breaches.push_back({Law::NoInvention, m_used[i].span, m_used[i].cell});
        }
    }

    void checkTable(const ReportTable &table)
    {
        for (const Token &token : tokenize(m_text, table.span.begin, table.span.end, m_table)) {
            const SourceSpan span {token.begin, token.end};
            if (token.kind == TokenKind::Number && !token.gluedBefore && !isUsed(span))
                m_breaches.push_back({Law::Conservation, span, {}});
        }
    }

    bool isUsed(const SourceSpan &span) const
    {
        const auto first = std::partition_point(m_joined.begin(), m_joined.end(),
            [&span](const SourceSpan &joined) { return joined.end <= span.begin; });
        return first != m_joined.end() && first->begin < span.end;
    }

    QStringView m_text;
    const Report &m_report;
    const CharacterTable &m_table;
    std::vector<Used> m_used;
    std::vector<SourceSpan> m_joined;
    std::vector<Breach> m_breaches;
};

} // namespace

std::vector<Breach> breaches(
    const Document &document, const Report &report, const CharacterTable &table)
{
    return LawCheck(document, report, table).run();
}

} // namespace gouji
