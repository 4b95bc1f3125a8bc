#pragma once

#include "model/base/error.h"
#include "model/base/progress.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace gouji {

/// How a Batch spends threads, time and memory.
struct BatchLimits {
    int threads = QThread::idealThreadCount();
    /// After this a file is asked to stop, and after as much again it is left behind.
    std::chrono::milliseconds time {90'000};
    int aheadPerThread = 32; ///< results that wait for a slow file before them
};

/// When a result is handed over.
enum class BatchOrder {
    AsGiven, ///< as soon as those of all files before it are
    AsDone, ///< at once
};

/// Takes many files through `work` on all cores and hands the results over one by one, in the
/// thread that calls run(). Only so many results wait that memory does not grow with the number of
/// files. A file that takes too long costs itself alone: Timeout.
///
///     Batch<Report> batch(work);
///     batch.run(files, [&](const QString &file, Result<Report> report) { …; return true; });
template <class T>
class Batch {
public:
    using Work = std::function<Result<T>(const QString &file, const Progress &progress)>;

    explicit Batch(
        Work work, BatchOrder order = BatchOrder::AsGiven, const BatchLimits &limits = {})
        : m_work(std::move(work)), m_order(order), m_limits(limits)
    {
    }

    /// `deliver(file, result)` returns false to stop early. `cancelled` may be set by any thread.
    template <class Deliver>
    void run(const QStringList &files, Deliver deliver, const std::atomic_bool &cancelled = Never)
    {
        m_pool->setMaxThreadCount(m_limits.threads);
        const auto ahead = size_t(m_limits.threads * m_limits.aheadPerThread);
        qsizetype next = 0;
        bool wanted = true;
        while (wanted && !cancelled && (next < files.size() || !m_pending.empty())) {
            while (next < files.size() && m_pending.size() < ahead)
                start(files[next++]);
            if (const auto task = takeFinished())
                wanted = deliver(task->file, std::move(*task->result));
        }
        stop();
    }

    /// A thread did not stop when it was asked to. It may still use what `work` refers to, so the
    /// process must end without destroying that.
    bool hasLostThread() const { return m_lost > 0; }

private:
    static inline const std::atomic_bool Never = false;

    struct Task {
        QString file;
        std::atomic_bool cancelled = false;
        std::atomic<qint64> started = -1; ///< milliseconds of m_clock; -1: not yet
        std::optional<Result<T>> result; ///< guarded by Signal::mutex
    };
    using TaskPtr = std::shared_ptr<Task>;

    /// Outlives the Batch where a thread is lost.
    struct Signal {
        std::mutex mutex;
        std::condition_variable finished;
    };

    void start(const QString &file)
    {
        auto task = std::make_shared<Task>();
        task->file = file;
        m_pending.push_back(task);
        m_pool->start([task, work = m_work, clock = m_clock, signal = m_signal] {
            task->started = clock.elapsed();
            Result<T> result = task->cancelled
                ? Result<T>(failure(ErrorCode::Cancelled, task->file))
                : work(task->file, Progress({}, &task->cancelled));
            const std::lock_guard lock(signal->mutex);
            task->result = std::move(result);
            signal->finished.notify_one();
        });
    }

    /// The next task to hand over; nullptr where none is ready after a moment.
    TaskPtr takeFinished()
    {
        constexpr std::chrono::milliseconds Tick {50};
        std::unique_lock lock(m_signal->mutex);
        auto place = m_pending.end();
        m_signal->finished.wait_for(lock, Tick, [&] {
            const auto end =
                m_order == BatchOrder::AsDone ? m_pending.end() : std::next(m_pending.begin());
            place = std::find_if(m_pending.begin(), end,
                [](const TaskPtr &task) { return task->result.has_value(); });
            if (place == end)
                place = m_pending.end();
            return place != m_pending.end();
        });
        if (place == m_pending.end())
            place = leaveBehind();
        if (place == m_pending.end())
            return nullptr;
        const TaskPtr task = *place;
        m_pending.erase(place);
        if (!*task->result && task->result->error().code == ErrorCode::Cancelled)
            task->result->error().code = ErrorCode::Timeout;
        return task;
    }

    /// Asks those that take too long to stop. One that did not listen is given up, and the others
    /// get another thread in its place.
    typename std::deque<TaskPtr>::iterator leaveBehind()
    {
        for (const TaskPtr &task : m_pending)
            task->cancelled = task->cancelled || timeOf(*task) > m_limits.time;
        const auto lost = std::find_if(m_pending.begin(), m_pending.end(),
            [this](const TaskPtr &task) { return timeOf(*task) > 2 * m_limits.time; });
        if (lost == m_pending.end())
            return lost;
        ++m_lost;
        m_pool->setMaxThreadCount(m_limits.threads + m_lost);
        auto timeout = std::make_shared<Task>(); // the thread may still write to the other one
        timeout->file = (*lost)->file;
        timeout->result = failure(ErrorCode::Timeout, timeout->file);
        *lost = timeout;
        return m_order == BatchOrder::AsDone || lost == m_pending.begin() ? lost : m_pending.end();
    }

    std::chrono::milliseconds timeOf(const Task &task) const
    {
        const qint64 started = task.started;
        // Standard input comes when it comes.
        const bool runs = started >= 0 && !task.result && task.file != QLatin1StringView("-");
        return std::chrono::milliseconds(runs ? m_clock.elapsed() - started : 0);
    }

    void stop()
    {
        for (const TaskPtr &task : m_pending)
            task->cancelled = true;
        m_pending.clear();
        m_pool->clear();
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
    const BatchOrder m_order;
    const BatchLimits m_limits;
    const QElapsedTimer m_clock = startedClock();
    const std::shared_ptr<Signal> m_signal = std::make_shared<Signal>();
    int m_lost = 0;
    std::unique_ptr<QThreadPool, Forget> m_pool {new QThreadPool, Forget {m_lost}};
    std::deque<TaskPtr> m_pending;
};

} // namespace gouji
