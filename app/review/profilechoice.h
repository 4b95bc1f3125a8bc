#pragma once

#include "app/review/services.h"

namespace gouji {

class MainWindow;
class ReviewSession;

/// The office's profile as a window knows it: lets the user choose one or none, shows which is in
/// use, and has the open report checked by it.
class ProfileChoice : public QObject {
    Q_OBJECT

public:
    ProfileChoice(const Services &services, MainWindow &window);

    /// The report that is open now; nullptr for none.
    void setSession(ReviewSession *session);

private:
    void ask();
    void use(const QString &file);
    void update();

    const Services &m_services;
    MainWindow &m_window;
    ReviewSession *m_session = nullptr;
};

} // namespace gouji
