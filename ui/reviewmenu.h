#pragma once

#include "ui/actions.h"

#include <QMenu>
#include <QMenuBar>

namespace gouji {

/// The menu about how a report is checked: against which report of last year and by whose profile,
/// and what is shown beside it.
class ReviewMenu : public QObject {
    Q_OBJECT

public:
    ReviewMenu(const Actions &actions, QMenuBar &bar);

    /// What shows and hides the docks.
    void addDocks(const QList<QAction *> &toggles);
    /// The name of the profile in use; empty for none.
    void setProfile(const QString &name);
    void retranslate();

private:
    QMenu *m_menu;
    QMenu *m_profile; ///< submenu
    QAction *m_profileName;
    QAction *m_docksEnd;
    QString m_name;
};

} // namespace gouji
