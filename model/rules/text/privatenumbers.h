#pragma once

#include "model/document/document.h"
#include "model/report/report.h"

namespace gouji {

/// Finds identity-card, mobile-phone and bank-card numbers in a text outside the tables, in text
/// order. Check digits keep other long numbers out; the telephone number of a contact line is the
/// office's own.
std::vector<SourceSpan> findPrivateNumbers(const Document &document, const Report &report);

} // namespace gouji
