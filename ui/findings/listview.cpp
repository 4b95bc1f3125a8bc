#include "ui/findings/listview.h"

#include <QHeaderView>
#include <QPainter>

namespace gouji {

ListView::ListView(QAbstractItemModel *model, int stretchedColumn, QWidget *parent)
    : QTableView(parent), m_stretched(stretchedColumn)
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView *head = horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSectionResizeMode(stretchedColumn, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::fit);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT rowChosen(index.row());
    };
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    connect(this, &QTableView::clicked, this, choose);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (isVisible() && event->size().width() != event->oldSize().width())
        resizeRowsToContents();
}

void ListView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void ListView::fit()
{
    if (!isVisible())
        return;
    // Not QHeaderView::ResizeToContents: it measures all rows again after each change of a value.
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretched)
            resizeColumnToContents(column);
    }
    resizeRowsToContents();
}

void ListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

} // namespace gouji
