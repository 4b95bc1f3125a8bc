#include "app/screenshot.h"

#include "app/controller.h"
#include "app/silentprompts.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>

#include <cstdio>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

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
    const Extractor extractor(*library);
    SilentPrompts prompts;
    Controller controller({*library, extractor, settings, appearance, prompts});
    controller.window().resize(line.size);
    controller.window().show();
    if (!line.files.isEmpty()) {
        if (const QString error = openAndWait(controller, line.files.first()); !error.isEmpty())
            return fail(error);
    }
    if (!line.select.isEmpty()) {
        if (!controller.session() || !controller.session()->report().find(line.select))
            return fail(u"there is no cell %1"_s.arg(line.select.toString()));
        controller.session()->selectCell(line.select);
    }
    QCoreApplication::processEvents();
    if (!controller.window().grab().save(line.screenshot, "PNG"))
        return fail(u"%1 could not be written"_s.arg(line.screenshot));
    return 0;
}

} // namespace gouji
