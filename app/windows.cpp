#include "app/windows.h"

#include <algorithm>

namespace gouji {

void Windows::open(const QStringList &files)
{
    if (files.isEmpty())
        add();
    for (const QString &file : files)
        add().open(file);
}

Controller &Windows::add()
{
    Controller *controller =
        m_controllers.emplace_back(std::make_unique<Controller>(m_services)).get();
    connect(controller, &Controller::openElsewhere, this, &Windows::open);
    // Later: the window is still in its close event.
    connect(
        controller, &Controller::closed, this, [this, controller] { remove(controller); },
        Qt::QueuedConnection);
    controller->window().show();
    return *controller;
}

void Windows::remove(Controller *controller)
{
    const auto it = std::find_if(m_controllers.begin(), m_controllers.end(),
        [controller](const auto &candidate) { return candidate.get() == controller; });
    if (it != m_controllers.end())
        m_controllers.erase(it);
}

} // namespace gouji
