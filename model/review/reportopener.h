#pragma once

#include "model/extraction/extractor.h"
#include "model/review/reviewfile.h"

namespace gouji {

/// What was opened: a document, or a review with the document inside.
struct OpenedReport {
    Document document; ///< `file` is the file that was opened, also for a review
    Report report; ///< as extracted, before any correction
    OriginalFile original;
    ReviewState state; ///< of a review; else empty
    bool isReview = false;
};

/// Takes a file through reading and extraction, whether it is a document or a review.
class ReportOpener {
public:
    explicit ReportOpener(const Extractor &extractor) : m_extractor(extractor) { }

    /// "-" is standard input. Of several reports in a file `which` counts from 0; not given, it is
    /// the one that a review is of, else the first. Fails as the readers, extraction and ReviewFile
    /// do.
    Result<OpenedReport> openFile(const QString &path, ReadOptions options,
        const Progress &progress = {}, std::optional<int> which = {}) const;
    Result<OpenedReport> open(const QByteArray &bytes, const ReadOptions &options,
        const Progress &progress = {}, std::optional<int> which = {}) const;

private:
    Result<OpenedReport> openReview(const QByteArray &bytes, ReadOptions options,
        const Progress &progress, std::optional<int> which) const;
    Result<OpenedReport> openOriginal(
        OriginalFile original, const ReadOptions &options, const Progress &progress) const;

    const Extractor &m_extractor;
    const ReaderRegistry m_readers;
};

} // namespace gouji
