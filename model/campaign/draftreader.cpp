#include "model/campaign/draftreader.h"

#include "model/campaign/snapshot.h"
#include "model/campaign/statistics.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

void count(const Finding &finding, DraftContent &content)
{
    ++content.rules[finding.rule];
    const bool failed = finding.verdict == Verdict::Fail;
    if (failed && finding.severity == Severity::Error)
        ++content.errors;
    else if (failed && finding.severity == Severity::Info)
        ++content.remarks;
    else
        ++content.warnings;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path, file.errorString());
    if (file.size() > ReadLimits().maxBytes)
        return failure(ErrorCode::TooLarge, path);
    return file.readAll();
}

} // namespace

bool isDecided(const Finding &finding, const ReadDraft &draft, const Findings &current)
{
    const auto verdict = draft.verdicts.constFind(finding.key());
    if (verdict != draft.verdicts.constEnd() && isDecided(verdict->decision)
        && verdict->holdsFor(draft.report))
        return true;
    return std::none_of(current.begin(), current.end(),
        [&](const Finding &left) { return left.isListed() && left.key() == finding.key(); });
}

DraftReader::DraftReader(const FormLibrary &library, std::shared_ptr<const Extractor> extractor)
    : m_library(library), m_extractor(std::move(extractor)), m_opener(*m_extractor)
{
}

Result<ReadDraft> DraftReader::read(const QString &file, const Progress &progress) const
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    ReadOptions options;
    options.file = file;
    std::optional<ReviewFile> review = reviewBeside(file);
    auto opened = m_opener.open(
        *bytes, options, progress, review ? std::optional(review->original.report) : std::nullopt);
    if (!opened && opened.error().code == ErrorCode::NoSuchReport) {
        review.reset(); // of a report that is not in the file any more
        opened = m_opener.open(*bytes, options, progress);
    }
    if (!opened)
        return tl::make_unexpected(opened.error());
    ReadDraft draft;
    draft.document = std::move(opened->document);
    draft.original = std::move(opened->report);
    draft.report = draft.original;
    draft.hash = fingerprint(opened->original.bytes);
    if (opened->isReview)
        take(opened->state, draft);
    else if (review)
        take(review->state, draft);
    return draft;
}

void DraftReader::take(const ReviewState &state, ReadDraft &draft)
{
    draft.hasReview = true;
    draft.verdicts = state.verdicts;
    applyCorrections(state.corrections, draft.report);
}

/// A review that cannot be read is no reason to show less of the draft; opening it says why.
std::optional<ReviewFile> DraftReader::reviewBeside(const QString &file)
{
    const QString path = reviewFileOf(file);
    const auto bytes = QFileInfo::exists(path) ? bytesOf(path) : failure(ErrorCode::NotFound, path);
    auto review = bytes ? ReviewFile::read(*bytes, ReadOptions {path, {}, {}, {}})
                        : tl::make_unexpected(bytes.error());
    return review ? std::optional(std::move(*review)) : std::nullopt;
}

Findings DraftReader::check(const ReadDraft &draft, const Report &report, const ReadDraft *previous,
    const Checker &checker) const
{
    CheckInput input {draft.document, report, m_library};
    if (previous) {
        input.previousReport = &previous->report;
        input.previousDocument = &previous->document;
    }
    return checker.check(input);
}

DraftContent DraftReader::contentOf(const QString &file, const Previous &previous,
    const Checker &checker, const Progress &progress) const
{
    DraftContent content;
    const auto draft = read(file, progress);
    if (!draft) {
        content.problem = codeName(draft.error().code);
        return content;
    }
    content.hash = draft->hash;
    content.issuer = draft->original.issuer;
    content.title = draft->original.title;
    content.year = draft->original.year;
    content.form = draft->original.form;
    content.report = draft->original.extent;
    if (draft->original.extents.size() > 1) {
        for (const ReportExtent &extent : draft->original.extents)
            content.reports << extent.name();
    }
    content.outcomes = outcomesOf(draft->report);
    content.cells = snapshotOf(draft->original);
    const QString name =
        content.issuer.isEmpty() ? QFileInfo(file).completeBaseName() : content.issuer;
    const std::optional<ReadDraft> lastYear = previous ? previous(name) : std::nullopt;
    const ReadDraft *compared = lastYear ? &*lastYear : nullptr;
    const Findings findings = check(*draft, draft->original, compared, checker);
    const Findings current =
        draft->hasReview ? check(*draft, draft->report, compared, checker) : findings;
    for (const Finding &finding : findings) {
        if (!finding.isListed())
            continue;
        count(finding, content);
        content.decided += draft->hasReview && isDecided(finding, *draft, current) ? 1 : 0;
    }
    content.hasReview = draft->hasReview;
    return content;
}

} // namespace gouji
