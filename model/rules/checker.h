#pragma once

#include "model/form/formlibrary.h"
#include "model/rules/finding.h"

namespace gouji {

/// What the rules look at. The values are the report's (as corrected); the document is the original.
struct CheckInput {
    const Document &document;
    const Report &report;
    const FormLibrary &library;
};

/// Runs every rule of the catalogue over a report, in the catalogue's order; within a rule, in the
/// order of the tables. Passes are included: callers that list problems filter on isListed().
/// Deterministic, no input or output; under a millisecond for a full report.
Findings check(const CheckInput &input);

/// True where some finding is a failed error: what makes `gouji-cli check` exit with 1.
bool hasErrors(const Findings &findings);

} // namespace gouji
