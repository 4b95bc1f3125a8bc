#include "ui/tables/cellblock.h"

#include <QMimeData>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Walks through tab-separated text, one cell at a time.
class TsvReader {
public:
    explicit TsvReader(const QString &text) : m_text(text) { }

    bool atEnd() const { return m_at >= m_text.size(); }

    QString cell() { return peek() == u'"' ? quoted() : plain(); }

    /// True where the row goes on.
    bool skipSeparator()
    {
        const bool tab = peek() == u'\t';
        if (peek() == u'\r')
            ++m_at;
        if (!atEnd() && (tab || peek() == u'\n'))
            ++m_at;
        return tab;
    }

private:
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    QString plain()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && peek() != u'\t' && peek() != u'\n' && peek() != u'\r')
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    QString quoted()
    {
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            if (peek() == u'"' && (++m_at, peek() != u'"'))
                break;
            cell += peek();
        }
        return cell + plain();
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString quotedIfNeeded(const QString &cell)
{
    const bool needed = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
    return needed ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell;
}

} // namespace

CellBlock blockFromText(const QString &text)
{
    CellBlock block;
    qsizetype width = 0;
    for (TsvReader reader(text); !reader.atEnd();) {
        QStringList row {reader.cell()};
        while (reader.skipSeparator())
            row << reader.cell();
        width = std::max(width, row.size());
        block.push_back(row);
    }
    for (QStringList &row : block)
        row.resize(width);
    return block;
}

QString blockToText(const CellBlock &block)
{
    QString text;
    for (const QStringList &row : block) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quotedIfNeeded(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString blockToHtml(const CellBlock &block)
{
    QString html = u"<table>"_s;
    for (const QStringList &row : block) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QMimeData *blockToMime(const CellBlock &block)
{
    auto *mime = new QMimeData;
    mime->setText(blockToText(block));
    mime->setHtml(blockToHtml(block));
    return mime;
}

} // namespace gouji
