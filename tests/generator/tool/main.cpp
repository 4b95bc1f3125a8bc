/// gouji-generate writes generated reports to a folder, or has them extracted and prints how well
/// that went.

#include "tests/generator/judge.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <map>

using namespace gouji;
using namespace gouji::testgen;
using namespace Qt::StringLiterals;

namespace {

struct Request {
    std::vector<Layout> layouts;
    uint64_t seed = 1;
    int count = 20;
    Noise noise;
    Content content = Content::Official;
    int reports = 1;
    int verbose = 0;

    GeneratorOptions options(Layout layout, uint64_t number) const
    {
        return {layout, number, noise, content, reports};
    }
};

Noise noiseOf(const QStringList &names)
{
    const bool all = names.contains(u"all"_s);
    return {all || names.contains(u"labels"_s), all || names.contains(u"typos"_s),
        all || names.contains(u"numbers"_s), all || names.contains(u"page"_s)};
}

std::vector<Layout> layoutsOf(const QString &name)
{
    std::vector<Layout> chosen;
    for (const Layout layout : allLayouts()) {
        if (name.isEmpty() || layoutName(layout) == name)
            chosen.push_back(layout);
    }
    return chosen;
}

bool writeFiles(const FormLibrary &library, const Request &request, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    for (const Layout layout : request.layouts) {
        for (int i = 0; i < request.count; ++i) {
            const uint64_t seed = request.seed + uint64_t(i);
            const GeneratedReport report = generate(library, request.options(layout, seed));
            QFile file(u"%1/layout-%2-seed-%3.%4"_s.arg(folder, layoutName(layout))
                           .arg(seed)
                           .arg(report.suffix));
            if (!file.open(QIODevice::WriteOnly) || file.write(report.bytes) != report.bytes.size())
                return false;
        }
    }
    return true;
}

void printMisreads(const Score &score, Layout layout, uint64_t seed, int limit)
{
    int printed = 0;
    for (const Misread &misread : score.misreads) {
        if (++printed > limit)
            return;
        std::printf("  layout %s seed %llu %s %s: expected %s, got %s\n",
            qPrintable(layoutName(layout)), static_cast<unsigned long long>(seed),
            misread.outcome == Outcome::Wrong ? "WRONG" : "missed",
            qPrintable(misread.cell.toString()), qPrintable(misread.expected),
            qPrintable(misread.got));
    }
}

using Scores = std::map<QString, Score>; ///< by variant of a layout, "14 tabs"

Scores scoreLayout(const FormLibrary &library, const Request &request, Layout layout)
{
    const Judge judge(library);
    Scores scores;
    for (int i = 0; i < request.count; ++i) {
        const uint64_t seed = request.seed + uint64_t(i);
        const Judged judged = judge.judge(request.options(layout, seed));
        printMisreads(judged.score, layout, seed, request.verbose);
        scores[judged.truth.variant] += judged.score;
    }
    return scores;
}

void printScores(const FormLibrary &library, const Request &request)
{
    std::printf(
        "layout        docs    cells   right %%  wrong/10k  wrong missed   open  form  year\n");
    for (const Layout layout : request.layouts) {
        for (const auto &[variant, s] : scoreLayout(library, request, layout)) {
            std::printf("%-12s %5d %8d %9.3f %10.2f %6d %6d %6d %4d%% %4d%%\n", qPrintable(variant),
                s.documents, s.cells, s.rightPercent(), s.wrongPerTenThousand(), s.wrong, s.missed,
                s.cells - s.determinable, 100 * s.formsRight / s.documents,
                100 * s.yearsRight / s.documents);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Generates fictitious reports and scores their extraction."_s);
    parser.addHelpOption();
    parser.addOptions({{u"layout"_s, u"One layout only."_s, u"name"_s},
        {u"seed"_s, u"First seed (1)."_s, u"number"_s, u"1"_s},
        {u"count"_s, u"Documents of each layout (20)."_s, u"number"_s, u"20"_s},
        {u"noise"_s, u"none, all, or some of labels,typos,numbers,page (none)."_s, u"list"_s,
            u"none"_s},
        {u"indicators"_s, u"Indicator lists from before 2019 instead of the official forms."_s},
        {u"reports"_s, u"Reports in one file (1)."_s, u"number"_s, u"1"_s},
        {u"out"_s, u"Writes the documents to this folder."_s, u"folder"_s},
        {u"score"_s, u"Extracts the documents and prints how well that went."_s},
        {u"verbose"_s, u"With --score: the first misreads of each document (0)."_s, u"number"_s,
            u"0"_s}});
    parser.process(app);
    const Request request {layoutsOf(parser.value(u"layout"_s)),
        parser.value(u"seed"_s).toULongLong(), qMax(1, parser.value(u"count"_s).toInt()),
        noiseOf(parser.value(u"noise"_s).split(u',')),
        parser.isSet(u"indicators"_s) ? Content::Indicators : Content::Official,
        qMax(1, parser.value(u"reports"_s).toInt()), parser.value(u"verbose"_s).toInt()};
    const auto library = FormLibrary::create();
    if (!library || request.layouts.empty() || parser.isSet(u"out"_s) == parser.isSet(u"score"_s))
        parser.showHelp(2);
    if (parser.isSet(u"out"_s))
        return writeFiles(*library, request, parser.value(u"out"_s)) ? 0 : 1;
    printScores(*library, request);
    return 0;
}
