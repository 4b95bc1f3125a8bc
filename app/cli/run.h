#pragma once

#include <QStringList>

namespace gouji {

enum ExitStatus { Fine = 0, HasErrors = 1, Trouble = 2 };

/// gouji-cli as a function: `words` begins with the name of the program. Returns the exit status: 0
/// all read and no error-level fail, 1 some error-level fail, 2 some file unreadable or wrong
/// usage.
int runCommandLine(const QStringList &words);

} // namespace gouji
