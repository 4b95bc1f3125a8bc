#include "tests/bench/suggestions.h"

#include "tests/bench/measure.h"
#include "tests/repair/repairfixture.h"

#include <algorithm>

namespace gouji::bench {

namespace {

Report damagedReport(const FormLibrary &library, int wrongCells, int number)
{
    testgen::Random random(uint64_t(1000 * wrongCells + number));
    Report report = test::consistentReport(library, u"2021", uint64_t(number));
    test::damage(report, test::cellsInSums(library, u"2021"), wrongCells, random);
    return report;
}

bool isProved(const Suggestions &answer)
{
    return answer.advice.empty()
        && std::all_of(answer.list.begin(), answer.list.end(),
            [](const Suggestion &suggestion) { return suggestion.proved; });
}

} // namespace

SuggestionTimes measureSuggestions(const FormLibrary &library, int wrongCells, int reports)
{
    const test::Repairer repairer(library);
    std::vector<double> seconds;
    SuggestionTimes times;
    times.reports = reports;
    for (int number = 0; number < reports; ++number) {
        const Report report = damagedReport(library, wrongCells, number);
        Suggestions answer;
        seconds.push_back(secondsOnce([&] { answer = repairer.search(report); }));
        times.proved += isProved(answer);
    }
    std::sort(seconds.begin(), seconds.end());
    times.median = seconds[seconds.size() / 2];
    times.p99 = seconds[seconds.size() * 99 / 100];
    return times;
}

} // namespace gouji::bench
