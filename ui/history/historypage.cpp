#include "ui/history/historypage.h"

#include "ui/history/entrytext.h"
#include "ui/history/reasondialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {

HistoryPage::HistoryPage(ReviewSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new HistoryModel(session, this)),
      m_list(new ListView(m_model, HistoryModel::ChangeColumn)), m_which(new QLabel),
      m_all(addButton(tr("Show All"))), m_reason(addButton(tr("Give a Reason…"))),
      m_revert(addButton(tr("Revert This Step Alone")))
{
    m_which->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(6, 2, 4, 2);
    line->addWidget(m_which, 1);
    line->addWidget(m_all);
    line->addWidget(m_reason);
    line->addWidget(m_revert);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    m_list->setAccessibleName(tr("History"));
    m_list->setYielding({HistoryModel::NumberColumn, HistoryModel::UserColumn});
    m_list->setWidest(HistoryModel::ReasonColumn, 40);
    m_list->setPlaceholder(tr("Nothing has been done yet."));
    connect(m_list, &ListView::rowChosen, this, &HistoryPage::jump);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryPage::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::keepSelection);
    connect(m_reason, &QToolButton::clicked, this, &HistoryPage::explain);
    connect(m_all, &QToolButton::clicked, this, [this] { showCell({}); });
    connect(m_revert, &QToolButton::clicked, this, &HistoryPage::revert);
    showCell({});
}

QToolButton *HistoryPage::addButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void HistoryPage::showCell(const CellId &cell)
{
    m_model->setCell(cell);
    m_which->setText(cell.isEmpty()
            ? tr("All that was done, the latest first")
            : tr("History of %1").arg(m_session.messages().cellName(cell, m_session.report())));
    m_all->setVisible(!cell.isEmpty());
}

void HistoryPage::jump(int row)
{
    m_shown = m_model->entry(row).number;
    const ReviewChange &change = m_model->entry(row).change;
    if (!change.cells.empty()) {
        m_session.selectCell(change.cells.front().cell);
    } else if (!change.verdicts.empty()) {
        const QString &subject = change.verdicts.front().subject;
        if (const CellId cell = subjectCell(subject); !cell.isEmpty())
            m_session.selectCell(cell);
        else
            m_session.selectFinding(subject);
    }
}

void HistoryPage::revert()
{
    if (!selected())
        return Q_EMIT hinted(tr("Select a step in the history first."));
    const RecordEntry entry = *selected(); // taking it back makes the record grow
    const QString text = tr("Revert: %1").arg(EntryText(m_session).change(entry));
    if (!m_session.edits().revert(entry, text))
        Q_EMIT hinted(tr("A later step has changed this again; revert that one first."));
}

void HistoryPage::updateButtons()
{
    const RecordEntry *entry = selected();
    m_revert->setEnabled(entry != nullptr);
    m_reason->setEnabled(entry && !entry->change.cells.empty());
}

const RecordEntry *HistoryPage::selected() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model->entry(current.row()) : nullptr;
}

/// The list is made anew with each step; the selected one stays selected, further down.
void HistoryPage::keepSelection()
{
    const QSignalBlocker silent(m_list); // showing is not choosing
    if (const int row = m_model->rowOf(m_shown); row >= 0)
        m_list->selectRow(row);
    updateButtons();
}

void HistoryPage::explain()
{
    const RecordEntry *entry = selected();
    if (!entry)
        return Q_EMIT hinted(tr("Select a step in the history first."));
    const std::vector<CellId> cells = ReasonDialog::cellsOf(*entry, m_session.review());
    if (cells.empty())
        Q_EMIT hinted(tr("What this step wrote was changed again: give the later step a reason."));
    else
        (new ReasonDialog(m_session, cells, this))->open();
}

} // namespace gouji
