/// gouji-bench [PART...] prints how fast the stages are, on generated reports, on one core, and how
/// a campaign of many reports fares: all parts, or those that are named.

#include "model/export/exporters.h"
#include "model/rules/checker.h"
#include "tests/bench/campaign.h"
#include "tests/bench/floors.h"
#include "tests/bench/measure.h"
#include "tests/bench/suggestions.h"
#include "tests/bench/window.h"
#include "tests/generator/judge.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <numeric>

using namespace gouji;
using namespace gouji::bench;
using namespace gouji::testgen;

namespace {

constexpr Noise AsPrinted {true, false, true, true};

using Files = std::vector<QByteArray>;

Files filesOf(const FormLibrary &library, const std::vector<Layout> &layouts, int count)
{
    Files files;
    for (int i = 0; i < count; ++i) {
        const Layout layout = layouts[size_t(i) % layouts.size()];
        files.push_back(generate(library, {layout, uint64_t(i), AsPrinted}).bytes);
    }
    return files;
}

double megabytes(const Files &files)
{
    const auto bytes = std::accumulate(files.begin(), files.end(), qsizetype(0),
        [](qsizetype sum, const QByteArray &file) { return sum + file.size(); });
    return double(bytes) / 1e6;
}

/// The stages as a batch run goes through them.
class Pipeline {
public:
    explicit Pipeline(const FormLibrary &library) : m_library(library), m_extractor(library) { }

    void read(const QByteArray &file)
    {
        m_document = m_readers.read(file, {}).value_or(Document());
    }
    void extract(const QByteArray &file)
    {
        read(file);
        m_report = m_extractor.extract(m_document).value_or(Report());
    }
    void check(const QByteArray &file)
    {
        extract(file);
        m_findings = m_checker.check({m_document, m_report, m_library});
    }
    void json(const QByteArray &file)
    {
        check(file);
        m_bytes += toJson({m_document, m_report, m_report, m_findings, m_messages}).size();
    }

private:
    const FormLibrary &m_library;
    ReaderRegistry m_readers;
    Extractor m_extractor;
    Checker m_checker;
    Messages m_messages {Language::Chinese};
    Document m_document;
    Report m_report;
    Findings m_findings;
    qsizetype m_bytes = 0;
};

void printHead(const char *name)
{
    std::printf(
        "\n%-34s %9s %9s %11s %10s\n", name, "reports/s", "MB/s", "ms a report", "to floor");
}

/// Seconds for all files. `floor` is what a library needs for them in this same run, 0 for none.
double printRate(const char *name, const Files &files,
    const std::function<void(const QByteArray &)> &work, double floor = 0)
{
    const double seconds = secondsOf([&] {
        for (const QByteArray &file : files)
            work(file);
    });
    std::printf("%-34s %9.0f %9.1f %11.3f", name, double(files.size()) / seconds,
        megabytes(files) / seconds, 1000 * seconds / double(files.size()));
    if (floor > 0)
        std::printf(" %9.1fx", seconds / floor);
    std::printf("\n");
    return seconds;
}

void printStages(const FormLibrary &library, Pipeline &pipeline)
{
    const Files files = filesOf(library,
        {Layout::CellPerLine, Layout::PipeOnOwnLine, Layout::CountedBlanks, Layout::RowPerLine,
            Layout::Columns, Layout::PdfText},
        120);
    printHead("text reports");
    const double floor =
        printRate("floor: decoding alone", files, [](const QByteArray &file) { walkText(file); });
    const auto print = [&](const char *name, void (Pipeline::*stage)(const QByteArray &)) {
        printRate(
            name, files, [&](const QByteArray &file) { (pipeline.*stage)(file); }, floor);
    };
    print("read", &Pipeline::read);
    print("read, extract", &Pipeline::extract);
    print("read, extract, check", &Pipeline::check);
    print("read, extract, check, JSON", &Pipeline::json);
}

void printFormat(const char *name, const Files &files, Pipeline &pipeline,
    qsizetype (*floor)(const QByteArray &))
{
    const double alone =
        printRate("floor: the library alone", files, [&](const QByteArray &file) { floor(file); });
    printRate(
        name, files, [&](const QByteArray &file) { pipeline.read(file); }, alone);
}

/// The PDF files of the tests, and those that are named in GOUJI_BENCH_PDF, separated by colons.
QStringList pdfFiles()
{
    QStringList files {QStringLiteral(GOUJI_SOURCE_DIR "/tests/pdf/cases/report.pdf")};
    files << qEnvironmentVariable("GOUJI_BENCH_PDF").split(u':', Qt::SkipEmptyParts);
    return files;
}

void printPdf(const QString &name, Pipeline &pipeline)
{
    QFile file(name);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const Document document = ReaderRegistry().read(bytes, {}).value_or(Document());
    if (document.grids.empty())
        return;
    const int first = document.grids.front().cells.front().span.page;
    const int last = document.grids.back().cells.back().span.page;
    double floor = 0;
    if (walkPdf(bytes, first, last) == 0)
        std::printf("floor: poppler-utils is not installed\n");
    else
        floor = printRate("floor: pdftotext and pdftoppm", {bytes},
            [&](const QByteArray &pdf) { walkPdf(pdf, first, last); });
    printRate(
        "pdf", {bytes}, [&](const QByteArray &pdf) { pipeline.read(pdf); }, floor);
}

void printFormats(const FormLibrary &library, Pipeline &pipeline)
{
    printHead("reading, by format");
    printFormat("text", filesOf(library, {Layout::RowPerLine}, 60), pipeline, walkText);
    printFormat("html", filesOf(library, {Layout::Html}, 60), pipeline, walkHtml);
    printFormat("docx", filesOf(library, {Layout::Docx}, 60), pipeline, walkDocx);
    for (const QString &file : pdfFiles())
        printPdf(file, pipeline);
}

/// A report that waits for its check.
struct Extracted {
    Document document;
    Report report;
    TextFacts facts;
};

std::vector<Extracted> extractedReports(const FormLibrary &library, const Checker &checker)
{
    const ReaderRegistry readers;
    const Extractor extractor(library);
    std::vector<Extracted> reports;
    for (const QByteArray &file : filesOf(library, {Layout::RowPerLine, Layout::CellPerLine}, 60)) {
        Document document = readers.read(file, {}).value_or(Document());
        Report report = extractor.extract(document).value_or(Report());
        TextFacts facts = checker.read({document, report, library});
        reports.push_back({std::move(document), std::move(report), std::move(facts)});
    }
    return reports;
}

/// The rules alone: as for a new report, and as after an edit, when the text has been read.
void printChecks(const FormLibrary &library)
{
    const Checker checker;
    const std::vector<Extracted> reports = extractedReports(library, checker);
    size_t findings = 0;
    const auto print = [&](const char *name, bool isNew) {
        const double seconds = secondsOf([&] {
            for (const Extracted &each : reports) {
                CheckInput input {each.document, each.report, library};
                input.facts = isNew ? nullptr : &each.facts;
                findings += checker.check(input).size();
            }
        });
        std::printf("%-34s %9.3f\n", name, 1000 * seconds / double(reports.size()));
    };
    std::printf("\n%-34s %9s\n", "rules", "ms");
    print("the whole catalogue", true);
    print("again after an edit", false);
}

void printWindow()
{
    const WindowTimes times = measureWindow(
        QStringLiteral(GOUJI_SOURCE_DIR "/resources/samples/report-with-mistakes.txt"));
    std::printf("\n%-34s %9s\n", "window", "ms");
    std::printf("%-34s %9.1f\n", "file to painted window", 1000 * times.opening);
    std::printf("%-34s %9.1f\n", "edit to checked, painted views", 1000 * times.edit);
}

void printCampaign(const FormLibrary &library, int reports)
{
    const CampaignTimes times = measureCampaign(library, reports);
    std::printf("\n%-34s %9d\n", "a campaign: text, HTML and DOCX", times.reports);
    std::printf("%-34s %9.0f\n", "reports/s, one thread", times.reports / times.oneCore);
    std::printf("%-34s %9.0f\n", "reports/s, two threads", times.reports / times.twoCores);
    std::printf("%-34s %9.2f\n", "two threads to one", times.oneCore / times.twoCores);
    std::printf(
        "%-34s %9lld\n", "peak MB of reading", static_cast<long long>(times.batchMegabytes));
    std::printf("%-34s %9.0f\n", "ms until the first row shows", 1000 * times.firstRow);
    std::printf("%-34s %9.1f\n", "s until all rows show", times.allRows);
    std::printf("%-34s %9.0f\n", "ms to filter all rows", 1000 * times.filter);
    std::printf(
        "%-34s %9lld\n", "peak MB with the window", static_cast<long long>(times.windowMegabytes));
}

void printSuggestions(const FormLibrary &library)
{
    constexpr int Reports = 50;
    std::printf(
        "\n%-34s %9s %9s %11s\n", "suggestions, with all proofs", "median ms", "p99 ms", "proved");
    for (const int wrongCells : {1, 2, 3, 5, 8, 12, 20}) {
        const SuggestionTimes times = measureSuggestions(library, wrongCells, Reports);
        std::printf("%2d wrong cells %29.0f %9.0f %8d/%d\n", wrongCells, 1000 * times.median,
            1000 * times.p99, times.proved, times.reports);
    }
}

/// Reports one after the other until there are `size` megabytes.
QByteArray bigText(const FormLibrary &library, int size)
{
    QByteArray text;
    for (uint64_t seed = 0; text.size() < size * 1'000'000; ++seed)
        text += generate(library, {Layout::RowPerLine, seed, AsPrinted}).bytes;
    return text;
}

void printBigTexts(const FormLibrary &library, Pipeline &pipeline)
{
    std::printf(
        "\n%-34s %9s %9s %11s %10s\n", "one large text", "seconds", "MB/s", "peak MB", "to floor");
    for (const int size : {5, 50}) {
        const QByteArray text = bigText(library, size);
        const double floor = secondsOf([&] { walkText(text); }); // decoding alone
        const double seconds = secondsOnce([&] { pipeline.check(text); });
        std::printf("%2d MB: read, extract, check        %9.2f %9.1f %11lld %9.1fx\n", size,
            seconds, double(text.size()) / 1e6 / seconds, static_cast<long long>(peakMegabytes()),
            seconds / floor);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const auto library = FormLibrary::create();
    if (!library)
        return 1;
    Pipeline pipeline(*library);
    // The campaign comes first: the peak of memory is of the whole process.
    const std::vector<std::pair<QString, std::function<void()>>> parts {
        {QStringLiteral("campaign"), [&] { printCampaign(*library, 10'000); }},
        {QStringLiteral("stages"), [&] { printStages(*library, pipeline); }},
        {QStringLiteral("formats"), [&] { printFormats(*library, pipeline); }},
        {QStringLiteral("checks"), [&] { printChecks(*library); }},
        {QStringLiteral("window"), [] { printWindow(); }},
        {QStringLiteral("suggestions"), [&] { printSuggestions(*library); }},
        {QStringLiteral("large"), [&] { printBigTexts(*library, pipeline); }},
    };
    const QStringList wanted = app.arguments().mid(1);
    for (const auto &[name, print] : parts) {
        if (wanted.isEmpty() || wanted.contains(name))
            print();
    }
    return 0;
}
