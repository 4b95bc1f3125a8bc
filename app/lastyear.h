#pragma once

#include "app/loadjob.h"
#include "ui/reviewsession.h"

namespace gouji {

class MainWindow;
struct Services;

/// Brings last year's report beside the one that is open in a window: asks for the file, reads it
/// in the background, and takes it away again.
class LastYear : public QObject {
    Q_OBJECT

public:
    LastYear(const Services &services, MainWindow &window);

    /// The report that is open now; nullptr for none. What was being read for another one is
    /// dropped.
    void setSession(ReviewSession *session);
    void ask();
    void open(const QString &file);
    void remove();

Q_SIGNALS:
    void opened();
    /// `text` is empty where the user gave it up.
    void failed(const QString &text);

private:
    void load(LoadRequest request);
    void take();
    void fail(const Error &error, LoadRequest request);

    const Services &m_services;
    MainWindow &m_window;
    ReviewSession *m_session = nullptr;
    std::unique_ptr<LoadJob> m_job;
};

} // namespace gouji
