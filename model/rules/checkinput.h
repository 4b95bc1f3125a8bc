#pragma once

#include "model/form/formlibrary.h"
#include "model/report/report.h"

namespace gouji {

struct TextFacts;

/// What the rules look at. The values are the report's (as corrected); the document is the
/// original.
struct CheckInput {
    const Document &document;
    const Report &report;
    const FormLibrary &library;
    const Report *previousReport = nullptr; ///< last year's, where it was given
    const Document *previousDocument = nullptr; ///< and its original
    /// What Checker::read() took from the texts; nullptr: the check reads them itself.
    const TextFacts *facts = nullptr;
};

} // namespace gouji
