#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));

constexpr int Kills = 5; ///< tst_journal kills hundreds of programs without a window

/// The program that is killed: it types for ever and says after each step that it is committed.
int typeForEver(const QString &stateFolder)
{
    test::WindowFixture window;
    Services services = window.services();
    services.stateFolder = stateFolder;
    window.controller = std::make_unique<Controller>(services);
    window.show();
    if (!window.open(window.writeSample()))
        return 1;
    for (int number = 100;; ++number) {
        window.click(Received.toString());
        window.type(QString::number(number));
        std::printf("%d\n", int(window.session().review().record().size()));
        std::fflush(stdout);
    }
}

} // namespace

/// A program that is killed while somebody types has lost nothing of what it said was written.
class tst_Killed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
    }

    void cleanup() { m.reset(); }

    /// A program of its own types into the window and is killed; the next start has what it typed.
    void typedWorkSurvivesBeingKilled()
    {
        QRandomGenerator random(20240302);
        for (int i = 0; i < Kills; ++i) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(
                u"TMPDIR"_qs, m->folder.path()); // whoever is killed cleans up nothing
            program.setProcessEnvironment(environment);
            program.start(
                QCoreApplication::applicationFilePath(), {u"--type"_qs, m->services().stateFolder});
            QVERIFY(program.waitForReadyRead()); // it has begun to type
            QTest::qSleep(random.bounded(60));
            program.kill();
            program.waitForFinished();
            const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
            const int last = lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt();
            recover();
            QVERIFY(m->session().review().record().size() >= size_t(last));
            QVERIFY(m->session().review().isEdited(Received));
            m->prompts.unsaved = Prompts::Unsaved::Discard;
            m->action(Actions::CloseReport)->trigger();
        }
    }

private:
    void recover() const
    {
        const auto found = Journal::unfinished(m->services().stateFolder);
        QCOMPARE(found.size(), 1u);
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        m->controller->recover(found.front());
        QVERIFY(opened.wait());
    }

    std::unique_ptr<test::WindowFixture> m;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == u"--type"_qs)
        return typeForEver(application.arguments().value(2));
    tst_Killed test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
