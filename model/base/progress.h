#pragma once

#include <atomic>
#include <functional>

namespace gouji {

/// How a long stage tells how far it is and learns that it shall stop. It knows no threads: the
/// caller decides where `report` is heard. A default Progress is silent and never stops.
///
///     if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
class Progress {
public:
    Progress() = default;
    Progress(std::function<void(double)> report, const std::atomic_bool *cancelled)
        : m_report(std::move(report)), m_cancelled(cancelled)
    {
    }

    /// `fraction` is 0…1.
    void report(double fraction) const
    {
        if (m_report)
            m_report(fraction);
    }
    /// For one of several stages, which takes from `begin` to `end` of the whole.
    Progress part(double begin, double end) const
    {
        const auto whole = m_report;
        return Progress(
            [whole, begin, end](double done) {
                if (whole)
                    whole(begin + (end - begin) * done);
            },
            m_cancelled);
    }
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }

private:
    std::function<void(double)> m_report;
    const std::atomic_bool *m_cancelled = nullptr;
};

} // namespace gouji
