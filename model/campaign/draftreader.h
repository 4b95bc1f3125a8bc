#pragma once

#include "model/campaign/draft.h"
#include "model/review/reportopener.h"
#include "model/review/reviewfiles.h"
#include "model/rules/checker.h"

namespace gouji {

/// A draft as handed in, and what its review has made of it so far.
struct ReadDraft {
    Document document;
    Report original;
    Report report; ///< with the reviewer's corrections
    ReviewVerdicts verdicts;
    QString hash; ///< of the draft
    bool hasReview = false;
};

/// Takes the files of a campaign through reading, extraction and checks. The review of a draft is
/// the file beside it with the same name and the suffix "gouji". Of a file with several reports it
/// takes the one that this review is of, else the first. A review of an older version of
/// the draft is carried over: its corrections and verdicts count where the cells are unchanged. A
/// draft may be a review itself, handed over without the file that was reviewed.
/// Several threads may use a DraftReader at once, each with a Checker of its own.
class DraftReader {
public:
    /// Finds last year's report for a name; nothing where there is none.
    using Previous = std::function<std::optional<ReadDraft>(const QString &name)>;

    DraftReader(const FormLibrary &library, std::shared_ptr<const Extractor> extractor);

    const FormLibrary &library() const { return m_library; }

    Result<ReadDraft> read(const QString &file, const Progress &progress) const;
    /// All rule instances, passes included; `report` is one of the draft's two.
    Findings check(const ReadDraft &draft, const Report &report, const ReadDraft *previous,
        const Checker &checker) const;
    /// What the campaign keeps of a file; a file that cannot be read has a `problem`.
    DraftContent contentOf(const QString &file, const Previous &previous, const Checker &checker,
        const Progress &progress) const;

private:
    static std::optional<ReviewFile> reviewBeside(const QString &file);
    static void take(const ReviewState &state, ReadDraft &draft);

    const FormLibrary &m_library;
    const std::shared_ptr<const Extractor> m_extractor;
    const ReportOpener m_opener;
};

/// Whether the reviewer has decided on a finding of the draft as handed in, by a verdict that still
/// holds or by corrections after which it is not among `current`, the findings that are left.
bool isDecided(const Finding &finding, const ReadDraft &draft, const Findings &current);

} // namespace gouji
