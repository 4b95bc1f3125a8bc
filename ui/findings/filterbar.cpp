#include "ui/findings/filterbar.h"

#include "ui/findings/decisiontext.h"
#include "ui/icons.h"
#include "ui/tables/celltext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Choices come and go with the findings; the chosen one stays, even without findings.
void fill(QComboBox *box, const std::vector<std::pair<QString, QVariant>> &choices,
    const QVariant &chosen)
{
    const QSignalBlocker silent(box);
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    constexpr int Margins = 24;
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + Margins);
}

} // namespace

FilterBar::FilterBar(ReviewSession &session, FindingsModel &model, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(model), m_verdicts(addBox(tr("Verdict"))),
      m_tables(addBox(tr("Table"))), m_rules(addBox(tr("Rule"))), m_order(addBox(tr("Order"))),
      m_text(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(4);
    addSeverities(layout);
    layout->addWidget(m_verdicts);
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_rules, 1);
    layout->addWidget(m_order);
    layout->addWidget(m_text, 3);
    for (int i = 1; i < layout->count(); ++i) // the keyboard goes the way that the eye does
        setTabOrder(layout->itemAt(i - 1)->widget(), layout->itemAt(i)->widget());
    // Names of tables are long: the list shows them whole, the closed box as much as fits.
    for (QComboBox *box : {m_tables, m_rules}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    }
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_text->setPlaceholderText(tr("Filter by text"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(80);
    m_order->addItem(tr("By severity"), int(FindingFilter::Order::Severity));
    m_order->addItem(tr("By table"), int(FindingFilter::Order::Table));
    const auto on = [this](QComboBox *box, auto change) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, change] {
            FindingFilter filter = m_model.filter();
            change(filter, box->currentData());
            choose(filter);
        });
    };
    on(m_verdicts, [](FindingFilter &filter, const QVariant &value) {
        filter.verdicts = FindingFilter::Verdicts(value.toInt());
    });
    on(m_tables,
        [](FindingFilter &filter, const QVariant &value) { filter.table = value.toString(); });
    on(m_rules,
        [](FindingFilter &filter, const QVariant &value) { filter.rule = value.toString(); });
    on(m_order, [](FindingFilter &filter, const QVariant &value) {
        filter.order = FindingFilter::Order(value.toInt());
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        FindingFilter filter = m_model.filter();
        filter.text = text.trimmed();
        choose(filter);
    });
    connect(&session, &ReviewSession::changed, this, &FilterBar::updateCounts);
    updateCounts();
}

QComboBox *FilterBar::addBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(4);
    return box;
}

void FilterBar::addSeverities(QHBoxLayout *layout)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        auto *button = new QToolButton;
        button->setIcon(severityIcon(severity));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this, severity](bool listed) {
            FindingFilter filter = m_model.filter();
            if (listed)
                filter.hiddenSeverities.remove(int(severity));
            else
                filter.hiddenSeverities.insert(int(severity));
            choose(filter);
        });
        layout->addWidget(button);
        m_severities.emplace_back(severity, button);
    }
}

QToolButton *FilterBar::severityButton(Severity severity) const
{
    return std::find_if(m_severities.begin(), m_severities.end(), [severity](const auto &entry) {
        return entry.first == severity;
    })->second;
}

void FilterBar::choose(const FindingFilter &filter)
{
    m_model.setFilter(filter);
    updateCounts();
}

void FilterBar::clear()
{
    FindingFilter filter;
    filter.verdicts = FindingFilter::Verdicts::All;
    filter.order = m_model.filter().order;
    {
        const QSignalBlocker silent(m_text);
        m_text->clear();
    }
    for (const auto &[severity, button] : m_severities) {
        const QSignalBlocker silent(button);
        button->setChecked(true);
    }
    choose(filter);
}

void FilterBar::updateCounts()
{
    for (const auto &[severity, button] : m_severities) {
        FindingFilter filter = m_model.filter();
        filter.hiddenSeverities = {0, 1, 2};
        filter.hiddenSeverities.remove(int(severity));
        const QString name = CellText::severity(m_session.messages(), severity);
        button->setText(QString::number(m_model.count(filter))); // its sign tells the rest
        button->setToolTip(tr("List or hide: %1").arg(name));
        button->setAccessibleName(tr("%1 (%2)").arg(button->toolTip(), button->text()));
    }
    updateVerdicts();
    updateTables();
    updateRules();
}

void FilterBar::updateVerdicts()
{
    using V = FindingFilter::Verdicts;
    const std::pair<V, QString> names[] = {{V::Undecided, tr("To decide")}, {V::All, tr("All")},
        {V::Open, DecisionText::name(Decision::Open)},
        {V::Postponed, DecisionText::name(Decision::Postponed)},
        {V::Corrected, DecisionText::name(Decision::Corrected)},
        {V::Confirmed, DecisionText::name(Decision::Confirmed)},
        {V::Dismissed, DecisionText::name(Decision::Dismissed)}};
    std::vector<std::pair<QString, QVariant>> choices;
    for (const auto &[verdicts, name] : names) {
        FindingFilter filter = m_model.filter();
        filter.verdicts = verdicts;
        choices.emplace_back(tr("%1 (%2)").arg(name).arg(m_model.count(filter)), int(verdicts));
    }
    fill(m_verdicts, choices, int(m_model.filter().verdicts));
}

void FilterBar::updateTables()
{
    FindingFilter filter = m_model.filter();
    filter.table.clear();
    std::vector<std::pair<QString, QVariant>> choices {{tr("All tables"), QString()}};
    for (const ReportTable &table : m_session.report().tables) {
        filter.table = table.id;
        const QString name = m_session.messages().tableName(table.id, m_session.report());
        choices.emplace_back(tr("%1 (%2)").arg(name).arg(m_model.count(filter)), table.id);
    }
    fill(m_tables, choices, m_model.filter().table);
}

void FilterBar::updateRules()
{
    FindingFilter filter = m_model.filter();
    filter.rule.clear();
    std::vector<std::pair<QString, QVariant>> choices {{tr("All rules"), QString()}};
    QStringList rules;
    for (const Finding *finding : m_session.decidable()) {
        if (!rules.contains(finding->rule))
            rules << finding->rule;
    }
    for (const QString &rule : std::as_const(rules)) {
        filter.rule = rule;
        const QString name = m_session.messages().ruleName(rule);
        choices.emplace_back(tr("%1 (%2)").arg(name).arg(m_model.count(filter)), rule);
    }
    fill(m_rules, choices, m_model.filter().rule);
}

} // namespace gouji
