#include "model/review/reportopener.h"

namespace gouji {

Result<OpenedReport> ReportOpener::openFile(const QString &path, ReadOptions options,
    const Progress &progress, std::optional<int> which) const
{
    if (options.file.isEmpty())
        options.file = path;
    const auto bytes = ReaderRegistry::bytesOf(path, options, progress);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return open(*bytes, options, progress, which);
}

Result<OpenedReport> ReportOpener::open(const QByteArray &bytes, const ReadOptions &options,
    const Progress &progress, std::optional<int> which) const
{
    if (ReviewFile::recognise(bytes))
        return openReview(bytes, options, progress, which);
    return openOriginal(
        {bytes, options.file, options.encoding, which.value_or(0)}, options, progress);
}

Result<OpenedReport> ReportOpener::openReview(const QByteArray &bytes, ReadOptions options,
    const Progress &progress, std::optional<int> which) const
{
    auto review = ReviewFile::read(bytes, options);
    if (!review)
        return tl::make_unexpected(review.error());
    if (options.encoding.isEmpty())
        options.encoding = review->original.encoding;
    const bool isOther = which && *which != review->original.report;
    if (isOther)
        review->original.report = *which;
    auto opened = openOriginal(std::move(review->original), options, progress);
    if (opened && !isOther) { // the work was done on another of the file's reports
        opened->state = std::move(review->state);
        opened->isReview = true;
    }
    return opened;
}

Result<OpenedReport> ReportOpener::openOriginal(
    OriginalFile original, const ReadOptions &options, const Progress &progress) const
{
    auto document = m_readers.read(original.bytes, options, progress.part(0, 0.5));
    if (!document)
        return tl::make_unexpected(document.error());
    auto report = m_extractor.extract(*document, progress.part(0.5, 1), original.report);
    if (!report)
        return tl::make_unexpected(report.error());
    return OpenedReport {std::move(*document), std::move(*report), std::move(original), {}, false};
}

} // namespace gouji
