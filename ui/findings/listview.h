#pragma once

#include <QHash>
#include <QTableView>

namespace gouji {

/// A list with columns: whole rows are selected, one column takes the room that is left and wraps,
/// and an empty list says what its emptiness means.
class ListView : public QTableView {
    Q_OBJECT

public:
    ListView(QAbstractItemModel *model, int stretchedColumn, QWidget *parent = nullptr);

    /// Columns that give way, the first one first, while the column that takes the rest is too
    /// narrow to be read.
    void setYielding(const std::vector<int> &columns) { m_yielding = columns; }
    /// How much of the list a column may take at most, in percent, where its texts are long.
    void setWidest(int column, int percent) { m_widest[column] = percent; }
    void setPlaceholder(const QString &text) { m_placeholder = text; }

    /// The selected row, its cells separated by tabs; empty where none is.
    QString selectedText() const;

Q_SIGNALS:
    /// A row became the current one, or the current one was clicked again.
    void rowChosen(int row);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void shareWidth();

    int m_stretched;
    std::vector<int> m_yielding;
    QHash<int, int> m_widest;
    std::vector<int> m_widths; ///< that the columns need, in pixels
    QString m_placeholder;
};

} // namespace gouji
