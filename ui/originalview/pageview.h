#pragma once

#include "ui/originalview/originaldisplay.h"
#include "ui/originalview/pagemarks.h"
#include "ui/originalview/pagesource.h"
#include "ui/originalview/pagetext.h"

#include <QAbstractScrollArea>
#include <QCache>

namespace gouji {

/// The original as pages. It draws only those in sight, marks the box of the selected cell, selects
/// the cell that is clicked, and the text that the mouse is drawn over.
class PageView : public QAbstractScrollArea, public OriginalDisplay {
    Q_OBJECT

public:
    /// Without a source the pages stay white.
    PageView(ReviewSession &session, PageSource *source, QWidget *parent = nullptr);

    int zoom() const override { return m_zoom; }
    void setZoom(int steps) override;
    void setMatches(std::vector<SourceSpan> matches, int current) override;
    void copySelection() override;
    QString selectedText() const;

    /// Scrolls so that the place stands in the upper half, unless it is in sight anyway.
    void showPlace(const SourceSpan &span);
    /// What is framed as the selected place, one box for each page or cell.
    const std::vector<SourceSpan> &currentPlaces() const { return m_current; }
    /// A place in the coordinates of the viewport.
    QRect rectOf(const SourceSpan &place) const;
    /// Whether every page in sight is drawn as sharply as it is shown.
    bool isDrawn() const;

Q_SIGNALS:
    void zoomChanged(int steps);
    void pageDrawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Drawn {
        double resolution = 0;
        QImage picture;
    };

    void layOut();
    void wish();
    QList<PageWish> missing() const;
    void take(const PageWish &wish, const QImage &picture);
    double resolution() const;
    std::pair<int, int> pagesInSight() const;
    void showCell(const CellId &cell);
    void showSpan(const SourceSpan &span);
    std::vector<SourceSpan> boxesOf(const SourceSpan &span) const;
    QPointF offset() const; ///< of the pages' upper left corner in the viewport, negative
    qsizetype offsetAt(QPoint point) const;
    void selectAt(QPoint point);
    void paintPage(QPainter &painter, int page) const;
    void paintCurrent(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;

    ReviewSession &m_session;
    PageSource *m_source;
    PageMarks m_marks;
    PageText m_text;
    PageGeometry m_geometry;
    mutable QCache<int, Drawn> m_pictures; ///< by page, counted in kilobytes
    std::vector<SourceSpan> m_current;
    QPoint m_pressed;
    SourceSpan m_selection;
    int m_zoom = 0;
    bool m_selecting = false;
};

} // namespace gouji
