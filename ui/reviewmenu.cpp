#include "ui/reviewmenu.h"

namespace gouji {

ReviewMenu::ReviewMenu(const Actions &actions, QMenuBar &bar)
    : QObject(&bar), m_menu(bar.addMenu(QString()))
{
    m_menu->addAction(actions[Actions::OpenLastYear]);
    m_menu->addAction(actions[Actions::RemoveLastYear]);
    m_menu->addSeparator();
    m_docksEnd = m_menu->addSeparator();
    m_profile = m_menu->addMenu(QString());
    m_profileName = m_profile->addAction(QString());
    m_profileName->setEnabled(false);
    m_profile->addSeparator();
    m_profile->addAction(actions[Actions::ChooseProfile]);
    m_profile->addAction(actions[Actions::NoProfile]);
    retranslate();
}

void ReviewMenu::addDocks(const QList<QAction *> &toggles)
{
    m_menu->insertActions(m_docksEnd, toggles);
}

void ReviewMenu::setProfile(const QString &name)
{
    m_name = name;
    retranslate();
}

void ReviewMenu::retranslate()
{
    m_menu->setTitle(tr("&Review"));
    m_profile->setTitle(tr("Office &Profile"));
    // A name is shown, not read: an ampersand in it is no mnemonic.
    m_profileName->setText(m_name.isEmpty()
            ? tr("No profile is in use")
            : tr("In use: %1").arg(QString(m_name).replace(u'&', QStringLiteral("&&"))));
}

} // namespace gouji
