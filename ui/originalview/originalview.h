#pragma once

#include "ui/originalview/originaldisplay.h"
#include "ui/originalview/originaldocument.h"
#include "ui/reviewsession.h"

#include <QTextEdit>

namespace gouji {

/// The original, read-only. It marks every number that was read into a table, underlines those that
/// found no place, shows the selected cell and selects the cell of a number that is clicked.
class OriginalView : public QTextEdit, public OriginalDisplay {
    Q_OBJECT

public:
    explicit OriginalView(ReviewSession &session, QWidget *parent = nullptr);

    int zoom() const override { return m_zoom; }
    void setZoom(int steps) override;
    bool isWrapped() const { return lineWrapMode() == WidgetWidth; }
    void setWrapped(bool wrapped);

    void setMatches(std::vector<SourceSpan> matches, int current) override;
    void copySelection() override { copy(); }
    /// Scrolls so that the span stands in the upper half, unless it is in sight anyway.
    void showSpan(const SourceSpan &span);
    /// The span in the coordinates of the viewport, for tests and for the frame of a blank cell.
    QRect rectOf(const SourceSpan &span) const;
    /// What is marked as the selected place now.
    const std::vector<SourceSpan> &currentSpans() const { return m_current; }

Q_SIGNALS:
    void zoomChanged(int steps);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCell(const CellId &cell);
    void selectAt(int position);
    void updateMarks();
    void mark(const SourceSpan &span, const QTextCharFormat &format);
    /// Underlines the numbers that were read and those that found no place.
    void formatNumbers();
    void markUnplaced();
    void markBrokenAndEdited();
    void markFinding();

    ReviewSession &m_session;
    OriginalDocument m_original;
    QList<ExtraSelection> m_marks;
    std::vector<SourceSpan> m_current;
    std::vector<SourceSpan> m_matches;
    int m_match = -1;
    int m_zoom = 0;
    bool m_selecting = false;
    qreal m_normalSize;
};

} // namespace gouji
