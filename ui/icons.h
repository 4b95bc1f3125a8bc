#pragma once

#include "model/rules/finding.h"

#include <QIcon>

namespace gouji {

/// A line icon of resources/icons/ that is drawn in the colour of the text around it, so that one
/// drawing serves every theme: `icon(u"open")`.
QIcon icon(QStringView name);

/// The sign that everything holds.
QIcon passIcon();

/// The sign of a severity in its own colour. The three differ in shape, not only in colour.
QIcon severityIcon(Severity severity);

} // namespace gouji
