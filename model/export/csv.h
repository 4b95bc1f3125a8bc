#pragma once

#include "model/report/report.h"

#include <QByteArray>

namespace gouji {

/// The long form of CSV: a line for each printed cell, lines end with CR LF as RFC 4180 has it.
/// Texts that a spreadsheet would take for a formula are preceded by an apostrophe.
QByteArray csvHeader();
/// The cells of one report; `original` holds the values before the reviewer's corrections.
QByteArray csvLines(const QString &file, const Report &original, const Report &current);

} // namespace gouji
