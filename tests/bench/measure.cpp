#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <sys/resource.h>

namespace gouji::bench {

double secondsOnce(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double secondsOf(const std::function<void()> &work)
{
    constexpr double Enough = 1.0;
    constexpr int AtLeast = 3;
    double best = std::numeric_limits<double>::max();
    double spent = 0;
    for (int run = 0; run < AtLeast || spent < Enough; ++run) {
        const double seconds = secondsOnce(work);
        best = std::min(best, seconds);
        spent += seconds;
    }
    return best;
}

qint64 peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024; // Linux counts in KiB
}

} // namespace gouji::bench
