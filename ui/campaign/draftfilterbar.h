#pragma once

#include "ui/campaign/draftsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace gouji {

/// The line above the table of drafts: search, state, what is undecided, and how to group. A choice
/// made in a chart shows here as a button that takes it back.
class DraftFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit DraftFilterBar(QWidget *parent = nullptr);

    DraftFilter filter() const { return m_filter; }
    /// From a chart: the drafts of a rule, of an outcome, or one draft; `name` is for people.
    void choose(const DraftFilter &choice, const QString &name);
    void focusSearch();
    QLineEdit *search() const { return m_search; }
    QComboBox *states() const { return m_states; }
    QComboBox *groupings() const { return m_groupings; }
    QCheckBox *undecided() const { return m_undecided; }
    QToolButton *choice() const { return m_choice; }
    void retranslate();

Q_SIGNALS:
    void filterChanged(const gouji::DraftFilter &filter);
    void groupingChanged(gouji::DraftsModel::Grouping grouping);

private:
    void update();

    QLineEdit *m_search;
    QComboBox *m_states;
    QCheckBox *m_undecided;
    QToolButton *m_choice;
    QComboBox *m_groupings;
    DraftFilter m_filter;
};

} // namespace gouji
