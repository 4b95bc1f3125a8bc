#include "app/review/controller.h"

#include "ui/actions.h"
#include "ui/mainmenu.h"
#include "ui/reviewdocks.h"
#include "ui/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>

namespace gouji {

using namespace Qt::StringLiterals;

Controller::Controller(const Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_window(std::make_unique<MainWindow>()),
      m_loading(m_services, *m_window), m_lastYear(new LastYear(m_services, *m_window)),
      m_paper(new Paper(m_services, *m_window)), m_exports(new Exports(m_services, *m_window)),
      m_profile(new ProfileChoice(m_services, *m_window))
{
    m_window->restoreGeometry(services.settings.windowGeometry());
    m_window->setViewState(services.settings.viewState());
    m_window->docks()->setState(services.settings.docks());
    connectWindow();
    connectAppearance();
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
    on(Actions::OpenCampaign, [this] { Q_EMIT campaignWanted(); });
    on(Actions::PasteReport, [this] { pasteReport(); });
    on(Actions::Save, [this] { save(); });
    on(Actions::SaveAs, [this] { saveAs(); });
    on(Actions::CloseReport, [this] { closeReport(); });
    on(Actions::About, [this] { m_services.prompts.showAbout(); });
    connect(actions[Actions::Quit], &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_window.get(), &MainWindow::filesDropped, this, &Controller::openFiles);
    connect(m_window.get(), &MainWindow::recentFileChosen, this, &Controller::open);
    connect(m_window.get(), &MainWindow::encodingChosen, this, &Controller::readAgain);
    connect(m_window.get(), &MainWindow::reportChosen, this, &Controller::readReport);
    connect(&m_loading, &ReportLoading::loaded, this, &Controller::take);
    connect(&m_loading, &ReportLoading::failed, this, &Controller::giveUp);
    m_window->setCloseGuard([this] { return mayClose(); });
}

void Controller::connectAppearance()
{
    Appearance *appearance = &m_services.appearance;
    connect(m_window->menu(), &MainMenu::languageChosen, appearance, &Appearance::chooseLanguage);
    connect(m_window->menu(), &MainMenu::themeChosen, appearance, &Appearance::chooseTheme);
    connect(m_window->menu(), &MainMenu::textSizeChosen, appearance, &Appearance::chooseTextSize);
    connect(appearance, &Appearance::textSizeChanged, m_window.get(), &MainWindow::layAgain);
    connect(appearance, &Appearance::choicesChanged, this, &Controller::updateChoices);
    connect(appearance, &Appearance::languageChanged, this, [this](Language language) {
        if (m_open)
            m_open->session().setLanguage(language);
    });
}

void Controller::open(const QString &file)
{
    LoadRequest request {QFileInfo(file).absoluteFilePath()};
    request.reviewFile = m_services.settings.reviewOf(request.file);
    m_loading.start(std::move(request));
}

void Controller::openFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    if (QFileInfo(files.first()).isDir())
        return Q_EMIT openElsewhere(files);
    open(files.first());
    if (files.size() > 1)
        Q_EMIT openElsewhere(files.mid(1));
}

void Controller::recover(const UnfinishedReview &unfinished)
{
    const auto review = Journal::recover(unfinished.path);
    const auto bytes =
        review ? review->toBytes(unfinished.path) : tl::make_unexpected(review.error());
    if (!bytes)
        return m_services.prompts.showError(sentence(bytes.error()));
    LoadRequest request {unfinished.originalFile, *bytes};
    request.reviewFile = unfinished.savedAs;
    request.journal = unfinished.path;
    m_loading.start(std::move(request));
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
        m_loading.start({tr("Clipboard"), bytes, u"UTF-8"_s});
}

void Controller::readAgain(const QString &encoding)
{
    LoadRequest request = m_open->request();
    request.encoding = encoding;
    request.report = m_open->keeper().original().report;
    request.asReviewed = true;
    m_loading.start(std::move(request));
}

/// A saved review is of one report: the other is read from the original, and is a review of its
/// own.
void Controller::readReport(int which)
{
    const OriginalFile &original = m_open->keeper().original();
    const LoadRequest &request = m_open->request();
    LoadRequest next {.file = original.file, .encoding = original.encoding};
    if (!request.isFile() || request.file != original.file)
        next.bytes = original.bytes;
    next.password = request.password;
    next.report = which;
    next.reviewFile = m_services.settings.reviewOf(m_open->originalFile(), which);
    m_loading.start(std::move(next));
}

void Controller::take(LoadedReport &loaded, const LoadRequest &request)
{
    if (!settleEarlier(loaded, request))
        return;
    if (mayLeave()) // asked now: corrections can be made while the next report is being read
        showReport(std::move(loaded), request);
    else
        m_window->show(session(), m_open->request().isFile());
}

void Controller::giveUp(const Error &error, const LoadRequest &request, const QString &text)
{
    if (error.code == ErrorCode::NotFound)
        m_services.settings.removeRecentFile(request.file);
    updateRecentFiles();
    Q_EMIT openingFailed(text);
}

bool Controller::settleEarlier(LoadedReport &loaded, const LoadRequest &request)
{
    const bool isReview = loaded.opened.isReview;
    const int report = loaded.opened.original.report;
    const bool asks = isReview ? loaded.originalChanged : loaded.earlier.has_value();
    if (!asks || request.asReviewed || !request.journal.isEmpty())
        return true;
    const QString file = isReview ? loaded.opened.original.file : request.file;
    switch (m_services.prompts.earlierReview(file, loaded.originalChanged)) {
    case Prompts::Earlier::Continue:
        if (isReview)
            return true;
        m_loading.start({.file = request.reviewFile, .asReviewed = true});
        return false;
    case Prompts::Earlier::CarryOver:
        if (!isReview) {
            loaded.carried = std::move(loaded.earlier->state);
            return true;
        }
        m_loading.start(
            {.file = file, .reviewFile = request.file, .carriesOver = true, .report = report});
        return false;
    case Prompts::Earlier::StartAnew:
        if (!isReview)
            return true;
        m_loading.start({.file = file, .report = report});
        return false;
    case Prompts::Earlier::Cancel:
        Q_EMIT openingFailed({});
        return false;
    }
    return false;
}

void Controller::showReport(LoadedReport loaded, LoadRequest request)
{
    auto next =
        std::make_unique<OpenReview>(std::move(loaded.opened), std::move(request), m_services);
    if (loaded.carried)
        next->carryOver(*loaded.carried);
    ReviewKeeper &keeper = next->keeper();
    if (!next->request().journal.isEmpty()) {
        if (const auto resumed = keeper.resume(next->request().journal); !resumed)
            m_services.prompts.showError(sentence(resumed.error()));
    }
    connect(&keeper, &ReviewKeeper::failed, this, [this](const Error &error) {
        m_window->warn(
            tr("Your work is not being kept on disk; save it soon. %1").arg(sentence(error)));
    });
    connect(&keeper, &ReviewKeeper::resumed, this, [this] { m_window->warn({}); });
    Review &review = next->session().review();
    const bool isReadAgain = m_open && next->request().file == m_open->request().file;
    if (isReadAgain && m_open->session().review().previous())
        review.setPrevious(*m_open->session().review().previous());
    setOpen(next.get());
    const bool encodingCanChange =
        next->request().isFile() && next->session().document().format == "text"_L1;
    m_window->show(&next->session(), encodingCanChange);
    leave();
    m_window->warn({});
    m_open = std::move(next);
    remember();
    showLeft();
    Q_EMIT opened();
}

/// Tells those who serve the report which one it is.
void Controller::setOpen(OpenReview *review)
{
    ReviewSession *session = review ? &review->session() : nullptr;
    m_profile->setSession(session);
    m_lastYear->setSession(session);
    m_paper->setReview(review);
    m_exports->setReview(review);
}

void Controller::showLeft()
{
    if (!m_open->left().isEmpty())
        m_services.prompts.showNotice(tr("Something else is printed now; these were not applied:"),
            m_open->left().join(u'\n'));
}

/// The report that is open is given up; whoever calls this has asked.
void Controller::leave()
{
    if (!m_open)
        return;
    remember();
    m_open->keeper().forget();
    m_open.reset();
}

/// For the start page: the file that the work is in, and how far it is.
void Controller::remember()
{
    const QString review = m_open->keeper().path();
    const QString file = review.isEmpty() ? m_open->originalFile() : review;
    if (file.isEmpty())
        return;
    m_services.settings.addRecentFile(file);
    if (!review.isEmpty())
        m_services.settings.setReviewOf(
            m_open->originalFile(), m_open->keeper().original().report, review);
    if (!m_open->session().review().hasUnsavedWork())
        m_services.settings.setProgress(file, m_open->session().review().progress());
    updateRecentFiles();
}

void Controller::closeReport()
{
    if (!m_open || !mayLeave())
        return;
    setOpen(nullptr);
    m_window->show(nullptr, false);
    leave();
}

bool Controller::mayLeave()
{
    if (!m_open || !m_open->session().review().hasUnsavedWork())
        return true;
    if (!m_open->request().saveTo.isEmpty())
        return save();
    switch (m_services.prompts.unsavedWork(m_open->name())) {
    case Prompts::Unsaved::Save:
        return save();
    case Prompts::Unsaved::Discard:
        return true;
    case Prompts::Unsaved::Cancel:
        return false;
    }
    return false;
}

bool Controller::mayClose()
{
    if (!mayLeave())
        return false;
    m_loading.drop();
    m_services.settings.setDocks(m_window->docks()->state());
    m_services.settings.setWindowGeometry(m_window->saveGeometry());
    m_services.settings.setViewState(m_window->viewState());
    if (m_open) {
        remember();
        m_open->keeper().forget();
    }
    Q_EMIT closed();
    return true;
}

bool Controller::save()
{
    if (!m_open)
        return false;
    const QString file = m_open->keeper().path();
    return file.isEmpty() ? saveAs() : writeReview(file);
}

bool Controller::saveAs()
{
    if (!m_open)
        return false;
    const QString suffix = u'.' + ReviewFile::suffix();
    QString file = m_services.prompts.fileToSave(
        m_open->suggestedPath({}) + suffix, tr("Reviews (*%1)").arg(suffix));
    if (file.isEmpty())
        return false;
    if (QFileInfo(file).suffix().isEmpty())
        file += suffix;
    return writeReview(file);
}

bool Controller::writeReview(const QString &file)
{
    if (const auto saved = m_open->keeper().save(file); !saved) {
        m_services.prompts.showError(sentence(saved.error()));
        return false;
    }
    remember();
    m_window->updateStatus();
    m_window->hint(tr("Saved to %1").arg(QDir::toNativeSeparators(file)));
    return true;
}

QString Controller::sentence(const Error &error) const
{
    return Messages(m_services.appearance.language()).error(error);
}

void Controller::updateChoices()
{
    const Appearance &appearance = m_services.appearance;
    m_window->menu()->setChoices(
        appearance.languageChoice(), appearance.themeChoice(), appearance.textSizeChoice());
}

void Controller::updateRecentFiles()
{
    std::vector<RecentReview> reviews;
    for (const QString &file : m_services.settings.recentFiles())
        reviews.push_back({file, m_services.settings.progress(file)});
    m_window->setRecent(reviews);
}

} // namespace gouji
