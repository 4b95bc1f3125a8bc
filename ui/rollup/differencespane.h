#pragma once

#include "ui/rollup/rollupsums.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gouji {

class ListView;
class RowsModel;

/// Where the district's own report is not the sum of its parts, cell by cell, and which addends may
/// explain it. A click goes to the sum.
class DifferencesPane : public QWidget {
    Q_OBJECT

public:
    explicit DifferencesPane(QWidget *parent = nullptr);

    /// `sums` must live until the next call.
    void show(const RollupSums &sums, const Messages &messages);
    using QWidget::show;
    ListView *list() const { return m_list; }
    QToolButton *chooseButton() const { return m_choose; }
    void retranslate();

Q_SIGNALS:
    void cellChosen(const gouji::SummedCell &cell);

private:
    QString summary(const RollupSums &sums) const;

    const RollupSums *m_sums = nullptr;
    RowsModel *m_model;
    QLabel *m_title;
    QToolButton *m_choose;
    ListView *m_list;
};

} // namespace gouji
