#pragma once

#include "app/review/controller.h"
#include "tests/support/samplereport.h"
#include "tests/support/scriptedprompts.h"
#include "ui/actions.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace gouji::test {

/// A window as the program makes it, with settings, files and answers of its own. English and light
/// unless a test chooses otherwise.
class WindowFixture {
public:
    WindowFixture()
        : settings(path(QStringLiteral("settings.ini"))), library(*FormLibrary::create()),
          extractor(std::make_shared<const Extractor>(library)), profile(library, settings)
    {
        settings.setLanguage(QStringLiteral("en"));
        settings.setTheme(ThemeChoice::Light);
        appearance = std::make_unique<Appearance>(*qApp, settings);
        start();
    }

    /// The program is started (again).
    void start()
    {
        controller = std::make_unique<Controller>(services());
        controller->window().resize(1280, 860);
        show();
    }

    Services services()
    {
        return {library, extractor, settings, *appearance, prompts, path(QStringLiteral("state")),
            QStringLiteral("Li"), &profile};
    }

    /// The keyboard goes to the active window alone.
    void show()
    {
        controller->window().show();
        controller->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&controller->window()));
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString writeSample(
        const Printed &printed = {}, const QString &name = QStringLiteral("draft.txt")) const
    {
        return write(name, sampleReport(library, u"2021", printed).document.text.toUtf8());
    }

    /// Opens a file and waits for it.
    bool open(const QString &file)
    {
        QSignalSpy opened(controller.get(), &Controller::opened);
        controller->open(file);
        return opened.size() > 0 || opened.wait();
    }

    ReviewSession &session() const { return *controller->session(); }
    ReviewView &view() const { return *controller->window().review(); }
    QAction *action(Actions::Id id) const { return controller->window().actions()[id]; }
    FormTableView *table(QStringView id) const { return view().tables()->view(id); }
    CellContent content(const QString &cell) const
    {
        return session().report().content(CellId(cell));
    }

    /// Clicks a cell as a mouse does.
    void click(const QString &cell) const
    {
        const CellId id(cell);
        FormTableView *shown = table(id.table());
        view().tables()->setCurrentWidget(pageOf(shown));
        const QModelIndex index = shown->formModel().indexOf(id);
        shown->scrollTo(index);
        QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, shown->visualRect(index).center());
    }

    /// Types into the selected cell and presses Enter.
    void type(const QString &text) const
    {
        FormTableView *shown = view().tables()->activeView();
        QTest::keyClicks(shown->viewport(), text.left(1));
        QTest::keyClicks(editor(shown), text.mid(1));
        QTest::keyClick(editor(shown), Qt::Key_Return);
    }

    static QWidget *editor(FormTableView *shown)
    {
        const auto editors = shown->viewport()->findChildren<QLineEdit *>();
        return editors.isEmpty() ? nullptr : editors.last();
    }

    QTemporaryDir folder;
    Settings settings;
    const FormLibrary library;
    const std::shared_ptr<const Extractor> extractor;
    OfficeProfile profile;
    ScriptedPrompts prompts;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<Controller> controller;

private:
    QWidget *pageOf(FormTableView *shown) const
    {
        TablesPane *tables = view().tables();
        for (int tab = 0; tab < tables->count(); ++tab) {
            if (tables->widget(tab)->isAncestorOf(shown))
                return tables->widget(tab);
        }
        return nullptr;
    }
};

} // namespace gouji::test
