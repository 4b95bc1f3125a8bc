#include "tests/bench/window.h"

#include "app/review/controller.h"
#include "app/review/silentprompts.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>

namespace gouji::bench {

using namespace Qt::StringLiterals;

namespace {

void openAndPaint(Controller &controller, const QString &file)
{
    QEventLoop loop;
    QObject::connect(&controller, &Controller::opened, &loop, &QEventLoop::quit);
    QObject::connect(&controller, &Controller::openingFailed, &loop, &QEventLoop::quit);
    controller.window().show();
    controller.open(file);
    loop.exec();
    QCoreApplication::processEvents();
    controller.window().grab();
}

void editAndPaint(Controller &controller, int value)
{
    const CellId cell = controller.session()->report().cells().front().id;
    controller.session()->edits().edit({{cell, CellContent::of(Number(value))}}, u"edit"_s);
    QCoreApplication::processEvents();
    controller.window().grab();
}

} // namespace

WindowTimes measureWindow(const QString &file)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Appearance appearance(*qApp, settings);
    SilentPrompts prompts;
    std::unique_ptr<Controller> controller;
    std::optional<FormLibrary> library;
    std::shared_ptr<const Extractor> extractor;
    WindowTimes times;
    times.opening = secondsOnce([&] {
        library = FormLibrary::create().value();
        extractor = std::make_shared<const Extractor>(*library);
        controller = std::make_unique<Controller>(
            Services {*library, extractor, settings, appearance, prompts});
        openAndPaint(*controller, file);
    });
    int value = 0;
    if (controller->session())
        times.edit = secondsOf([&] { editAndPaint(*controller, ++value); });
    return times;
}

} // namespace gouji::bench
