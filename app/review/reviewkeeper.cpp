#include "app/review/reviewkeeper.h"

#include "model/base/disk.h"
#include "model/export/exporters.h"

namespace gouji {

ReviewKeeper::ReviewKeeper(
    Review &review, OriginalFile original, const QString &path, const QString &stateFolder)
    : m_review(review), m_original(std::move(original)), m_path(path), m_folder(stateFolder),
      m_base(review.state())
{
    m_threads.setMaxThreadCount(1);
    connect(&review, &Review::recorded, this, &ReviewKeeper::keep);
}

ReviewKeeper::~ReviewKeeper()
{
    stop();
}

void ReviewKeeper::stop()
{
    m_threads.waitForDone(); // it uses the journal's file
}

ReviewFile ReviewKeeper::fileOf(ReviewState state) const
{
    const Report &report = m_review.current();
    const ReviewProgress progress = m_review.progress();
    return {m_original,
        {report.title, report.issuer, report.year, progress.decided, progress.total},
        std::move(state)};
}

Result<void> ReviewKeeper::save(const QString &path)
{
    const auto bytes = fileOf(m_review.state()).toBytes(path);
    const Result<void> saved =
        bytes ? saveFile(path, *bytes, {m_original.file}) : tl::make_unexpected(bytes.error());
    if (!saved)
        return saved;
    m_path = path;
    forget();
    m_base = m_review.state();
    m_review.markSaved();
    if (!std::exchange(m_complains, true))
        Q_EMIT resumed(); // the file has it all
    return {};
}

Result<void> ReviewKeeper::resume(const QString &journal)
{
    auto resumed = Journal::resume(journal);
    if (!resumed)
        return tl::make_unexpected(resumed.error());
    m_journal = std::move(*resumed);
    m_kept = m_review.record().size();
    return {};
}

void ReviewKeeper::forget()
{
    stop();
    if (m_journal)
        m_journal->remove();
    m_journal.reset();
}

Result<void> ReviewKeeper::begin()
{
    auto journal = Journal::create(m_folder, fileOf(m_base), m_path);
    if (!journal)
        return tl::make_unexpected(journal.error());
    m_journal = std::move(*journal);
    m_kept = m_base.record.size();
    return {};
}

/// Also those that could not be kept when they were made.
Result<void> ReviewKeeper::keepSteps()
{
    if (!m_journal) {
        if (const auto begun = begin(); !begun)
            return begun;
    }
    for (; m_kept < m_review.record().size(); ++m_kept) {
        if (const auto kept = m_journal->append(m_review.record()[m_kept]); !kept)
            return kept;
    }
    return {};
}

void ReviewKeeper::keep()
{
    if (m_folder.isEmpty())
        return;
    if (const auto kept = keepSteps(); kept) {
        if (!std::exchange(m_complains, true))
            Q_EMIT resumed();
        flush();
    } else if (std::exchange(m_complains, false)) { // once, not at every step
        Q_EMIT failed(kept.error());
    }
}

void ReviewKeeper::flush()
{
    if (m_flushing.exchange(true))
        return; // one that waits will take this step along
    m_threads.start([this, handle = m_journal->handle()] {
        m_flushing = false;
        flushToDisk(handle);
    });
}

} // namespace gouji
