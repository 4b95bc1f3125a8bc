#pragma once

#include "app/controller.h"

namespace gouji {

/// All windows of the program, one report each.
class Windows : public QObject {
    Q_OBJECT

public:
    explicit Windows(const Services &services) : m_services(services) { }

    /// One window for each file, or an empty one without files.
    void open(const QStringList &files);
    /// Offers back the work that was not saved when the program ended.
    void offerUnfinished();
    const std::vector<std::unique_ptr<Controller>> &controllers() const { return m_controllers; }

private:
    Controller &add();
    /// One that shows nothing yet, else a new one.
    Controller &idle();
    void remove(Controller *controller);

    Services m_services;
    std::vector<std::unique_ptr<Controller>> m_controllers;
};

} // namespace gouji
