#pragma once

#include "model/base/progress.h"

#include <QObject>
#include <memory>

class QThread;

namespace gouji {

/// Runs a piece of work in a thread of its own. Deleting the job stops it and waits for the thread,
/// so nothing outlives what it refers to.
class BackgroundJob : public QObject {
    Q_OBJECT

public:
    using Work = std::function<void(const Progress &progress, const std::atomic_bool &cancelled)>;

    explicit BackgroundJob(QObject *parent = nullptr);
    ~BackgroundJob() override;

    void start(Work work);
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void progressed(double fraction);
    void finished();

private:
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace gouji
