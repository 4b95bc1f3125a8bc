#pragma once

#include "model/report/report.h"

class QMimeData;

namespace gouji {

/// A number on the clipboard or under the mouse tells a cell of the same original where it stands.
void setPlace(QMimeData &mime, const SourceSpan &place);

/// The unplaced number that is carried; nullptr where it is a text like any other, or of another
/// report.
const UnplacedNumber *carriedNumber(const QMimeData &mime, const Report &report);

} // namespace gouji
