#pragma once

#include "model/campaign/draft.h"
#include "model/document/document.h"
#include "model/extraction/extractor.h"
#include "model/reading/documentreader.h"
#include "model/rules/checker.h"

namespace gouji {

/// A draft with everything that was found in it.
struct ReadDraft {
    Document document;
    Report report;
    Findings findings; ///< all rule instances, passes included
};

/// Takes the files of a campaign through reading, extraction and checks. Several threads may use it
/// at once, each with a Checker of its own.
class DraftReader {
public:
    explicit DraftReader(const FormLibrary &library) : m_library(library), m_extractor(library) { }

    const FormLibrary &library() const { return m_library; }

    /// Without checks; for last year's reports.
    Result<ReadDraft> read(const QByteArray &bytes, const QString &file, const Progress &) const;
    /// The findings of a draft, compared with last year's where there is one.
    Findings check(const ReadDraft &draft, const ReadDraft *previous, const Checker &checker) const;

    /// What the campaign keeps of a file; a file that cannot be read has a `problem`.
    DraftContent contentOf(const QString &file, const ReadDraft *previous, const Checker &checker,
        const Progress &progress) const;

private:
    const FormLibrary &m_library;
    const Extractor m_extractor;
    const ReaderRegistry m_readers;
};

/// The bytes of a file within the limits of reading; NotFound, TooLarge.
Result<QByteArray> bytesOf(const QString &file);

} // namespace gouji
