#pragma once

#include <QString>

namespace gouji {

/// One line for a terminal. Names of files and texts of reports come from anybody: what a terminal
/// would obey, and what turns the order of the characters around, is written out: "\u001B".
QString printable(const QString &text);

} // namespace gouji
