#pragma once

#include "ui/reviewsession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

/// Beside the list: the place of the selected finding in the original, with the number marked, and
/// what the reviewer says of it.
class FindingDetail : public QWidget {
    Q_OBJECT

public:
    explicit FindingDetail(ReviewSession &session, QWidget *parent = nullptr);

    QLabel *snippet() const { return m_snippet; }
    QLineEdit *noteBox() const { return m_note; }
    QToolButton *button(Decision decision) const;

    /// Gives a verdict with the note as it stands; a dismissal without a reason asks for one.
    void judge(Decision decision);
    void editNote();

Q_SIGNALS:
    void judged(); ///< on with the next finding
    void hinted(const QString &hint);
    void left(); ///< the note is done with

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buttons();
    void update();
    QString snippetHtml() const;
    QString htmlAround(const SourceSpan &span) const;
    void takeNote();

    ReviewSession &m_session;
    QLabel *m_snippet;
    QLabel *m_subject;
    QLineEdit *m_note;
    std::vector<std::pair<Decision, QToolButton *>> m_buttons;
    Decision m_wanted = Decision::Open; ///< what Enter in the note does
    QString m_shown; ///< the subject whose note stands in the box
};

} // namespace gouji
