#include "ui/campaign/draftsview.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace gouji {

DraftsView::DraftsView(DraftsModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSortingEnabled(true);
    sortByColumn(DraftsModel::Issuer, Qt::AscendingOrder);
    header()->setStretchLastSection(true);
    const std::pair<int, int> widths[] = {{DraftsModel::Issuer, 240}, {DraftsModel::Year, 60},
        {DraftsModel::Form, 76}, {DraftsModel::Errors, 72}, {DraftsModel::Warnings, 84},
        {DraftsModel::Decided, 84}, {DraftsModel::State, 120}, {DraftsModel::Date, 150}};
    for (const auto &[column, width] : widths)
        header()->resizeSection(column, width);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &DraftsView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &DraftsView::restore);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const QString path = m_model.path(index); !path.isEmpty())
            Q_EMIT draftActivated(path);
    });
}

QString DraftsView::currentPath() const
{
    return m_model.path(currentIndex());
}

QStringList DraftsView::selectedPaths() const
{
    QStringList paths;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        if (const QString path = m_model.path(row); !path.isEmpty())
            paths << path;
    }
    return paths;
}

void DraftsView::select(const QString &path)
{
    const QModelIndex index = m_model.indexOf(path);
    setCurrentIndex(index);
    scrollTo(index);
}

void DraftsView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void DraftsView::remember()
{
    m_currentPath = currentPath();
    m_selectedPaths = selectedPaths();
    m_scrolledTo = verticalScrollBar()->value();
}

void DraftsView::restore()
{
    setRootIsDecorated(m_model.grouping() != DraftsModel::Grouping::None);
    if (m_model.grouping() != DraftsModel::Grouping::None)
        expandAll();
    QItemSelection selection;
    for (const QString &path : std::as_const(m_selectedPaths)) {
        const QModelIndex index = m_model.indexOf(path);
        selection.select(index, index);
    }
    const QModelIndex current = m_model.indexOf(m_currentPath);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(m_scrolledTo);
    Q_EMIT selectionMoved();
}

void DraftsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void DraftsView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20),
        Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

} // namespace gouji
