#pragma once

#include "ui/findings/correctionsmodel.h"
#include "ui/findings/findingsmodel.h"
#include "ui/findings/listview.h"
#include "ui/findings/unplacedmodel.h"

#include <QTabWidget>

class QToolButton;

namespace gouji {

/// What there is to do: the findings, the numbers without a place, and the corrections made so far.
class FindingsPane : public QTabWidget {
    Q_OBJECT

public:
    explicit FindingsPane(ReviewSession &session, QWidget *parent = nullptr);

    ListView *findingsView() const { return m_findingsView; }
    ListView *unplacedView() const { return m_unplacedView; }
    ListView *correctionsView() const { return m_correctionsView; }
    /// Selects the next (+1) or previous (-1) finding of the list, around the end.
    void goToFinding(int distance);
    void focusList();
    /// The selected rows of the list in front as lines of text.
    QString selectedText() const;

Q_SIGNALS:
    void activated(); ///< Enter or a double click on a line: on with the cell

private:
    ListView *addList(
        QAbstractItemModel *model, int stretched, const QString &name, const QString &placeholder);
    void addFilters();
    void updateTexts();
    void updateFilters();
    void showCurrentFinding();

    ReviewSession &m_session;
    FindingsModel *m_findings;
    UnplacedModel *m_unplaced;
    CorrectionsModel *m_corrections;
    ListView *m_findingsView;
    ListView *m_unplacedView;
    ListView *m_correctionsView;
    std::vector<std::pair<Severity, QToolButton *>> m_filters;
};

} // namespace gouji
