#include "app/campaign/preloader.h"

#include "app/campaign/draftfolder.h"

#include <algorithm>

namespace gouji {

namespace {

bool isSame(const LoadRequest &a, const LoadRequest &b)
{
    return a.file == b.file && a.reviewFile == b.reviewFile && a.carriesOver == b.carriesOver;
}

} // namespace

Preloader::Prepared Preloader::start(const LoadRequest &request) const
{
    Prepared prepared {stampOf(request.file), std::make_unique<LoadJob>(m_extractor, request)};
    prepared.job->start();
    return prepared;
}

void Preloader::prepare(const std::vector<LoadRequest> &requests)
{
    std::vector<Prepared> next;
    for (const LoadRequest &request : requests) {
        const auto known = std::find_if(m_prepared.begin(), m_prepared.end(),
            [&](const Prepared &p) { return p.job && isSame(p.job->request(), request); });
        next.push_back(known == m_prepared.end() ? start(request) : std::move(*known));
    }
    m_prepared = std::move(next);
}

std::unique_ptr<LoadJob> Preloader::take(const LoadRequest &request)
{
    const auto stamp = stampOf(request.file);
    for (Prepared &prepared : m_prepared) {
        const bool fits = prepared.job && isSame(prepared.job->request(), request);
        const bool fresh = fits && stamp && prepared.stamp && stamp->size == prepared.stamp->size
            && stamp->modified == prepared.stamp->modified;
        if (fresh)
            return std::move(prepared.job);
    }
    return start(request).job;
}

} // namespace gouji
