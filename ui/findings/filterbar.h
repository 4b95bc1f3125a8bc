#pragma once

#include "ui/findings/findingsmodel.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace gouji {

/// The line over the findings that chooses which are listed. Each choice tells how many findings it
/// would list with the other choices as they are.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(ReviewSession &session, FindingsModel &model, QWidget *parent = nullptr);

    QLineEdit *textBox() const { return m_text; }
    QComboBox *verdictBox() const { return m_verdicts; }
    QComboBox *tableBox() const { return m_tables; }
    QComboBox *ruleBox() const { return m_rules; }
    QComboBox *orderBox() const { return m_order; }
    QToolButton *severityButton(Severity severity) const;
    /// Lists a finding that the choices leave out: all but the order goes back to the beginning.
    void clear();

private:
    QComboBox *addBox(const QString &name);
    void addSeverities(QHBoxLayout *layout);
    void choose(const FindingFilter &filter);
    void updateCounts();
    void updateVerdicts();
    void updateTables();
    void updateRules();

    ReviewSession &m_session;
    FindingsModel &m_model;
    QComboBox *m_verdicts, *m_tables, *m_rules, *m_order;
    QLineEdit *m_text;
    std::vector<std::pair<Severity, QToolButton *>> m_severities;
};

} // namespace gouji
