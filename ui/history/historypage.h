#pragma once

#include "ui/findings/listview.h"
#include "ui/history/historymodel.h"

class QLabel;
class QToolButton;

namespace gouji {

/// The record as a list: it shows where a step was made and takes back one step alone.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(ReviewSession &session, QWidget *parent = nullptr);

    ListView *list() const { return m_list; }
    QToolButton *reasonButton() const { return m_reason; }
    QToolButton *revertButton() const { return m_revert; }
    QToolButton *allButton() const { return m_all; }
    /// The history of one cell; an empty id for all.
    void showCell(const CellId &cell);
    /// Takes back the selected entry.
    void revert();
    /// Asks why the selected entry was made.
    void explain();

Q_SIGNALS:
    void hinted(const QString &hint);

private:
    QToolButton *addButton(const QString &text);
    void jump(int row);
    const RecordEntry *selected() const;
    void keepSelection();
    void updateButtons();

    ReviewSession &m_session;
    HistoryModel *m_model;
    ListView *m_list;
    QLabel *m_which;
    int m_shown = 0; ///< number of the selected entry
    QToolButton *m_all;
    QToolButton *m_reason;
    QToolButton *m_revert;
};

} // namespace gouji
