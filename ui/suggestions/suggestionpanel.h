#pragma once

#include "ui/findings/listview.h"
#include "ui/suggestions/suggestionsmodel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gouji {

/// How the finding looked at could be resolved. The selected suggestion is previewed in the
/// tables. Enter accepts the first and goes on with the next finding, digits accept the others;
/// each is one step for Undo. The panel hides while there is nothing to suggest at all.
class SuggestionPanel : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionPanel(ReviewSession &session, QWidget *parent = nullptr);

    ListView *list() const { return m_list; }
    QToolButton *acceptButton() const { return m_accept; }
    /// The keys work in this list, too.
    void listenTo(QWidget *list);
    void accept(int row);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void update();
    void selectFirst();
    void previewCurrent();
    bool takesKey(int key);
    QString placeholder() const;
    QString stepName(const Suggestion &suggestion) const;
    QString nextFinding(const QStringList &resolved) const;

    ReviewSession &m_session;
    SuggestionsModel *m_model;
    ListView *m_list;
    QLabel *m_status;
    QToolButton *m_accept;
};

} // namespace gouji
