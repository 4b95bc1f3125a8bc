#include "app/controller.h"

#include "ui/actions.h"
#include "ui/mainmenu.h"
#include "ui/progressstrip.h"
#include "ui/reviewdocks.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// The name of the report for people: its title, or the name of its file.
QString nameOf(const ReviewSession &session)
{
    const QString title = session.report().title;
    return title.isEmpty() ? QFileInfo(session.document().file).fileName() : title;
}

QString withoutSeparators(QString name)
{
    for (const QChar c : u"/\\:*?\"<>|"_s)
        name.remove(c);
    return name.simplified();
}

} // namespace

Controller::Controller(const Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_window(std::make_unique<MainWindow>()),
      m_lastYear(new LastYear(m_services, *m_window))
{
    m_window->restoreGeometry(services.settings.windowGeometry());
    m_window->setViewState(services.settings.viewState());
    m_window->docks()->setState(services.settings.docks());
    connectWindow();
    connectLastYear();
    updateProfile();
    updateChoices();
    updateRecentFiles();
}

Controller::~Controller()
{
    m_window.reset(); // its views refer to the session
}

void Controller::connectWindow()
{
    const Actions &actions = m_window->actions();
    const auto on = [&](Actions::Id id, auto act) {
        connect(actions[id], &QAction::triggered, this, act);
    };
    on(Actions::Open, [this] { askForFiles(); });
    on(Actions::PasteReport, [this] { pasteReport(); });
    on(Actions::CloseReport, [this] { closeReport(); });
    on(Actions::ExportWorkbook, [this] { exportAs(ExportFormat::Workbook); });
    on(Actions::ExportCsv, [this] { exportAs(ExportFormat::Csv); });
    on(Actions::ExportJson, [this] { exportAs(ExportFormat::Json); });
    on(Actions::ExportNote, [this] { exportAs(ExportFormat::Note); });
    on(Actions::CopyNote, [this] { copyNote(); });
    on(Actions::ChooseProfile, [this] { askForProfile(); });
    on(Actions::NoProfile, [this] { useProfile({}); });
    on(Actions::About, [this] { m_services.prompts.showAbout(); });
    connect(actions[Actions::Quit], &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_window.get(), &MainWindow::filesDropped, this, &Controller::openFiles);
    connect(m_window.get(), &MainWindow::recentFileChosen, this, &Controller::open);
    connect(m_window.get(), &MainWindow::encodingChosen, this, &Controller::readAgain);
    connect(m_window->progress(), &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    Appearance *appearance = &m_services.appearance;
    connect(m_window->menu(), &MainMenu::languageChosen, appearance, &Appearance::chooseLanguage);
    connect(m_window->menu(), &MainMenu::themeChosen, appearance, &Appearance::chooseTheme);
    connect(appearance, &Appearance::choicesChanged, this, &Controller::updateChoices);
    connect(appearance, &Appearance::languageChanged, this, [this](Language language) {
        if (m_session)
            m_session->setLanguage(language);
    });
    if (m_services.profile)
        connect(m_services.profile, &OfficeProfile::changed, this, &Controller::updateProfile);
    m_window->setCloseGuard([this] { return mayClose(); });
}

void Controller::connectLastYear()
{
    const Actions &actions = m_window->actions();
    connect(actions[Actions::OpenLastYear], &QAction::triggered, m_lastYear, &LastYear::ask);
    connect(actions[Actions::RemoveLastYear], &QAction::triggered, m_lastYear, &LastYear::remove);
    const ReviewDocks *docks = m_window->docks();
    connect(docks, &ReviewDocks::lastYearWanted, m_lastYear, &LastYear::ask);
    connect(docks, &ReviewDocks::lastYearDropped, m_lastYear, &LastYear::open);
    connect(docks, &ReviewDocks::lastYearRemoved, m_lastYear, &LastYear::remove);
}

void Controller::open(const QString &file)
{
    load({QFileInfo(file).absoluteFilePath()});
}

void Controller::openFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    open(files.first());
    if (files.size() > 1)
        Q_EMIT openElsewhere(files.mid(1));
}

void Controller::askForFiles()
{
    const QStringList files = m_services.prompts.filesToOpen(m_services.settings.openFolder());
    if (!files.isEmpty())
        m_services.settings.setOpenFolder(QFileInfo(files.first()).absolutePath());
    openFiles(files);
}

void Controller::pasteReport()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    // Word, WPS and browsers offer a page beside the text: it alone knows the tables' cells.
    const bool page = mime && mime->html().contains("<table"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = !mime ? QByteArray() : (page ? mime->html() : mime->text()).toUtf8();
    if (bytes.trimmed().isEmpty())
        m_window->hint(tr("The clipboard holds no text."));
    else
        load({tr("Clipboard"), bytes, u"UTF-8"_s});
}

void Controller::readAgain(const QString &encoding)
{
    LoadRequest request = m_request;
    request.encoding = encoding;
    load(std::move(request));
}

void Controller::load(LoadRequest request)
{
    m_window->progress()->begin(QFileInfo(request.file).fileName());
    m_job = std::make_unique<LoadJob>(m_services.extractor, std::move(request));
    connect(m_job.get(), &LoadJob::progressed, m_window->progress(), &ProgressStrip::setFraction);
    connect(m_job.get(), &LoadJob::finished, this, &Controller::takeLoaded);
    m_job->start();
}

void Controller::takeLoaded()
{
    m_window->progress()->end();
    LoadJob *job = m_job.release();
    job->deleteLater(); // it is still emitting its signal
    auto loaded = job->takeResult();
    if (!loaded)
        fail(loaded.error(), job->request());
    else if (mayLeave()) // asked now: corrections can be made while the next report is being read
        showReport(std::move(*loaded), job->request());
    else
        m_window->show(m_session.get(), m_request.isFile());
}

void Controller::fail(const Error &error, LoadRequest request)
{
    if (error.code == ErrorCode::Encrypted) {
        if (const auto password = m_services.prompts.password(QFileInfo(request.file).fileName())) {
            request.password = *password;
            return load(std::move(request));
        }
    }
    const bool given_up = error.code == ErrorCode::Cancelled || error.code == ErrorCode::Encrypted;
    const QString text = Messages(m_services.appearance.language()).error(error);
    if (error.code == ErrorCode::NotFound)
        m_services.settings.removeRecentFile(request.file);
    updateRecentFiles();
    if (!given_up)
        m_services.prompts.showError(text);
    Q_EMIT openingFailed(given_up ? QString() : text);
}

void Controller::showReport(LoadedReport loaded, LoadRequest request)
{
    auto session = std::make_unique<ReviewSession>(std::move(loaded.document),
        std::move(loaded.report), m_services.library, m_services.appearance.language());
    if (m_services.profile && !m_services.profile->file().isEmpty())
        session->review().setProfile(m_services.profile->profile());
    if (m_session && m_session->review().previous() && request.file == m_request.file)
        session->review().setPrevious(*m_session->review().previous()); // it was read again
    m_lastYear->setSession(session.get());
    const bool encodingCanChange = request.isFile() && session->document().format == "text"_L1;
    m_window->show(session.get(), encodingCanChange);
    m_session = std::move(session);
    m_request = std::move(request);
    if (m_request.isFile()) {
        m_services.settings.addRecentFile(m_request.file);
        updateRecentFiles();
    }
    Q_EMIT opened();
}

void Controller::closeReport()
{
    if (!m_session || !mayLeave())
        return;
    m_lastYear->setSession(nullptr);
    m_window->show(nullptr, false);
    m_session.reset();
}

bool Controller::mayLeave()
{
    if (!m_session || !m_session->review().hasUnsavedWork())
        return true;
    const int count = int(m_session->review().corrections().size());
    switch (m_services.prompts.unexportedCorrections(nameOf(*m_session), count)) {
    case Prompts::Unexported::Export:
        return exportAs(ExportFormat::Workbook);
    case Prompts::Unexported::Discard:
        return true;
    case Prompts::Unexported::Cancel:
        return false;
    }
    return false;
}

bool Controller::mayClose()
{
    if (!mayLeave())
        return false;
    m_job.reset();
    m_services.settings.setDocks(m_window->docks()->state());
    m_services.settings.setWindowGeometry(m_window->saveGeometry());
    m_services.settings.setViewState(m_window->viewState());
    Q_EMIT closed();
    return true;
}

ExportInput Controller::exportInput() const
{
    const Review &review = m_session->review();
    return {review.document(), review.original(), review.current(), review.findings(),
        m_session->messages()};
}

QString Controller::suggestedFile(const ExportFormat &format) const
{
    QString folder = m_services.settings.exportFolder();
    if (folder.isEmpty())
        folder = m_request.isFile() ? QFileInfo(m_request.file).absolutePath() : QDir::homePath();
    QString name = m_request.isFile() ? QFileInfo(m_request.file).completeBaseName()
                                      : withoutSeparators(m_session->report().title);
    if (name.isEmpty())
        name = tr("Report");
    if (!format.keepsCorrections())
        name += tr(" - note", "behind the name of a file");
    return QDir(folder).filePath(name + u'.' + format.suffix());
}

bool Controller::exportAs(ExportFormat::Kind kind)
{
    if (!m_session)
        return false;
    const ExportFormat format(kind);
    const QString file = m_services.prompts.fileToSave(suggestedFile(format), format.filter());
    if (file.isEmpty())
        return false;
    const auto bytes = format.render(exportInput());
    const QStringList inputs = m_request.isFile() ? QStringList {m_request.file} : QStringList {};
    const Result<void> saved =
        bytes ? saveFile(file, *bytes, inputs) : tl::make_unexpected(bytes.error());
    if (!saved) {
        m_services.prompts.showError(m_session->messages().error(saved.error()));
        return false;
    }
    m_services.settings.setExportFolder(QFileInfo(file).absolutePath());
    if (format.keepsCorrections())
        m_session->review().markExported();
    m_window->updateStatus();
    m_window->hint(tr("Exported to %1").arg(QDir::toNativeSeparators(file)));
    return true;
}

void Controller::copyNote()
{
    if (!m_session)
        return;
    QApplication::clipboard()->setText(toNote(exportInput()));
    m_window->hint(tr("The note is on the clipboard."));
}

void Controller::askForProfile()
{
    const QString folder = m_services.profile && !m_services.profile->file().isEmpty()
        ? QFileInfo(m_services.profile->file()).absolutePath()
        : m_services.settings.openFolder();
    const QString file = m_services.prompts.profileToUse(folder);
    if (!file.isEmpty())
        useProfile(file);
}

void Controller::useProfile(const QString &file)
{
    if (!m_services.profile)
        return;
    const auto used = m_services.profile->choose(file);
    if (!used)
        m_services.prompts.showError(
            Messages(m_services.appearance.language()).error(used.error()));
}

void Controller::updateProfile()
{
    if (!m_services.profile)
        return;
    m_window->menu()->reviewMenu()->setProfile(QFileInfo(m_services.profile->file()).fileName());
    if (m_session)
        m_session->review().setProfile(m_services.profile->profile());
}

void Controller::updateChoices()
{
    m_window->menu()->setChoices(
        m_services.appearance.languageChoice(), m_services.appearance.themeChoice());
}

void Controller::updateRecentFiles()
{
    m_window->setRecentFiles(m_services.settings.recentFiles());
}

} // namespace gouji
