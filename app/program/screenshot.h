#pragma once

#include "app/program/commandline.h"

namespace gouji {

/// Opens the file of the command line in a window that no one sees and writes a picture of it. The
/// user's settings are neither read nor changed. Returns the exit status.
int takeScreenshot(const CommandLine &line);

} // namespace gouji
