#include "ui/relations/relationspane.h"

#include "model/rules/coverage.h"
#include "ui/icons.h"
#include "ui/tables/celltext.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyRole = Qt::UserRole; ///< of a relation: its finding; of a cell: its id

QListWidget *list(const QString &name)
{
    auto *list = new QListWidget;
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(name);
    return list;
}

QLabel *label()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RelationsPane::RelationsPane(ReviewSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_cell(label()),
      m_relations(list(tr("Relations of the selected cell"))), m_uncoveredTitle(label()),
      m_uncovered(list(tr("Cells that no relation covers")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_cell);
    layout->addWidget(m_relations, 3);
    layout->addWidget(m_uncoveredTitle);
    layout->addWidget(m_uncovered, 2);
    setFocusProxy(m_relations);
    connect(m_relations, &QListWidget::itemActivated, &session,
        [this](QListWidgetItem *item) { m_session.selectFinding(item->data(KeyRole).toString()); });
    connect(m_relations, &QListWidget::itemClicked, m_relations, &QListWidget::itemActivated);
    connect(m_uncovered, &QListWidget::itemActivated, &session, [this](QListWidgetItem *item) {
        m_session.selectCell(CellId(item->data(KeyRole).toString()));
    });
    connect(m_uncovered, &QListWidget::itemClicked, m_uncovered, &QListWidget::itemActivated);
    connect(&session, &ReviewSession::changed, this, &RelationsPane::update);
    connect(&session, &ReviewSession::currentCellChanged, this, &RelationsPane::updateRelations);
    update();
}

void RelationsPane::update()
{
    updateRelations();
    updateUncovered();
}

void RelationsPane::updateRelations()
{
    m_relations->clear();
    const CellId &cell = m_session.currentCell();
    if (cell.isEmpty()) {
        m_cell->setText(tr("Select a cell to see the relations that cover it."));
        return;
    }
    const auto found = comparisonsOf(cell, m_session.review().findings());
    const QString name = CellText(m_session).name(cell);
    m_cell->setText(found.empty()
            ? tr("%1: no relation covers this cell. Compare it with the original.").arg(name)
            : tr("%1: %n relation(s)", nullptr, int(found.size())).arg(name));
    for (const Finding *finding : found)
        add(*finding);
}

void RelationsPane::add(const Finding &finding)
{
    const Messages &messages = m_session.messages();
    const QString sentence = messages.finding(finding, m_session.report());
    auto *item = new QListWidgetItem(
        finding.isListed() ? severityIcon(finding.severity) : passIcon(), sentence, m_relations);
    item->setData(KeyRole, finding.key());
    item->setToolTip(messages.ruleName(finding.rule));
    item->setData(Qt::AccessibleTextRole,
        tr("%1: %2", "verdict: sentence").arg(messages.verdict(finding.verdict), sentence));
}

void RelationsPane::updateUncovered()
{
    m_uncovered->clear();
    const auto cells = uncoveredCells(m_session.review().findings(), m_session.report());
    m_uncoveredTitle->setText(
        tr("%n cell(s) that no relation covers, to be compared with the original:", nullptr,
            int(cells.size())));
    const CellText text(m_session);
    for (const CellId &cell : cells) {
        const QString shown = text.shown(cell);
        auto *item = new QListWidgetItem(shown.isEmpty()
                ? text.name(cell)
                : tr("%1: %2", "cell: what it holds").arg(text.name(cell), shown),
            m_uncovered);
        item->setData(KeyRole, cell.toString());
    }
}

} // namespace gouji
