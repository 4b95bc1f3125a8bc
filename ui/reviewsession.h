#pragma once

#include "model/messages/messages.h"
#include "model/undo/editstack.h"
#include "ui/findingindex.h"
#include "ui/suggestions/suggestionboard.h"

namespace gouji {

class PageSource;

/// What all views of one open report share: the review with its undo stack, the language, and which
/// cell and which finding are looked at. Views tell it what was selected and hear from it what the
/// others should show.
class ReviewSession : public QObject {
    Q_OBJECT

public:
    ReviewSession(Document document, Report report, const FormLibrary &library, Language language,
        QObject *parent = nullptr);
    ~ReviewSession() override;

    Review &review() { return m_review; }
    const Review &review() const { return m_review; }
    const Document &document() const { return m_review.document(); }
    const Report &report() const { return m_review.current(); }
    EditStack &edits() { return m_edits; }
    SuggestionBoard &suggestions() { return m_suggestions; }
    const SuggestionBoard &suggestions() const { return m_suggestions; }
    const FindingIndex &index() const { return m_index; }
    /// All that there is to decide about: the listed findings, and behind them those that
    /// corrections have mended.
    std::vector<const Finding *> decidable() const;
    const Messages &messages() const { return *m_messages; }
    void setLanguage(Language language);

    /// The printed cell, its place in the original and its wording as read; nullptr where the
    /// document has none. Foreign cells are found, too.
    const Cell *printed(const CellId &cell) const;
    /// Where the value of a cell stands in the original: in its printed cell, or where the number
    /// stands that was put into it by hand. nullptr where the document has none.
    const Cell *standing(const CellId &cell) const;
    /// The cell or unplaced number that stands at an offset of the original; empty if none.
    CellId cellAt(qsizetype offset) const;

    /// What draws the pages of the original; nullptr where it has none.
    PageSource *pageSource() const { return m_pageSource; }
    void setPageSource(PageSource *source) { m_pageSource = source; }

    const CellId &currentCell() const { return m_cell; }
    void selectCell(const CellId &cell);
    /// nullptr where none is selected. A finding stays selected when it is mended.
    const Finding *currentFinding() const;
    const Finding *finding(const QString &key) const;
    /// Selects a finding and its first cell.
    void selectFinding(const QString &key);
    /// Selects the next cell of the selected finding, around the end.
    void selectNextCell();
    /// Shows a place of the original that belongs to no cell.
    void showPlace(const SourceSpan &span) { Q_EMIT placeRequested(span); }

Q_SIGNALS:
    /// Values and findings are new.
    void changed();
    void currentCellChanged(const gouji::CellId &cell);
    void currentFindingChanged();
    void placeRequested(const gouji::SourceSpan &span);

private:
    void recheck();
    void setFinding(const QString &key);

    Review m_review;
    EditStack m_edits;
    FindingIndex m_index;
    SuggestionBoard m_suggestions;
    std::unique_ptr<Messages> m_messages;
    PageSource *m_pageSource = nullptr;
    CellId m_cell;
    QString m_finding; ///< key
};

} // namespace gouji
