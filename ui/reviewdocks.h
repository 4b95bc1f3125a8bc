#pragma once

#include "ui/reviewsession.h"

#include <functional>

class QAction;
class QDockWidget;
class QMainWindow;

namespace gouji {

/// The docks that stand beside a report when they are wanted: the comparison with last year, the
/// relations of the selected cell, charts. Each makes its content only when it is first looked at.
class ReviewDocks : public QObject {
    Q_OBJECT

public:
    enum Id { Comparison, Relations, Charts, Count };

    explicit ReviewDocks(QMainWindow &window);

    /// Shows the docks of a report, or none for nullptr. The session must outlive their content.
    void show(ReviewSession *session);
    void retranslate();
    /// Opens a dock, if it is not open, and brings it to the front.
    void raise(Id id);
    /// They show and hide the docks; grey without a report.
    QList<QAction *> actions() const;
    /// The dock's content; nullptr while it was never looked at.
    QWidget *content(Id id) const;

    /// Which docks are open and where, also while no report is.
    QByteArray state() const;
    void setState(const QByteArray &state);

Q_SIGNALS:
    void lastYearWanted();
    void lastYearDropped(const QString &file);
    void lastYearRemoved();
    void cellsChosen(const std::vector<gouji::CellId> &cells);
    void chartSaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDockWidget *add(const QString &name, Qt::DockWidgetArea area);
    void fill(Id id);
    QWidget *make(Id id);

    QMainWindow &m_window;
    ReviewSession *m_session = nullptr;
    std::vector<QDockWidget *> m_docks; ///< by id
    QByteArray m_state; ///< while no report is open
};

} // namespace gouji
