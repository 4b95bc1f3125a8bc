#pragma once

#include "model/base/error.h"
#include "model/base/progress.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QThread>
#include <QThreadPool>
#include <chrono>
#include <deque>
#include <future>
#include <memory>

namespace gouji {

/// How a Batch spends threads, time and memory.
struct BatchLimits {
    int threads = QThread::idealThreadCount();
    /// After this a file is asked to stop, and after as much again it is left behind.
    std::chrono::milliseconds time {90'000};
    int aheadPerThread = 32; ///< results that wait for a slow file before them
};

/// Takes many files through `work` on all cores and hands the results over one by one, in the order
/// of the files, in the thread that calls run(). A result is handed over as soon as all before it
/// are, and only so many wait that memory does not grow with the number of files. A file that takes
/// too long costs itself alone: Timeout.
///
///     Batch<Report> batch(work, {});
///     batch.run(files, [&](const QString &file, Result<Report> report) { …; return true; });
template <class T>
class Batch {
public:
    using Work = std::function<Result<T>(const QString &file, const Progress &progress)>;

    Batch(Work work, const BatchLimits &limits) : m_work(std::move(work)), m_limits(limits) { }

    /// `deliver(file, result)` returns false to stop early.
    template <class Deliver>
    void run(const QStringList &files, Deliver deliver)
    {
        m_pool->setMaxThreadCount(m_limits.threads);
        const auto ahead = size_t(m_limits.threads * m_limits.aheadPerThread);
        qsizetype next = 0;
        bool wanted = true;
        while (wanted && (next < files.size() || !m_pending.empty())) {
            while (next < files.size() && m_pending.size() < ahead)
                start(files[next++]);
            const std::shared_ptr<Task> task = m_pending.front();
            Result<T> result = resultOf(*task);
            m_pending.pop_front();
            wanted = deliver(task->file, std::move(result));
        }
        stop();
    }

    /// A thread did not stop when it was asked to. It may still use what `work` refers to, so the
    /// process must end without destroying that.
    bool hasLostThread() const { return m_lost > 0; }

private:
    struct Task {
        QString file;
        std::atomic_bool cancelled = false;
        std::atomic<qint64> started = -1; ///< milliseconds of m_clock; -1: not yet
        std::promise<Result<T>> promise;
        std::future<Result<T>> future = promise.get_future();
    };

    void start(const QString &file)
    {
        auto task = std::make_shared<Task>();
        task->file = file;
        m_pending.push_back(task);
        m_pool->start([task, work = m_work, clock = m_clock] {
            task->started = clock.elapsed();
            task->promise.set_value(task->cancelled
                    ? Result<T>(failure(ErrorCode::Cancelled, task->file))
                    : work(task->file, Progress({}, &task->cancelled)));
        });
    }

    Result<T> resultOf(Task &task)
    {
        constexpr std::chrono::milliseconds Tick {50};
        while (task.future.wait_for(Tick) != std::future_status::ready) {
            for (const std::shared_ptr<Task> &pending : m_pending)
                pending->cancelled = pending->cancelled || timeOf(*pending) > m_limits.time;
            if (timeOf(task) > 2 * m_limits.time)
                return leave(task);
        }
        Result<T> result = task.future.get();
        if (!result && result.error().code == ErrorCode::Cancelled)
            return failure(ErrorCode::Timeout, task.file);
        return result;
    }

    /// The others get another thread for the one that hangs.
    Result<T> leave(const Task &task)
    {
        ++m_lost;
        m_pool->setMaxThreadCount(m_limits.threads + m_lost);
        return failure(ErrorCode::Timeout, task.file);
    }

    std::chrono::milliseconds timeOf(const Task &task) const
    {
        const qint64 started = task.started;
        // Standard input comes when it comes.
        const bool runs = started >= 0 && task.file != QLatin1StringView("-");
        return std::chrono::milliseconds(runs ? m_clock.elapsed() - started : 0);
    }

    void stop()
    {
        for (const std::shared_ptr<Task> &task : m_pending)
            task->cancelled = true;
        m_pending.clear();
        constexpr int Grace = 2'000; // milliseconds
        if (!hasLostThread() && !m_pool->waitForDone(Grace))
            ++m_lost;
    }

    static QElapsedTimer startedClock()
    {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }

    /// A pool waits for its threads when it dies, so one with a lost thread is never destroyed.
    struct Forget {
        const int &lost;
        void operator()(QThreadPool *pool) const
        {
            if (lost == 0)
                delete pool;
        }
    };

    const Work m_work;
    const BatchLimits m_limits;
    const QElapsedTimer m_clock = startedClock();
    int m_lost = 0;
    std::unique_ptr<QThreadPool, Forget> m_pool {new QThreadPool, Forget {m_lost}};
    std::deque<std::shared_ptr<Task>> m_pending;
};

} // namespace gouji
