#include "app/review/profilechoice.h"

#include "ui/actions.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"

#include <QFileInfo>

namespace gouji {

ProfileChoice::ProfileChoice(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    if (!services.profile)
        return;
    const Actions &actions = window.actions();
    connect(actions[Actions::ChooseProfile], &QAction::triggered, this, &ProfileChoice::ask);
    connect(actions[Actions::NoProfile], &QAction::triggered, this, [this] { use({}); });
    connect(services.profile, &OfficeProfile::changed, this, &ProfileChoice::update);
    update();
}

void ProfileChoice::setSession(ReviewSession *session)
{
    m_session = session;
    // A report is checked as it is opened: only an office's own rules are a reason to do it again.
    if (m_session && m_services.profile && !m_services.profile->file().isEmpty())
        m_session->review().setProfile(m_services.profile->profile());
}

void ProfileChoice::ask()
{
    const QString inUse = m_services.profile->file();
    const QString folder =
        inUse.isEmpty() ? m_services.settings.openFolder() : QFileInfo(inUse).absolutePath();
    const QString file = m_services.prompts.profileToUse(folder);
    if (!file.isEmpty())
        use(file);
}

void ProfileChoice::use(const QString &file)
{
    if (const auto used = m_services.profile->choose(file); !used)
        m_services.prompts.showError(
            Messages(m_services.appearance.language()).error(used.error()));
}

void ProfileChoice::update()
{
    m_window.menu()->reviewMenu()->setProfile(QFileInfo(m_services.profile->file()).fileName());
    if (m_session)
        m_session->review().setProfile(m_services.profile->profile());
}

} // namespace gouji
