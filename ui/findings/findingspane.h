#pragma once

#include "ui/findings/checkfirstmodel.h"
#include "ui/findings/correctionsmodel.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/listview.h"
#include "ui/findings/unplacedmodel.h"

#include <QTabWidget>

class QMimeData;

namespace gouji {

/// What there is to do and what was done: the findings, the numbers without a place and the
/// corrections.
class FindingsPane : public QTabWidget {
    Q_OBJECT

public:
    explicit FindingsPane(ReviewSession &session, QWidget *parent = nullptr);

    FindingsPage *page() const { return m_page; }
    ListView *findingsView() const { return m_page->list(); }
    ListView *checkFirstView() const { return m_checkFirstView; }
    ListView *unplacedView() const { return m_unplacedView; }
    ListView *correctionsView() const { return m_correctionsView; }
    /// The list of cells to check before all others, or of numbers without a place, with the
    /// keyboard on its first line.
    void showCheckFirst() { showList(m_checkFirstView); }
    void showUnplaced() { showList(m_unplacedView); }
    /// Selects the next (+1) or previous (-1) finding of the list, around the end.
    void goToFinding(int distance);
    /// Gives a verdict on what is selected and goes on with the next finding.
    void judge(Decision decision);
    void editNote();
    void focusList();
    std::vector<ListView *> lists() const;
    /// The selected rows of the list in front, for the clipboard.
    QMimeData *copied() const;

Q_SIGNALS:
    void activated(); ///< Enter or a double click on a line: on with the cell
    void hinted(const QString &hint);

private:
    ListView *addList(
        QAbstractItemModel *model, int stretched, const QString &name, const QString &placeholder);
    /// A line above a list, while there is anything in it.
    void addAdvice(ListView *list, const QString &text);
    void judgeCell(Decision decision);
    void updateTexts();
    void showList(ListView *list);
    ListView *currentList() const;

    ReviewSession &m_session;
    CheckFirstModel *m_checkFirst;
    UnplacedModel *m_unplaced;
    CorrectionsModel *m_corrections;
    FindingsPage *m_page;
    ListView *m_checkFirstView;
    ListView *m_unplacedView;
    ListView *m_correctionsView;
};

} // namespace gouji
