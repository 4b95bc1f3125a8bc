#include "app/campaign/campaigncontroller.h"

#include "app/campaign/draftfolder.h"
#include "model/campaign/issuers.h"
#include "model/campaign/sqlitestore.h"
#include "ui/campaign/draftsview.h"
#include "ui/campaign/missingpane.h"
#include "ui/progressstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int SaveTime = 500; ///< milliseconds; what a crash may cost
constexpr int MostAhead = 2; ///< drafts that are read ahead of the reviewer
constexpr qsizetype MostErrors = 8; ///< more are only counted

QString storeFile(const QString &folder)
{
    return QDir(folder).filePath(u"gouji-campaign.sqlite"_s);
}

} // namespace

CampaignController::CampaignController(const CampaignServices &services, QObject *parent)
    : QObject(parent), m_services(services),
      m_reader(std::make_shared<const DraftReader>(services.library)),
      m_window(std::make_unique<CampaignWindow>(services.library))
{
    m_window->setLanguage(services.appearance.language());
    m_saving.setSingleShot(true);
    m_saving.setInterval(SaveTime);
    connect(&m_saving, &QTimer::timeout, this, &CampaignController::save);
    connect(&m_watch, &FolderWatch::lookAgain, this, &CampaignController::rescan);
    connectWindow();
}

CampaignController::~CampaignController()
{
    closeCampaign();
    m_window.reset();
}

void CampaignController::connectWindow()
{
    using A = CampaignActions;
    const auto on = [&](A::Id id, auto act) {
        connect(m_window->actions()[id], &QAction::triggered, this, act);
    };
    on(A::OpenFolder, [this] { askForFolder(); });
    on(A::LastYear, [this] { askForLastYear(); });
    on(A::Expected, [this] { askForExpected(); });
    on(A::ReadAgain, [this] { readAllAgain(); });
    on(A::NextUndecided, [this] { goToNextUndecided(); });
    on(A::Rename, [this] { askForRename(); });
    on(A::ExportNotes, [this] { exportNotes(); });
    on(A::ExportRollup, [this] { exportRollup(); });
    connect(m_window.get(), &CampaignWindow::closed, this, &CampaignController::closed);
    connect(m_window.get(), &CampaignWindow::draftActivated, this, &CampaignController::activate);
    connect(m_window.get(), &CampaignWindow::filesDropped, this, &CampaignController::openPaths);
    connect(m_window.get(), &CampaignWindow::stateChosen, this,
        [this](const QStringList &paths, DraftState state) {
            if (m_campaign)
                m_campaign->setState(paths, state);
        });
    connect(m_window->missing(), &MissingPane::pasteWanted, this,
        [this] { pasteExpected(QApplication::clipboard()->text()); });
    connect(m_window->missing(), &MissingPane::fileWanted, this,
        &CampaignController::takeExpectedFromFile);
    connect(m_window->progress(), &ProgressStrip::cancelled, this, [this] {
        m_isPaused = true;
        m_toRead.clear();
        if (m_reading)
            m_reading->cancel();
        if (m_export)
            m_export->cancel();
    });
    connect(&m_services.appearance, &Appearance::languageChanged, m_window.get(),
        &CampaignWindow::setLanguage);
}

void CampaignController::askForFolder()
{
    const QString folder =
        m_services.prompts.folderToOpen(tr("Folder of drafts"), m_services.settings.openFolder());
    if (folder.isEmpty())
        return;
    m_services.settings.setOpenFolder(folder);
    open(folder);
}

void CampaignController::open(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    auto store = openSqliteStore(storeFile(absolute));
    if (!store) {
        m_services.prompts.showError(Messages(m_services.appearance.language()).error(store.error())
            + u"\n\n"_s + tr("The campaign is shown, but what is done in it will not be kept."));
        store = openSqliteStore(u":memory:"_s);
    }
    if (!store)
        return;
    m_singleFiles.clear();
    setCampaign(std::move(*store), absolute);
    m_watch.watch(absolute);
    rescan();
}

void CampaignController::openPaths(const QStringList &paths)
{
    if (paths.size() == 1 && QFileInfo(paths.first()).isDir())
        return open(paths.first());
    if (!m_campaign) {
        auto store = openSqliteStore(u":memory:"_s);
        if (!store)
            return m_services.prompts.showError(
                Messages(m_services.appearance.language()).error(store.error()));
        setCampaign(std::move(*store), {});
        m_window->hint(tr("Single files: the campaign is not kept. Open a folder to keep it."));
    }
    m_singleFiles << paths;
    m_singleFiles.removeDuplicates();
    rescan();
}

void CampaignController::setCampaign(std::unique_ptr<CampaignStore> store, const QString &folder)
{
    closeCampaign();
    auto campaign = Campaign::open(std::move(store));
    if (!campaign)
        return m_services.prompts.showError(
            Messages(m_services.appearance.language()).error(campaign.error()));
    m_campaign = std::move(*campaign);
    m_folder = folder;
    connect(m_campaign.get(), &Campaign::changed, this, [this] {
        if (!m_saving.isActive())
            m_saving.start();
    });
    m_window->setCampaign(m_campaign.get(), folder);
}

void CampaignController::closeCampaign()
{
    m_scan.reset();
    m_reading.reset();
    m_export.reset();
    m_toRead.clear();
    m_lastYear.reset();
    m_isPaused = false;
    m_watch.watch({});
    m_window->progress()->end();
    m_window->setCampaign(nullptr, {});
    if (m_campaign)
        save();
    m_campaign.reset();
}

void CampaignController::rescan()
{
    if (!m_campaign || m_scan || m_isPaused)
        return;
    const auto stamps = std::make_shared<std::vector<FileStamp>>();
    m_scan = std::make_unique<BackgroundJob>();
    connect(m_scan.get(), &BackgroundJob::finished, this, [this, stamps] {
        m_scan.release()->deleteLater(); // it is still emitting its signal
        takeScan(*stamps);
    });
    m_scan->start([stamps, folder = m_folder, files = m_singleFiles](
                      const Progress &, const std::atomic_bool &) {
        if (!folder.isEmpty())
            *stamps = draftsIn(folder);
        for (const QString &file : files) {
            if (const auto stamp = stampOf(file))
                stamps->push_back(*stamp);
        }
    });
}

void CampaignController::takeScan(const std::vector<FileStamp> &stamps)
{
    if (m_reading) // it knows of some of these already; the next look finds the others
        return;
    const auto toRead = m_campaign->look(stamps);
    if (toRead.empty())
        Q_EMIT settled();
    else
        read(toRead);
}

void CampaignController::read(std::vector<FileStamp> stamps)
{
    m_window->progress()->begin(tr("%n draft(s)", nullptr, int(stamps.size())));
    m_reading = std::make_unique<ReadingJob>(m_reader);
    connect(m_reading.get(), &ReadingJob::read, m_campaign.get(), &Campaign::take);
    connect(m_reading.get(), &ReadingJob::progressed, m_window->progress(),
        &ProgressStrip::setFraction);
    connect(m_reading.get(), &ReadingJob::finished, this, &CampaignController::finishReading);
    m_reading->start(
        {m_folder, std::move(stamps), m_campaign->lastYearFolder(), m_campaign->renames()},
        m_lastYear);
}

void CampaignController::finishReading()
{
    m_window->progress()->end();
    ReadingJob *job = m_reading.release();
    job->deleteLater(); // it is still emitting its signal
    m_lastYear = job->lastYear();
    save();
    if (m_toRead.empty())
        return Q_EMIT settled();
    read(std::exchange(m_toRead, {}));
}

void CampaignController::readAllAgain()
{
    if (!m_campaign)
        return;
    m_isPaused = false;
    m_lastYear.reset();
    std::vector<FileStamp> stamps;
    for (const Draft &draft : m_campaign->drafts()) {
        if (!draft.isGone)
            stamps.push_back(draft.stamp());
    }
    if (stamps.empty())
        return rescan();
    if (m_reading) {
        m_reading->cancel();
        m_toRead = stamps;
    } else {
        read(stamps);
    }
}

void CampaignController::save()
{
    if (m_campaign)
        check(m_campaign->save());
}

void CampaignController::check(const Result<void> &result)
{
    if (!result)
        m_window->hint(Messages(m_services.appearance.language()).error(result.error()));
}

LoadRequest CampaignController::requestFor(const QString &path) const
{
    const QString file = fileOf(m_folder, path);
    const QString review = reviewFileOf(file);
    const Draft *draft = m_campaign->draft(path);
    LoadRequest request {.file = file, .saveTo = review};
    QFile stored(review);
    if (!draft || !stored.open(QIODevice::ReadOnly))
        return request;
    ReadOptions options;
    options.file = review;
    const auto opened = ReviewFile::read(stored.readAll(), options);
    request.reviewFile = review;
    request.carriesOver = true;
    const bool isOfThisVersion =
        opened && fingerprint(opened->original.bytes) == draft->content.hash;
    if (isOfThisVersion)
        request = {.file = review, .asReviewed = true, .saveTo = review};
    return request;
}

void CampaignController::activate(const QString &path)
{
    if (!m_campaign || path.isEmpty())
        return;
    m_current = path;
    m_window->view()->select(path);
    Q_EMIT openRequested(requestFor(path), upcoming(path));
}

void CampaignController::goToNextUndecided()
{
    if (!m_campaign)
        return;
    const QString next = m_window->nextUndecided(m_current);
    if (next.isEmpty())
        m_window->hint(tr("No other draft is undecided."));
    else
        activate(next);
}

std::vector<LoadRequest> CampaignController::upcoming(const QString &path) const
{
    std::vector<LoadRequest> requests;
    QString next = path;
    for (int i = 0; i < MostAhead; ++i) {
        next = m_window->nextUndecided(next);
        if (next.isEmpty() || next == path)
            break;
        requests.push_back(requestFor(next));
    }
    return requests;
}

void CampaignController::askForExpected()
{
    if (!m_campaign)
        return;
    const auto names = m_services.prompts.names(
        tr("Who should hand in, one name a line:"), m_campaign->expectedIssuers().join(u'\n'));
    if (names)
        check(m_campaign->setExpectedIssuers(parseIssuers(*names)));
}

void CampaignController::pasteExpected(const QString &text)
{
    const QStringList names = parseIssuers(text);
    if (names.isEmpty())
        m_window->hint(tr("The clipboard holds no names."));
    else if (m_campaign)
        check(m_campaign->setExpectedIssuers(names));
}

void CampaignController::takeExpectedFromFile()
{
    const QString path = m_services.prompts.fileToOpen(
        tr("List of issuers"), tr("Lists (*.csv *.txt);;All files (*)"));
    QFile file(path);
    if (path.isEmpty() || !m_campaign)
        return;
    if (!file.open(QIODevice::ReadOnly))
        return m_services.prompts.showError(
            Messages(m_services.appearance.language()).error({ErrorCode::NotFound, path, {}}));
    ReadOptions options;
    options.file = path;
    const auto text = ReaderRegistry().read(file.readAll(), options);
    if (text)
        check(m_campaign->setExpectedIssuers(parseIssuers(text->text)));
    else
        m_services.prompts.showError(
            Messages(m_services.appearance.language()).error(text.error()));
}

void CampaignController::askForLastYear()
{
    const QString folder =
        m_services.prompts.folderToOpen(tr("Last year's reports"), m_campaign->lastYearFolder());
    if (folder.isEmpty())
        return;
    check(m_campaign->setLastYearFolder(folder));
    readAllAgain();
}

void CampaignController::askForRename()
{
    const Draft *draft = m_campaign->draft(m_window->view()->currentPath());
    if (!draft)
        return;
    if (!m_lastYear)
        return m_window->hint(tr("Choose last year's folder first."));
    const QString name = draft->name();
    const auto lastYear = m_services.prompts.choice(tr("What was “%1” called last year?").arg(name),
        m_lastYear->names(), m_campaign->renames().value(name));
    if (!lastYear)
        return;
    check(m_campaign->setRename(name, *lastYear));
    const FileStamp stamp = draft->stamp();
    if (m_reading)
        m_toRead.push_back(stamp);
    else
        read({stamp});
}

CampaignExport CampaignController::exportRequest(const QString &target) const
{
    CampaignExport request;
    request.reader = m_reader;
    request.folder = m_folder;
    for (const QString &path : m_window->chosenPaths()) {
        if (m_campaign->draft(path)->content.problem.isEmpty())
            request.drafts << path;
    }
    request.target = target;
    request.lastYear = m_lastYear;
    request.renames = m_campaign->renames();
    request.language = m_services.appearance.language();
    return request;
}

void CampaignController::exportNotes()
{
    if (!m_campaign || m_export)
        return;
    const QString folder = m_services.prompts.folderToOpen(
        tr("Where to write the notes"), m_services.settings.exportFolder());
    if (folder.isEmpty())
        return;
    m_services.settings.setExportFolder(folder);
    runExport([request = exportRequest(folder)](
                  const Progress &progress, const std::atomic_bool &cancelled) {
        return writeNotes(request, progress, cancelled);
    });
}

void CampaignController::exportRollup()
{
    if (!m_campaign || m_export)
        return;
    const QString suggested =
        QDir(m_services.settings.exportFolder()).filePath(tr("Sum") + u".xlsx"_s);
    const QString file = m_services.prompts.fileToSave(
        suggested, tr("Workbook (*.xlsx);;CSV (*.csv);;JSON (*.json)"));
    if (file.isEmpty())
        return;
    m_services.settings.setExportFolder(QFileInfo(file).absolutePath());
    CampaignExport request = exportRequest(file);
    if (m_services.prompts.confirm(tr("Compare the sums with the district's own report?")))
        request.ownReport =
            m_services.prompts.fileToOpen(tr("The district's own report"), tr("All files (*)"));
    runExport([request](const Progress &progress, const std::atomic_bool &cancelled) {
        return writeRollup(request, progress, cancelled);
    });
}

void CampaignController::runExport(
    std::function<ExportOutcome(const Progress &, const std::atomic_bool &)> work)
{
    const auto outcome = std::make_shared<ExportOutcome>();
    m_window->progress()->begin(tr("drafts for the export"));
    m_export = std::make_unique<BackgroundJob>();
    connect(m_export.get(), &BackgroundJob::progressed, m_window->progress(),
        &ProgressStrip::setFraction);
    connect(m_export.get(), &BackgroundJob::finished, this, [this, outcome] {
        m_window->progress()->end();
        m_export.release()->deleteLater(); // it is still emitting its signal
        show(*outcome);
        Q_EMIT settled();
    });
    m_export->start(
        [outcome, work = std::move(work)](const Progress &progress,
            const std::atomic_bool &cancelled) { *outcome = work(progress, cancelled); });
}

void CampaignController::show(const ExportOutcome &outcome)
{
    QString text = tr("%n draft(s) exported.", nullptr, outcome.written);
    if (outcome.differences > 0)
        text += u' ' + tr("%n cell(s) differ from the own report.", nullptr, outcome.differences);
    m_window->hint(text);
    if (outcome.errors.empty())
        return;
    const Messages messages(m_services.appearance.language());
    QStringList sentences;
    for (const Error &error : outcome.errors) {
        if (sentences.size() < MostErrors)
            sentences << messages.error(error);
    }
    if (qsizetype(outcome.errors.size()) > MostErrors)
        sentences << tr("… and %n more.", nullptr, int(outcome.errors.size() - MostErrors));
    m_services.prompts.showError(sentences.join(u'\n'));
}

} // namespace gouji
