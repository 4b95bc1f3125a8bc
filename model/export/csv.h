#pragma once

#include "model/report/report.h"

#include <QByteArray>

namespace gouji {

/// One line with its end. Fields are quoted where they must be, and a text that a spreadsheet
/// program would take for a formula is made harmless.
QByteArray csvLine(const QStringList &fields);

/// The long form of CSV: a line for each printed cell, lines end with CR LF as RFC 4180 has it.
/// Texts that a spreadsheet would take for a formula are preceded by an apostrophe.
QByteArray csvHeader();
/// The cells of one report; `original` holds the values before the reviewer's corrections.
QByteArray csvLines(const QString &file, const Report &original, const Report &current);

} // namespace gouji
