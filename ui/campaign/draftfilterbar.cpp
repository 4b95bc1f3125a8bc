#include "ui/campaign/draftfilterbar.h"

#include "ui/campaign/drafttexts.h"
#include "ui/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace gouji {

DraftFilterBar::DraftFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_states(new QComboBox), m_undecided(new QCheckBox),
      m_choice(new QToolButton), m_groupings(new QComboBox)
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_choice->setIcon(icon(u"close"));
    m_choice->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choice->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_search, 1);
    for (QWidget *widget :
        std::initializer_list<QWidget *> {m_choice, m_states, m_undecided, m_groupings})
        layout->addWidget(widget);
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &DraftFilterBar::update);
    connect(m_states, &QComboBox::currentIndexChanged, this, &DraftFilterBar::update);
    connect(m_undecided, &QCheckBox::toggled, this, &DraftFilterBar::update);
    connect(m_choice, &QToolButton::clicked, this, [this] { choose({}, {}); });
    connect(m_groupings, &QComboBox::currentIndexChanged, this,
        [this](int index) { Q_EMIT groupingChanged(DraftsModel::Grouping(index)); });
}

void DraftFilterBar::choose(const DraftFilter &choice, const QString &name)
{
    m_filter.rule = choice.rule;
    m_filter.outcome = choice.outcome;
    m_filter.path = choice.path;
    m_choice->setVisible(choice.hasChoice());
    m_choice->setText(fontMetrics().elidedText(name, Qt::ElideRight, 180));
    m_choice->setToolTip(tr("List all drafts again"));
    update();
}

void DraftFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DraftFilterBar::update()
{
    m_filter.text = m_search->text();
    const int state = m_states->currentIndex() - 1;
    m_filter.state.reset();
    if (state >= 0)
        m_filter.state = draftStates()[size_t(state)];
    m_filter.onlyUndecided = m_undecided->isChecked();
    Q_EMIT filterChanged(m_filter);
}

void DraftFilterBar::retranslate()
{
    const QSignalBlocker silentStates(m_states);
    const QSignalBlocker silentGroupings(m_groupings);
    const int state = std::max(0, m_states->currentIndex());
    const int grouping = std::max(0, m_groupings->currentIndex());
    m_search->setPlaceholderText(tr("Search by name, pinyin or file"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_states->clear();
    m_states->addItem(tr("All states"));
    for (const DraftState known : draftStates())
        m_states->addItem(DraftTexts::state(known));
    m_states->setCurrentIndex(state);
    m_states->setAccessibleName(tr("State"));
    m_undecided->setText(tr("Undecided only"));
    m_groupings->clear();
    m_groupings->addItems(
        {tr("Not grouped"), tr("Grouped by state"), tr("Grouped by form"), tr("Grouped by year")});
    m_groupings->setCurrentIndex(grouping);
    m_groupings->setAccessibleName(tr("Grouping"));
}

} // namespace gouji
