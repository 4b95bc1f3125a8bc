#include "ui/comparison/comparisonpane.h"

#include "ui/findings/listview.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QUrl>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// The one local file that is dragged; empty where it is something else.
QString localFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QToolButton *button(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ComparisonPane::ComparisonPane(ReviewSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ComparisonModel(session, this)),
      m_sorted(new QSortFilterProxyModel(this)), m_title(new QLabel),
      m_choose(button(u"open"_s, tr("Open last year's report…"))),
      m_remove(button(u"close"_s, tr("Remove last year's report")))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ComparisonModel::ValueRole);
    m_list = new ListView(m_sorted, ComparisonModel::PlaceColumn);
    m_list->setAccessibleName(tr("Comparison with last year"));
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ComparisonModel::PlaceColumn, Qt::AscendingOrder);
    m_list->setColumnHidden(ComparisonModel::TableColumn, true); // the tooltip names it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(head());
    layout->addWidget(m_list, 1);
    setAcceptDrops(true);
    setFocusProxy(m_list);
    connect(m_choose, &QToolButton::clicked, this, &ComparisonPane::reportWanted);
    connect(m_remove, &QToolButton::clicked, this, &ComparisonPane::removalWanted);
    connect(m_list, &ListView::rowChosen, &session, [this](int row) {
        const QModelIndex index = m_sorted->mapToSource(m_sorted->index(row, 0));
        m_session.selectCell(m_model->comparison(index.row()).cell);
    });
    connect(&session, &ReviewSession::changed, this, &ComparisonPane::update);
    connect(&session, &ReviewSession::currentCellChanged, this, &ComparisonPane::showCurrentCell);
    update();
}

QWidget *ComparisonPane::head()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(2, 0, 0, 0);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *filter = new QCheckBox(tr("Differences only"));
    filter->setChecked(true);
    connect(filter, &QCheckBox::toggled, m_model, &ComparisonModel::setDifferencesOnly);
    layout->addWidget(m_title, 1);
    layout->addWidget(filter);
    layout->addWidget(m_choose);
    layout->addWidget(m_remove);
    return head;
}

void ComparisonPane::update()
{
    const PreviousYear *previous = m_session.review().previous();
    m_remove->setEnabled(previous != nullptr);
    if (!previous) {
        m_title->setText(tr("No report of last year"));
        m_list->setPlaceholder(tr("Open last year's report, or drop its file here."));
        m_list->viewport()->update();
        return;
    }
    const QString file = QFileInfo(previous->document.file).fileName();
    const int year = previous->report.year;
    m_title->setText(year > 0 ? tr("%1: %2", "year: file").arg(year).arg(file) : file);
    m_title->setToolTip(previous->report.title.toHtmlEscaped());
    m_list->setPlaceholder(tr("The reports have no cell in common that differs."));
    m_list->viewport()->update();
}

void ComparisonPane::showCurrentCell()
{
    const QSignalBlocker silent(m_list); // showing is not choosing
    const int row = m_model->rowOf(m_session.currentCell());
    if (row < 0) {
        m_list->selectionModel()->clear();
        return;
    }
    const QModelIndex index =
        m_sorted->mapFromSource(m_model->index(row, ComparisonModel::PlaceColumn));
    if (m_list->currentIndex().row() != index.row())
        m_list->selectRow(index.row());
}

void ComparisonPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComparisonPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT reportDropped(localFile(event->mimeData()));
}

} // namespace gouji
