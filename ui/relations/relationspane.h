#pragma once

#include "ui/reviewsession.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace gouji {

/// What is known about the selected cell: every relation that it takes part in with its numbers,
/// whether it holds, fails or cannot be assessed; and below, the cells that no relation covers,
/// where only reading helps.
class RelationsPane : public QWidget {
    Q_OBJECT

public:
    explicit RelationsPane(ReviewSession &session, QWidget *parent = nullptr);

    QListWidget *relations() const { return m_relations; }
    QListWidget *uncovered() const { return m_uncovered; }

private:
    void update();
    void updateRelations();
    void updateUncovered();
    void add(const Finding &finding);

    ReviewSession &m_session;
    QLabel *m_cell;
    QListWidget *m_relations;
    QLabel *m_uncoveredTitle;
    QListWidget *m_uncovered;
};

} // namespace gouji
