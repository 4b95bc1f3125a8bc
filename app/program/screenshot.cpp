#include "app/program/screenshot.h"

#include "app/campaign/campaigncontroller.h"
#include "app/campaign/campaigndialogs.h"
#include "app/review/controller.h"
#include "app/review/silentprompts.h"
#include "model/campaign/draftreader.h"
#include "model/review/reviewfiles.h"
#include "ui/originalview/originalpane.h"
#include "ui/reviewdocks.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshTime = 400; ///< milliseconds

int fail(const QString &text)
{
    std::fprintf(stderr, "gouji: %s\n", qUtf8Printable(text));
    return 2;
}

/// Empty where the report was opened.
QString openAndWait(Controller &controller, const QString &file)
{
    QString error;
    QEventLoop loop;
    QObject::connect(&controller, &Controller::opened, &loop, &QEventLoop::quit);
    QObject::connect(&controller, &Controller::openingFailed, &loop, [&](const QString &text) {
        error = text.isEmpty() ? u"%1 could not be opened"_s.arg(file) : text;
        loop.quit();
    });
    controller.open(file);
    loop.exec();
    return error;
}

QString save(QWidget &window, const QString &file)
{
    QCoreApplication::processEvents();
    return window.grab().save(file, "PNG") ? QString() : u"%1 could not be written"_s.arg(file);
}

/// The folder's own campaign is neither read nor changed.
QString showCampaign(const CommandLine &line, const Services &services)
{
    CampaignDialogs dialogs;
    CampaignController campaign({services.settings, services.appearance, dialogs,
        std::make_shared<const DraftReader>(services.library, services.extractor),
        services.profile});
    QEventLoop loop;
    QObject::connect(&campaign, &CampaignController::settled, &loop, &QEventLoop::quit);
    campaign.window().resize(line.size);
    campaign.window().show();
    campaign.openPaths(draftFilesIn(line.files.first()));
    loop.exec();
    QTimer::singleShot(RefreshTime, &loop, &QEventLoop::quit); // what came last is shown with it
    loop.exec();
    return save(campaign.window(), line.screenshot);
}

void waitForSuggestions(ReviewSession &session)
{
    QEventLoop loop;
    QObject::connect(&session.suggestions(), &SuggestionBoard::changed, &loop, &QEventLoop::quit);
    while (session.suggestions().isSearching())
        loop.exec();
}

/// A cell by its id, or a finding by its rule and scope.
bool select(const QString &id, ReviewSession *session)
{
    if (session && session->finding(id))
        session->selectFinding(id);
    else if (session && session->report().find(CellId(id)))
        session->selectCell(CellId(id));
    else
        return false;
    return true;
}

/// Pages are drawn elsewhere.
void waitForPages(const MainWindow &window)
{
    constexpr int patience = 20'000; // milliseconds
    const PageView *pages = window.review() ? window.review()->original()->pages() : nullptr;
    if (!pages)
        return;
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QObject::connect(pages, &PageView::pageDrawn, &loop, [&] {
        if (pages->isDrawn())
            loop.quit();
    });
    if (!pages->isDrawn())
        loop.exec();
}

} // namespace

int takeScreenshot(const CommandLine &line)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLanguage(line.language);
    settings.setTheme(line.theme.value_or(ThemeChoice::System));
    Appearance appearance(*qApp, settings);
    const auto library = FormLibrary::create();
    if (!library)
        return fail(Messages(appearance.language()).error(library.error()));
    const auto extractor = std::make_shared<const Extractor>(*library);
    SilentPrompts prompts;
    const Services services {*library, extractor, settings, appearance, prompts};
    if (!line.files.isEmpty() && QFileInfo(line.files.first()).isDir()) {
        const QString error = showCampaign(line, services);
        return error.isEmpty() ? 0 : fail(error);
    }
    Controller controller(services);
    controller.window().resize(line.size);
    controller.window().show();
    if (!line.files.isEmpty()) {
        if (const QString error = openAndWait(controller, line.files.first()); !error.isEmpty())
            return fail(error);
    }
    if (controller.session())
        waitForSuggestions(*controller.session());
    if (!line.select.isEmpty() && !select(line.select, controller.session()))
        return fail(u"there is no cell or finding %1"_s.arg(line.select));
    for (const QString &dock : line.show) {
        if (!controller.session() || !controller.window().docks()->raise(dock))
            return fail(u"%1 cannot be shown"_s.arg(dock));
    }
    QCoreApplication::processEvents();
    waitForPages(controller.window());
    const QString error = save(controller.window(), line.screenshot);
    return error.isEmpty() ? 0 : fail(error);
}

} // namespace gouji
