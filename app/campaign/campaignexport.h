#pragma once

#include "app/campaign/lastyearfolder.h"
#include "model/messages/messages.h"

namespace gouji {

/// What an export of the notes to several departments reads and where it writes.
struct CampaignExport {
    std::shared_ptr<const DraftReader> reader;
    QString folder; ///< of the campaign
    QStringList drafts; ///< paths as in Draft
    std::shared_ptr<const LastYearFolder> lastYear; ///< compared with where not null
    QMap<QString, QString> renames;
    Profile rules;
    QString target = {}; ///< the folder to write to
};

struct ExportOutcome {
    int written = 0; ///< drafts
    std::vector<Error> errors;
};

/// Writes the note of each draft as text and as a Word document, and one workbook of all, in
/// Chinese always. Findings that the reviewer dismissed are in none of them.
ExportOutcome writeNotes(
    const CampaignExport &request, const Progress &progress, const std::atomic_bool &cancelled);

} // namespace gouji
