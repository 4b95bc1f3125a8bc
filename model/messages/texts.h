#pragma once

#include "model/base/error.h"
#include "model/repair/suggestion.h"
#include "model/rules/finding.h"

namespace gouji {

/// The source texts of whatever is named by a closed list of ids; Phrasebook translates them. The
/// texts of unknown ids are nullptr: the caller then shows the id itself.
const char *errorText(ErrorCode code); ///< %1 is the file
/// Of what is wrong in a file; %1 is the error's detail.
const char *reasonText(const QString &reason);
const char *noticeText(const QString &code); ///< %1 is the notice's detail
const char *doubtText(const Report &report); ///< why cells of the report are undetermined
const char *ruleText(const QString &rule);
const char *captionText(const QString &id);
const char *severityText(Severity severity);
const char *verdictText(Verdict verdict);
const char *stateText(CellState state);
const char *readingText(Reading reading);
const char *adviceText(RepairAdvice::Code code); ///< %1 is the table

} // namespace gouji
