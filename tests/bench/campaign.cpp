#include "tests/bench/campaign.h"

#include "app/batch/batch.h"
#include "app/campaign/campaigncontroller.h"
#include "app/campaign/campaigndialogs.h"
#include "tests/bench/measure.h"
#include "tests/generator/generator.h"
#include "ui/campaign/draftsview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPixmap>
#include <QTemporaryDir>
#include <QThreadStorage>

namespace gouji::bench {

using namespace Qt::StringLiterals;
using namespace gouji::testgen;

namespace {

constexpr Noise AsPrinted {true, false, true, true};

/// Half of the reports are text, a quarter each HTML and DOCX.
Layout layoutOf(int number)
{
    static const std::vector<Layout> layouts {Layout::CellPerLine, Layout::Html, Layout::RowPerLine,
        Layout::Docx, Layout::Columns, Layout::Html, Layout::PipeOnOwnLine, Layout::Docx};
    return layouts[size_t(number) % layouts.size()];
}

Result<bool> writeReport(const FormLibrary &library, const QString &folder, int number)
{
    const GeneratedReport report =
        generate(library, {layoutOf(number), uint64_t(number), AsPrinted});
    QFile file(u"%1/%2.%3"_s.arg(folder).arg(number, 5, 10, QLatin1Char('0')).arg(report.suffix));
    return file.open(QIODevice::WriteOnly) && file.write(report.bytes) == report.bytes.size();
}

void generateAll(const FormLibrary &library, const QString &folder, int reports)
{
    QStringList numbers;
    for (int number = 0; number < reports; ++number)
        numbers << QString::number(number);
    Batch<bool> batch([&](const QString &number, const Progress &) {
        return writeReport(library, folder, number.toInt());
    });
    batch.run(numbers, [](const QString &, const Result<bool> &written) { return *written; });
}

double readAll(const DraftReader &reader, const QStringList &files, int threads)
{
    QThreadStorage<Checker *> checkers;
    BatchLimits limits;
    limits.threads = threads;
    return secondsOnce([&] {
        Batch<DraftContent> batch(
            [&](const QString &file, const Progress &progress) -> Result<DraftContent> {
                if (!checkers.hasLocalData())
                    checkers.setLocalData(new Checker);
                return reader.contentOf(file, {}, *checkers.localData(), progress);
            },
            BatchOrder::AsGiven, limits);
        batch.run(files, [](const QString &, const Result<DraftContent> &) { return true; });
    });
}

void paint(CampaignWindow &window)
{
    QCoreApplication::processEvents();
    window.grab();
}

void measureWindow(const FormLibrary &library, const QString &folder, CampaignTimes &times)
{
    const QTemporaryDir settingsFolder;
    Settings settings(settingsFolder.filePath(u"settings.ini"_s));
    Appearance appearance(*qApp, settings);
    CampaignDialogs dialogs;
    CampaignController campaign({settings, appearance, dialogs,
        std::make_shared<const DraftReader>(library, std::make_shared<const Extractor>(library))});
    CampaignWindow &window = campaign.window();
    window.show();
    QElapsedTimer clock;
    clock.start();
    campaign.open(folder);
    while (window.model().listed() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    paint(window);
    times.firstRow = double(clock.elapsed()) / 1000;
    while (campaign.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.model().refresh();
    paint(window);
    times.allRows = double(clock.elapsed()) / 1000;
    const QStringList texts {u"j"_s, u"jy"_s, u"jyt"_s, u"镇"_s, QString()};
    int next = 0;
    times.filter = secondsOf([&] {
        DraftFilter filter;
        filter.text = texts[next++ % texts.size()];
        window.model().setFilter(filter);
        paint(window);
    });
    times.filter = std::max(times.filter, secondsOf([&] {
        window.model().setFilter({});
        paint(window);
    }));
}

} // namespace

CampaignTimes measureCampaign(const FormLibrary &library, int reports)
{
    const QTemporaryDir folder;
    CampaignTimes times;
    times.reports = reports;
    times.generating = secondsOnce([&] { generateAll(library, folder.path(), reports); });
    QStringList files;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
        files << folder.filePath(name);
    const DraftReader reader(library, std::make_shared<const Extractor>(library));
    times.oneCore = readAll(reader, files, 1);
    times.twoCores = readAll(reader, files, 2);
    times.batchMegabytes = peakMegabytes();
    measureWindow(library, folder.path(), times);
    times.windowMegabytes = peakMegabytes();
    return times;
}

} // namespace gouji::bench
