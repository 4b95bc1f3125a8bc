#pragma once

#include "app/review/loadjob.h"
#include "model/campaign/draft.h"

#include <vector>

namespace gouji {

/// Reads the drafts that the reviewer will probably open next, so that they are there at once.
class Preloader {
public:
    explicit Preloader(std::shared_ptr<const Extractor> extractor)
        : m_extractor(std::move(extractor))
    {
    }

    /// Begins with those that are new in the list and forgets those that are not in it.
    void prepare(const std::vector<LoadRequest> &requests);
    /// The job for a request, ahead of time or started now. A file that has changed since is read
    /// again.
    std::unique_ptr<LoadJob> take(const LoadRequest &request);

private:
    struct Prepared {
        std::optional<FileStamp> stamp; ///< of the file when its reading began
        std::unique_ptr<LoadJob> job;
    };

    Prepared start(const LoadRequest &request) const;

    const std::shared_ptr<const Extractor> m_extractor;
    std::vector<Prepared> m_prepared;
};

} // namespace gouji
