#pragma once

#include <QStringList>

namespace gouji {

/// gouji-cli as a function: `words` begins with the name of the program. Returns the exit status: 0
/// all read and no error-level fail, 1 some error-level fail, 2 some file unreadable or wrong
/// usage.
int runCommandLine(const QStringList &words);

} // namespace gouji
