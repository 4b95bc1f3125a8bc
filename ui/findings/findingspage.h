#pragma once

#include "ui/findings/findingsmodel.h"
#include "ui/findings/listview.h"

namespace gouji {

class FilterBar;
class FindingDetail;

/// The findings with their filters, and beside them the one that is looked at.
class FindingsPage : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPage(ReviewSession &session, QWidget *parent = nullptr);

    ListView *list() const { return m_list; }
    FilterBar *filters() const { return m_filters; }
    FindingDetail *detail() const { return m_detail; }
    const FindingsModel &model() const { return *m_model; }
    /// Selects the next (+1) or previous (-1) finding of the list, around the end.
    void goToFinding(int distance);
    /// Gives a verdict on what is selected and goes on with the next finding.
    void judge(Decision decision);

private:
    void showCurrentFinding();
    void showFinding();
    void goOn();
    void updatePlaceholder();

    ReviewSession &m_session;
    FindingsModel *m_model;
    ListView *m_list;
    FilterBar *m_filters;
    FindingDetail *m_detail;
    int m_row = -1; ///< where the last verdict was given
};

} // namespace gouji
