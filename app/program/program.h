#pragma once

namespace gouji {

/// The program `gouji`: windows, or one picture of a window. Returns the exit status: 0, or 2 with
/// a sentence on standard error.
int runGouji(int argc, char **argv);

} // namespace gouji
