#pragma once

#include "ui/reviewsession.h"

#include <QWidget>

class QSplitter;

namespace gouji {

class FindingsPane;
class HeaderBar;
class OriginalPane;
class SuggestionPanel;
class TablesPane;

/// How the panes were left; kept between sessions.
struct ViewState {
    QByteArray columns; ///< original | tables
    QByteArray rows; ///< both | findings
    int zoom = 0; ///< of text
    int pageZoom = 0; ///< of pages
    int tableZoom = 0;
    bool wrapped = true;
};

/// One open report: the original beside the tables, the findings below.
class ReviewView : public QWidget {
    Q_OBJECT

public:
    ReviewView(ReviewSession &session, bool encodingCanChange, QWidget *parent = nullptr);
    ~ReviewView() override;

    OriginalPane *original() const { return m_original; }
    TablesPane *tables() const { return m_tables; }
    FindingsPane *findings() const { return m_findings; }
    SuggestionPanel *suggestions() const { return m_suggestions; }
    HeaderBar *header() const { return m_header; }

    ViewState state() const;
    void restore(const ViewState &state);

    /// The pane that has or last had the focus; the menus act on it.
    QWidget *activePane() const { return m_panes[size_t(m_active)]; }
    /// Goes on to the next pane that can be seen; the docks come behind the view's own.
    void goToPane(int distance, const std::vector<QWidget *> &docks);
    /// Makes the text of the active pane larger or smaller; the original's while the list is
    /// active.
    void zoomBy(int steps);
    void zoomToNormal();
    /// What the context menus of the cells and of the lists offer.
    void setMenus(const QList<QAction *> &cellActions, const QList<QAction *> &listActions);
    void copy();
    void paste();
    void blank();
    void editCell();
    /// Asks why the selected cells, or else those edited last, were corrected.
    void explain();
    void selectCells(const std::vector<CellId> &cells);
    void judge(Decision decision);
    /// So that it is seen at once what there is to do; the tables keep the focus.
    void showFirstFinding();

Q_SIGNALS:
    void hinted(const QString &hint); ///< why an input was refused

private:
    void layPanes();
    void noticeFocus(QWidget *now);
    void focusPane(QWidget *pane);

    ReviewSession &m_session;
    HeaderBar *m_header;
    OriginalPane *m_original;
    TablesPane *m_tables;
    FindingsPane *m_findings;
    SuggestionPanel *m_suggestions;
    QSplitter *m_columns;
    QSplitter *m_rows;
    std::vector<QWidget *> m_panes;
    ViewState m_restored; ///< what does not show here is kept as it was
    int m_active = 1; ///< the tables
};

} // namespace gouji
