#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/loader.h"

namespace gouji {

/// `gouji-cli rollup`: adds up all files and writes the sums to one. What is not in the sums, and
/// what may be in them twice, is said on standard error. Returns the exit status: 2 where a file
/// could not be read or the sums could not be written.
int runRollup(
    const Loader &loader, const Arguments &arguments, const Messages &messages, Console &console);

} // namespace gouji
