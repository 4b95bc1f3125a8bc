#include "app/program/program.h"

#include "app/program/commandline.h"
#include "app/program/screenshot.h"
#include "app/program/statefolder.h"
#include "app/program/windows.h"
#include "app/review/dialogprompts.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

int runWindows(const CommandLine &line)
{
    Settings settings;
    if (!line.language.isEmpty())
        settings.setLanguage(line.language);
    if (line.theme)
        settings.setTheme(*line.theme);
    Appearance appearance(*qApp, settings);
    DialogPrompts prompts;
    const auto library = FormLibrary::create();
    if (!library) {
        prompts.showError(Messages(appearance.language()).error(library.error()));
        return 2;
    }
    const auto extractor = std::make_shared<const Extractor>(*library);
    OfficeProfile profile(*library, settings);
    if (const auto restored = profile.restore(); !restored)
        prompts.showError(Messages(appearance.language()).error(restored.error()));
    std::optional<Windows> windows(std::in_place,
        Services {*library, extractor, settings, appearance, prompts, stateFolder(), accountName(),
            &profile});
    windows->open(line.files);
    windows->offerUnfinished();
    const int status = QApplication::exec();
    windows.reset();
    settings.sync();
    if (extractor.use_count() > 1) // a thread hangs on its file and uses what would be destroyed
        std::_Exit(status);
    return status;
}

int print(std::FILE *stream, const QString &text, int status)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
    return status;
}

} // namespace

int runGouji(int argc, char **argv)
{
    if (CommandLine::wantsScreenshot(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"gouji"_s);
    QApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    QApplication::setDesktopFileName(u"gouji"_s);
    const auto line = CommandLine::parse(QApplication::arguments());
    if (!line)
        return print(stderr, u"gouji: "_s + line.error(), 2);
    if (line->help)
        return print(stdout, CommandLine::usage(), 0);
    if (line->version)
        return print(stdout, u"gouji "_s + QApplication::applicationVersion(), 0);
    return line->screenshot.isEmpty() ? runWindows(*line) : takeScreenshot(*line);
}

} // namespace gouji
