#pragma once

#include "ui/rollup/rollupsums.h"

#include <QWidget>

class QLabel;

namespace gouji {

class ListView;
class RowsModel;

/// What a sum consists of: each draft that has the cell, with its number. Enter or a double click
/// leads to the draft.
class AddendsPane : public QWidget {
    Q_OBJECT

public:
    explicit AddendsPane(QWidget *parent = nullptr);

    /// No cell: only says what is to be done.
    void show(const RollupSums &sums, const SummedCell &cell);
    using QWidget::show;
    ListView *list() const { return m_list; }

Q_SIGNALS:
    void partChosen(size_t part);

private:
    RowsModel *m_model;
    QLabel *m_title;
    ListView *m_list;
};

} // namespace gouji
