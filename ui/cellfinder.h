#pragma once

#include "ui/reviewsession.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace gouji {

/// Goes to a cell by its name: words of its row and column in any order, or its id.
class CellFinder : public QDialog {
    Q_OBJECT

public:
    explicit CellFinder(ReviewSession &session, QWidget *parent = nullptr);

    QLineEdit *textBox() const { return m_text; }
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addCells();
    void update();
    void choose();

    ReviewSession &m_session;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace gouji
