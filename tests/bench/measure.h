#pragma once

#include <QtGlobal>
#include <functional>

namespace gouji::bench {

/// Seconds that `work` takes: the best of several runs, which together take a second or so, because
/// disturbances by other programs only ever add.
double secondsOf(const std::function<void()> &work);
/// Seconds of a single run, for what takes long or cannot be repeated.
double secondsOnce(const std::function<void()> &work);
/// The largest amount of memory that this process has held so far.
qint64 peakMegabytes();

} // namespace gouji::bench
