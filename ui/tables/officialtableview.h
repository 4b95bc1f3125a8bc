#pragma once

#include "model/form/form.h"

#include <QTableView>

class QLabel;
class QMimeData;

namespace gouji {

class MergedHeader;

/// A table in its official layout, with merged heads that stay in sight. What stands in its cells
/// is the model's.
class OfficialTableView : public QTableView {
    Q_OBJECT

public:
    /// The model has a row for each of `rows` and a column for each of the layout's.
    OfficialTableView(QAbstractItemModel *model, FormTablePtr layout, std::vector<FormLine> rows,
        QWidget *parent = nullptr);

    const FormTable &layout() const { return *m_layout; }
    MergedHeader *columnHead() const { return m_columnHead; }
    MergedHeader *rowHead() const { return m_rowHead; }

    /// Makes the view as tall as its rows, for a page of several tables.
    void showAllRows();
    /// The rectangle around the selected cells, as the clipboard takes it; nullptr without a
    /// selection.
    QMimeData *copied() const;

protected:
    QItemSelectionRange selectedRange() const;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpHeads();
    void lay();
    void layColumns(int available);
    void layRows();

    const FormTablePtr m_layout;
    const std::vector<FormLine> m_rows;
    MergedHeader *m_columnHead;
    MergedHeader *m_rowHead;
    QLabel *m_corner;
    bool m_showsAllRows = false;
};

} // namespace gouji
