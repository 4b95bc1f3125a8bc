#include "ui/findings/findingspane.h"

#include "ui/icons.h"
#include "ui/tables/celltext.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace gouji {

using namespace Qt::StringLiterals;

FindingsPane::FindingsPane(ReviewSession &session, QWidget *parent)
    : QTabWidget(parent), m_session(session), m_findings(new FindingsModel(session, this)),
      m_unplaced(new UnplacedModel(session, this)),
      m_corrections(new CorrectionsModel(session, this)),
      m_findingsView(addList(
          m_findings, FindingsModel::SentenceColumn, tr("Findings"), tr("Nothing to report."))),
      m_unplacedView(addList(m_unplaced, UnplacedModel::ContextColumn,
          tr("Numbers without a place"), tr("Every number inside the tables has found its cell."))),
      m_correctionsView(addList(m_corrections, CorrectionsModel::PlaceColumn, tr("Corrections"),
          tr("No value has been corrected.")))
{
    setDocumentMode(true);
    addFilters();
    connect(m_findingsView, &ListView::rowChosen, &session,
        [this](int row) { m_session.selectFinding(m_findings->key(row)); });
    connect(m_unplacedView, &ListView::rowChosen, &session,
        [this](int row) { m_session.showPlace(m_unplaced->number(row).span); });
    connect(m_correctionsView, &ListView::rowChosen, &session,
        [this](int row) { m_session.selectCell(m_corrections->correction(row).cell); });
    connect(&session, &ReviewSession::changed, this, &FindingsPane::updateTexts);
    connect(
        &session, &ReviewSession::currentFindingChanged, this, &FindingsPane::showCurrentFinding);
    connect(m_findings, &QAbstractItemModel::modelReset, this, &FindingsPane::showCurrentFinding);
    updateTexts();
}

ListView *FindingsPane::addList(
    QAbstractItemModel *model, int stretched, const QString &name, const QString &placeholder)
{
    auto *view = new ListView(model, stretched);
    view->setAccessibleName(name);
    view->setPlaceholder(placeholder);
    connect(view, &QTableView::activated, this, &FindingsPane::activated);
    addTab(view, name);
    return view;
}

void FindingsPane::addFilters()
{
    auto *corner = new QWidget;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(2);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        auto *button = new QToolButton;
        button->setIcon(severityIcon(severity));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, m_findings,
            [this, severity](bool listed) { m_findings->setListed(severity, listed); });
        layout->addWidget(button);
        m_filters.emplace_back(severity, button);
    }
    setCornerWidget(corner);
}

void FindingsPane::updateFilters()
{
    for (const auto &[severity, button] : m_filters) {
        const QString name = CellText::severity(m_session.messages(), severity);
        button->setText(
            tr("%1 %2", "severity and count").arg(name).arg(m_findings->count(severity)));
        button->setToolTip(tr("List or hide: %1").arg(name));
        button->setAccessibleName(button->toolTip());
    }
}

void FindingsPane::updateTexts()
{
    const auto named = [](const QString &name, qsizetype count) {
        return count == 0 ? name : tr("%1 (%2)").arg(name).arg(count);
    };
    setTabText(0, named(tr("Findings"), qsizetype(m_session.index().listed().size())));
    setTabText(1, named(tr("Numbers without a place"), m_unplaced->rowCount()));
    setTabText(2, named(tr("Corrections"), qsizetype(m_session.review().corrections().size())));
    setTabIcon(1, m_unplaced->rowCount() > 0 ? severityIcon(Severity::Warning) : QIcon());
    updateFilters();
}

void FindingsPane::showCurrentFinding()
{
    // Showing is not choosing: the cell that is being corrected must stay the selected one.
    const QSignalBlocker silent(m_findingsView);
    const Finding *finding = m_session.currentFinding();
    const int row = finding ? m_findings->rowOf(finding->key()) : -1;
    if (row < 0)
        m_findingsView->selectionModel()->clear();
    else if (m_findingsView->currentIndex().row() != row)
        m_findingsView->selectRow(row);
}

void FindingsPane::goToFinding(int distance)
{
    const int count = m_findings->rowCount();
    if (count == 0)
        return;
    const Finding *finding = m_session.currentFinding();
    const int at = finding ? m_findings->rowOf(finding->key()) : -1;
    const int first = distance > 0 ? 0 : count - 1;
    setCurrentIndex(0);
    m_findingsView->selectRow(at < 0 ? first : (at + distance + count) % count);
}

void FindingsPane::focusList()
{
    if (currentWidget())
        currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

QString FindingsPane::selectedText() const
{
    const auto *view = qobject_cast<ListView *>(currentWidget());
    QString text;
    for (const QModelIndex &row : view->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < row.model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace gouji
