#pragma once

#include "app/review/loadjob.h"
#include "app/review/services.h"

namespace gouji {

class MainWindow;

/// Reads one report at a time for a window: in the background, with the window's progress strip,
/// and asks for the password of an encrypted file.
class ReportLoading : public QObject {
    Q_OBJECT

public:
    ReportLoading(const Services &services, MainWindow &window);

    bool isRunning() const { return m_job != nullptr; }
    void start(LoadRequest request);
    /// Takes a job that was started ahead of time, be it done or not.
    void follow(std::unique_ptr<LoadJob> job);
    /// What is being read is not wanted any more; nothing is emitted for it.
    void drop();

Q_SIGNALS:
    void loaded(gouji::LoadedReport &report, const gouji::LoadRequest &request);
    /// After the error was shown. `text` is empty where the user gave it up.
    void failed(const gouji::Error &error, const gouji::LoadRequest &request, const QString &text);

private:
    void take();
    void fail(const Error &error, LoadRequest request);

    const Services &m_services;
    MainWindow &m_window;
    std::unique_ptr<LoadJob> m_job;
};

} // namespace gouji
