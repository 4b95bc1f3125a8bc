#include "ui/findings/findingspage.h"

#include "ui/findings/filterbar.h"
#include "ui/findings/findingdetail.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

FindingsPage::FindingsPage(ReviewSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FindingsModel(session, this)),
      m_list(new ListView(m_model, FindingsModel::SentenceColumn)),
      m_filters(new FilterBar(session, *m_model)), m_detail(new FindingDetail(session))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_filters);
    left->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 3);
    layout->addWidget(m_detail, 1);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setYielding(
        {FindingsModel::RuleColumn, FindingsModel::PlaceColumn}); // the text says it
    setFocusProxy(m_list);
    connect(m_list, &ListView::rowChosen, &session,
        [this](int row) { m_session.selectFinding(m_model->key(row)); });
    connect(
        &session, &ReviewSession::currentFindingChanged, this, &FindingsPage::showCurrentFinding);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPage::showCurrentFinding);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPage::updatePlaceholder);
    connect(m_detail, &FindingDetail::judged, this, &FindingsPage::goOn);
    connect(m_detail, &FindingDetail::left, m_list, [this] { m_list->setFocus(); });
    updatePlaceholder();
}

void FindingsPage::updatePlaceholder()
{
    m_list->setPlaceholder(m_session.decidable().empty() ? tr("Nothing to report.")
            : m_session.review().progress().decided == m_session.review().progress().total
            ? tr("All findings are decided.")
            : tr("No finding is like this."));
}

void FindingsPage::showCurrentFinding()
{
    // Showing is not choosing: the cell that is being corrected must stay the selected one.
    const QSignalBlocker silent(m_list);
    const Finding *finding = m_session.currentFinding();
    const int row = finding ? m_model->rowOf(finding->key()) : -1;
    if (row >= 0)
        m_row = row;
    if (row < 0)
        m_list->selectionModel()->clear();
    else if (m_list->currentIndex().row() != row)
        m_list->selectRow(row);
}

void FindingsPage::goToFinding(int distance)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const Finding *finding = m_session.currentFinding();
    const int at = finding ? m_model->rowOf(finding->key()) : -1;
    const int first = distance > 0 ? 0 : count - 1;
    m_list->selectRow(at < 0 ? first : (at + distance + count) % count);
}

void FindingsPage::judge(Decision decision)
{
    m_detail->judge(decision);
}

void FindingsPage::goOn()
{
    const Finding *finding = m_session.currentFinding();
    const int count = m_model->rowCount();
    if (!finding || count == 0)
        return;
    const bool listed = m_model->rowOf(finding->key()) >= 0;
    if (listed)
        goToFinding(+1);
    else // what was decided is not listed any more: the next one has taken its place
        m_list->selectRow(m_row < count ? std::max(0, m_row) : 0);
}

} // namespace gouji
