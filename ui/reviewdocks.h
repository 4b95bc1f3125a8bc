#pragma once

#include "ui/reviewsession.h"

#include <functional>

class QAction;
class QDockWidget;
class QMainWindow;

namespace gouji {

class HistoryPage;

/// The docks that stand beside a report when they are wanted: the comparison with last year, the
/// relations of the selected cell, charts, the history. Each makes its content only when it is
/// first looked at.
class ReviewDocks : public QObject {
    Q_OBJECT

public:
    enum Id { Comparison, Relations, Charts, History, Count };

    explicit ReviewDocks(QMainWindow &window);

    /// Shows the docks of a report, or none for nullptr. The session must outlive their content.
    void show(ReviewSession *session);
    void retranslate();
    /// Opens a dock, if it is not open, and brings it to the front.
    void raise(Id id);
    /// The same by its name: "comparison", "relations", … False if there is none of that name.
    bool raise(const QString &name);
    /// What the context menu of the history offers.
    void setHistoryMenu(const QList<QAction *> &actions) { m_historyActions = actions; }
    /// They show and hide the docks; grey without a report.
    QList<QAction *> actions() const;
    /// The dock's content; nullptr while it was never looked at.
    QWidget *content(Id id) const;
    /// The contents of the docks that can be seen, for those who go from pane to pane.
    std::vector<QWidget *> panes() const;
    /// nullptr while it was never looked at.
    HistoryPage *history() const;
    /// Opens the history of one cell, or all of it for an empty id, and goes there.
    void showHistory(const CellId &cell);
    /// Takes back the step that is selected in the history; opens it where there is none to see.
    void revertStep();
    /// Asks for the reason of the selected step; false where the history has not the focus.
    bool explainStep();

    /// Which docks are open and where, also while no report is.
    QByteArray state() const;
    void setState(const QByteArray &state);

Q_SIGNALS:
    void lastYearWanted();
    void lastYearDropped(const QString &file);
    void lastYearRemoved();
    void cellsChosen(const std::vector<gouji::CellId> &cells);
    void chartSaveWanted();
    void activated(); ///< Enter or a double click on a line: on with the cell
    void hinted(const QString &hint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDockWidget *add(const QString &name, Qt::DockWidgetArea area);
    void fill(Id id);
    QWidget *make(Id id);
    QWidget *makeComparison();
    QWidget *makeCharts();
    QWidget *makeHistory();

    QMainWindow &m_window;
    ReviewSession *m_session = nullptr;
    std::vector<QDockWidget *> m_docks; ///< by id
    QList<QAction *> m_historyActions;
    QByteArray m_state; ///< while no report is open
};

} // namespace gouji
