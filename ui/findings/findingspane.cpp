#include "ui/findings/findingspane.h"

#include "ui/findings/findingdetail.h"
#include "ui/icons.h"

#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

FindingsPane::FindingsPane(ReviewSession &session, QWidget *parent)
    : QTabWidget(parent), m_session(session), m_checkFirst(new CheckFirstModel(session, this)),
      m_unplaced(new UnplacedModel(session, this)),
      m_corrections(new CorrectionsModel(session, this)), m_page(new FindingsPage(session))
{
    addTab(m_page, QString());
    m_checkFirstView = addList(m_checkFirst, CheckFirstModel::ReasonColumn, tr("Check these first"),
        tr("Every value stands where its cell is beyond doubt."));
    m_unplacedView = addList(m_unplaced, UnplacedModel::ContextColumn,
        tr("Numbers without a place"), tr("Every number inside the tables has found its cell."));
    m_correctionsView = addList(m_corrections, CorrectionsModel::PlaceColumn, tr("Corrections"),
        tr("No value has been corrected."));
    addAdvice(m_checkFirstView,
        tr("Compare each with the original: confirm what is printed (Ctrl+Enter), or go to the "
           "cell "
           "(Enter) and correct it."));
    addAdvice(m_unplacedView,
        tr("Drag a number into the cell that it belongs to, or copy it (Ctrl+C) and paste it there "
           "(Ctrl+V)."));
    setDocumentMode(true);
    connect(m_page->list(), &QTableView::activated, this, &FindingsPane::activated);
    connect(m_page->detail(), &FindingDetail::hinted, this, &FindingsPane::hinted);
    m_unplacedView->setDragEnabled(true);
    connect(m_checkFirstView, &ListView::rowChosen, &session, [this](int row) {
        m_session.selectFinding({}); // a verdict is to be about the cell
        m_session.selectCell(m_checkFirst->cell(row));
    });
    connect(m_unplacedView, &ListView::rowChosen, &session,
        [this](int row) { m_session.showPlace(m_unplaced->number(row).span); });
    connect(m_correctionsView, &ListView::rowChosen, &session,
        [this](int row) { m_session.selectCell(m_corrections->correction(row).cell); });
    connect(&session, &ReviewSession::changed, this, &FindingsPane::updateTexts);
    updateTexts();
}

ListView *FindingsPane::addList(
    QAbstractItemModel *model, int stretched, const QString &name, const QString &placeholder)
{
    auto *view = new ListView(model, stretched);
    view->setAccessibleName(name);
    view->setPlaceholder(placeholder);
    connect(view, &QTableView::activated, this, &FindingsPane::activated);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view, 1);
    page->setFocusProxy(view);
    addTab(page, name);
    return view;
}

void FindingsPane::addAdvice(ListView *list, const QString &text)
{
    auto *advice = new QLabel(text);
    advice->setWordWrap(true);
    advice->setContentsMargins(6, 3, 6, 3);
    static_cast<QVBoxLayout *>(list->parentWidget()->layout())->insertWidget(0, advice);
    const auto update = [advice, list] { advice->setVisible(list->model()->rowCount() > 0); };
    connect(list->model(), &QAbstractItemModel::modelReset, advice, update);
    update();
}

void FindingsPane::updateTexts()
{
    const auto named = [](const QString &name, qsizetype count) {
        return count == 0 ? name : tr("%1 (%2)").arg(name).arg(count);
    };
    const ReviewProgress progress = m_session.review().progress();
    setTabText(0, named(tr("Findings"), progress.total - progress.decided));
    const auto tabOf = [this](ListView *list) { return indexOf(list->parentWidget()); };
    const auto name = [&](ListView *list, const QString &text, qsizetype count) {
        setTabText(tabOf(list), named(text, count));
    };
    name(m_checkFirstView, tr("Check these first"), m_checkFirst->rowCount());
    name(m_unplacedView, tr("Numbers without a place"), m_unplaced->rowCount());
    name(m_correctionsView, tr("Corrections"), qsizetype(m_session.review().corrections().size()));
    const QIcon warning = severityIcon(Severity::Warning);
    setTabIcon(tabOf(m_checkFirstView), m_checkFirst->rowCount() > 0 ? warning : QIcon());
    setTabIcon(tabOf(m_unplacedView), m_unplaced->rowCount() > 0 ? warning : QIcon());
}

void FindingsPane::goToFinding(int distance)
{
    setCurrentIndex(0);
    m_page->goToFinding(distance);
}

void FindingsPane::showList(ListView *list)
{
    setCurrentWidget(list->parentWidget());
    list->setFocus(Qt::ShortcutFocusReason);
}

/// On with the next cell, which takes the place of the one that is done.
void FindingsPane::judgeCell(Decision decision)
{
    if (decision != Decision::Confirmed)
        return Q_EMIT hinted(tr("A cell is confirmed as printed or corrected."));
    const int row = m_checkFirstView->currentIndex().row();
    m_page->judge(decision);
    if (const int count = m_checkFirst->rowCount(); count > 0 && row >= 0)
        m_checkFirstView->selectRow(std::min(row, count - 1));
}

void FindingsPane::judge(Decision decision)
{
    if (currentList() == m_checkFirstView && !m_session.currentFinding())
        return judgeCell(decision);
    setCurrentIndex(0);
    m_page->judge(decision);
}

void FindingsPane::editNote()
{
    setCurrentIndex(0);
    m_page->detail()->editNote();
}

std::vector<ListView *> FindingsPane::lists() const
{
    return {m_page->list(), m_checkFirstView, m_unplacedView, m_correctionsView};
}

ListView *FindingsPane::currentList() const
{
    return lists()[size_t(currentIndex())];
}

void FindingsPane::focusList()
{
    currentList()->setFocus(Qt::ShortcutFocusReason);
}

QMimeData *FindingsPane::copied() const
{
    if (currentList() == m_unplacedView) // a number alone, to be pasted into a cell
        return m_unplaced->mimeData(currentList()->selectionModel()->selectedRows());
    auto *mime = new QMimeData;
    mime->setText(currentList()->selectedText());
    return mime;
}

} // namespace gouji
