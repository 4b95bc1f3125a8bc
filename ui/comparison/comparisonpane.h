#pragma once

#include "ui/comparison/comparisonmodel.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QToolButton;

namespace gouji {

class ListView;

/// This year's report beside last year's: the cells with their differences, a click goes to the
/// cell. Last year's report is chosen with the button or dropped here.
class ComparisonPane : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPane(ReviewSession &session, QWidget *parent = nullptr);

    ListView *list() const { return m_list; }

Q_SIGNALS:
    void reportWanted(); ///< another report of last year shall be chosen
    void reportDropped(const QString &file);
    void removalWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *head();
    void update();
    void showCurrentCell();

    ReviewSession &m_session;
    ComparisonModel *m_model;
    QSortFilterProxyModel *m_sorted;
    ListView *m_list;
    QLabel *m_title;
    QToolButton *m_choose;
    QToolButton *m_remove;
};

} // namespace gouji
