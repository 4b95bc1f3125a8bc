#pragma once

#include "model/document/document.h"
#include "ui/originalview/offsetmap.h"

#include <QTextCursor>
#include <QTextDocument>
#include <memory>

namespace gouji {

/// The original as it is shown: its text, with real tables where the document has grids, and the
/// map between the two.
class OriginalDocument {
public:
    explicit OriginalDocument(const Document &document);

    QTextDocument *textDocument() const { return m_text.get(); }
    int positionOf(qsizetype offset) const { return m_map.positionOf(offset); }
    qsizetype offsetOf(int position) const { return m_map.offsetOf(position); }
    QTextCursor cursorFor(const SourceSpan &span) const;
    /// Gives a place its format for good, unlike a selection of the view.
    void setFormat(const SourceSpan &span, const QTextCharFormat &format) const;
    /// True where the text lays its tables out with spaces or bars, so that characters of one width
    /// read better.
    bool isPreformatted() const { return m_preformatted; }

private:
    void addText(QTextCursor &cursor, const QString &text, qsizetype begin, qsizetype end);
    void addGrid(QTextCursor &cursor, const QString &text, const Grid &grid);

    std::unique_ptr<QTextDocument> m_text;
    OffsetMap m_map;
    bool m_preformatted = false;
};

} // namespace gouji
