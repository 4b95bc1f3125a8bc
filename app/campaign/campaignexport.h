#pragma once

#include "app/campaign/lastyearfolder.h"
#include "model/messages/messages.h"

namespace gouji {

/// What an export of several drafts reads and where it writes.
struct CampaignExport {
    std::shared_ptr<const DraftReader> reader;
    QString folder; ///< of the campaign
    QStringList drafts; ///< paths as in Draft
    QString target; ///< notes: a folder; sums: a file
    QString ownReport; ///< sums: the district's report, or empty
    std::shared_ptr<const LastYearFolder> lastYear; ///< notes: compared with where not null
    QMap<QString, QString> renames;
    Language language = Language::Chinese; ///< of the sums; notes are Chinese always
};

struct ExportOutcome {
    int written = 0; ///< drafts that are in it
    int differences = 0; ///< sums: cells that the district's report has otherwise
    std::vector<Error> errors;
};

/// Writes the note of each draft as text and as a Word document, and one workbook of all. Findings
/// that the reviewer dismissed are in none of them.
ExportOutcome writeNotes(
    const CampaignExport &request, const Progress &progress, const std::atomic_bool &cancelled);

/// Writes the sums of the drafts, with their corrections, in the format of the target's suffix:
/// xlsx, csv or json.
ExportOutcome writeRollup(
    const CampaignExport &request, const Progress &progress, const std::atomic_bool &cancelled);

} // namespace gouji
