#include "app/campaign/campaigncontroller.h"

#include "app/campaign/draftrequest.h"
#include "model/campaign/draftreader.h"
#include "model/campaign/sqlitestore.h"
#include "ui/campaign/draftsview.h"
#include "ui/campaign/missingpane.h"
#include "ui/progressstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int SaveTime = 500; ///< milliseconds; what a crash may cost
constexpr int MostAhead = 2; ///< drafts that are read ahead of the reviewer

QString storeFile(const QString &folder)
{
    return QDir(folder).filePath(u"gouji-campaign.sqlite"_s);
}

} // namespace

CampaignController::CampaignController(const CampaignServices &services, QObject *parent)
    : QObject(parent), m_services(services),
      m_window(std::make_unique<CampaignWindow>(services.reader->library())), m_expected(services),
      m_notes(services), m_rollup(services)
{
    m_window->setLanguage(services.appearance.language());
    m_saving.setSingleShot(true);
    m_saving.setInterval(SaveTime);
    connect(&m_saving, &QTimer::timeout, this, &CampaignController::save);
    connectWindow();
    connectActions();
    connectNotes();
    connect(&m_rollup, &RollupController::draftWanted, this, &CampaignController::activate);
}

CampaignController::~CampaignController()
{
    closeCampaign();
    m_window.reset();
}

void CampaignController::connectWindow()
{
    CampaignWindow *window = m_window.get();
    connect(window, &CampaignWindow::closed, this, &CampaignController::closed);
    connect(window, &CampaignWindow::draftActivated, this,
        [this](const QString &path) { activate(path); });
    connect(window, &CampaignWindow::filesDropped, this, &CampaignController::openPaths);
    connect(window, &CampaignWindow::stateChosen, this,
        [this](const QStringList &paths, DraftState state) {
            if (m_campaign)
                m_campaign->setState(paths, state);
        });
    connect(window->progress(), &ProgressStrip::cancelled, this, &CampaignController::stop);
    connect(
        &m_services.appearance, &Appearance::languageChanged, window, &CampaignWindow::setLanguage);
    connect(&m_expected, &ExpectedIssuers::hinted, window, &CampaignWindow::hint);
    connect(window->missing(), &MissingPane::pasteWanted, this, [this] {
        if (m_campaign)
            m_expected.paste(*m_campaign, QApplication::clipboard()->text());
    });
    connect(window->missing(), &MissingPane::fileWanted, this, [this] {
        if (m_campaign)
            m_expected.takeFile(*m_campaign);
    });
}

void CampaignController::connectActions()
{
    using A = CampaignActions;
    const auto action = [this](A::Id id) { return m_window->actions()[id]; };
    connect(action(A::OpenFolder), &QAction::triggered, this, &CampaignController::askForFolder);
    // The others act on the campaign that is open; without one they are disabled.
    const auto on = [this, &action](A::Id id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (m_campaign)
                act();
        });
    };
    on(A::LastYear, [this] { askForLastYear(); });
    on(A::Expected, [this] { m_expected.ask(*m_campaign); });
    on(A::ReadAgain, [this] { m_reading->readAllAgain(); });
    on(A::NextUndecided, [this] { goToNextUndecided(); });
    on(A::Rename, [this] { askForRename(); });
    on(A::ExportNotes, [this] { exportNotes(); });
    on(A::Rollup, [this] { addUp(); });
}

void CampaignController::connectNotes()
{
    ProgressStrip *progress = m_window->progress();
    connect(&m_notes, &NotesExporter::began, this,
        [progress] { progress->begin(tr("drafts for the export")); });
    connect(&m_notes, &NotesExporter::progressed, progress, &ProgressStrip::setFraction);
    connect(&m_notes, &NotesExporter::ended, progress, &ProgressStrip::end);
    connect(&m_notes, &NotesExporter::ended, this, &CampaignController::settled);
    connect(&m_notes, &NotesExporter::hinted, m_window.get(), &CampaignWindow::hint);
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
    closeCampaign(); // its store may be the same
    auto store = openSqliteStore(storeFile(absolute));
    if (!store) {
        m_services.prompts.showError(m_services.messages().error(store.error()) + u"\n\n"_s
            + tr("The campaign is shown, but what is done in it will not be kept."));
        store = openSqliteStore(u":memory:"_s);
    }
    if (store)
        setCampaign(std::move(*store), absolute);
    if (m_campaign)
        m_reading->start();
}

void CampaignController::openPaths(const QStringList &paths)
{
    if (paths.size() == 1 && QFileInfo(paths.first()).isDir())
        return open(paths.first());
    if (!m_campaign) {
        auto store = openSqliteStore(u":memory:"_s);
        if (!store)
            return m_services.prompts.showError(m_services.messages().error(store.error()));
        setCampaign(std::move(*store), {});
        m_window->hint(tr("Single files: the campaign is not kept. Open a folder to keep it."));
    }
    if (m_campaign)
        m_reading->addFiles(paths);
}

void CampaignController::setCampaign(std::unique_ptr<CampaignStore> store, const QString &folder)
{
    closeCampaign();
    auto campaign = Campaign::open(std::move(store));
    if (!campaign)
        return m_services.prompts.showError(m_services.messages().error(campaign.error()));
    m_campaign = std::move(*campaign);
    m_folder = folder;
    connect(m_campaign.get(), &Campaign::changed, this, [this] {
        if (!m_saving.isActive())
            m_saving.start();
    });
    m_reading = std::make_unique<FolderReading>(*m_campaign, folder, m_services);
    connectReading();
    m_window->setCampaign(m_campaign.get(), folder);
}

void CampaignController::connectReading()
{
    ProgressStrip *progress = m_window->progress();
    connect(m_reading.get(), &FolderReading::began, this,
        [progress](int drafts) { progress->begin(tr("%n draft(s)", nullptr, drafts)); });
    connect(m_reading.get(), &FolderReading::progressed, progress, &ProgressStrip::setFraction);
    connect(m_reading.get(), &FolderReading::ended, progress, &ProgressStrip::end);
    connect(m_reading.get(), &FolderReading::ended, this, &CampaignController::save);
    connect(m_reading.get(), &FolderReading::settled, this, &CampaignController::settled);
}

void CampaignController::closeCampaign()
{
    m_reading.reset();
    m_notes.stop();
    m_window->progress()->end();
    m_window->setCampaign(nullptr, {});
    save();
    m_campaign.reset();
}

void CampaignController::stop()
{
    if (m_reading)
        m_reading->pause();
    m_notes.cancel();
}

void CampaignController::look()
{
    if (m_reading)
        m_reading->look();
}

void CampaignController::save()
{
    if (m_campaign)
        check(m_campaign->save());
}

void CampaignController::check(const Result<void> &result)
{
    if (!result)
        m_window->hint(m_services.messages().error(result.error()));
}

void CampaignController::activate(const QString &path, const CellId &cell)
{
    const Draft *draft = m_campaign ? m_campaign->draft(path) : nullptr;
    if (!draft)
        return;
    m_current = path;
    m_window->view()->select(path);
    Q_EMIT openRequested(requestFor(*draft, m_folder), upcoming(path), cell);
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
        requests.push_back(requestFor(*m_campaign->draft(next), m_folder));
    }
    return requests;
}

void CampaignController::askForLastYear()
{
    const QString folder =
        m_services.prompts.folderToOpen(tr("Last year's reports"), m_campaign->lastYearFolder());
    if (folder.isEmpty())
        return;
    check(m_campaign->setLastYearFolder(folder));
    m_reading->readAllAgain();
}

void CampaignController::askForRename()
{
    const Draft *draft = m_campaign->draft(m_window->view()->currentPath());
    if (!draft)
        return;
    if (!m_reading->lastYear())
        return m_window->hint(tr("Choose last year's folder first."));
    const QString name = draft->name();
    const auto lastYear = m_services.prompts.choice(tr("What was “%1” called last year?").arg(name),
        m_reading->lastYear()->names(), m_campaign->renames().value(name));
    if (!lastYear)
        return;
    check(m_campaign->setRename(name, *lastYear));
    m_reading->readAgain(draft->stamp());
}

QStringList CampaignController::readableDrafts() const
{
    QStringList drafts;
    for (const QString &path : m_window->chosenPaths()) {
        if (m_campaign->draft(path)->content.problem.isEmpty())
            drafts << path;
    }
    return drafts;
}

void CampaignController::exportNotes()
{
    m_notes.start({m_services.reader, m_folder, readableDrafts(), m_reading->lastYear(),
        m_campaign->renames(), m_services.rules()});
}

void CampaignController::addUp()
{
    m_rollup.show({m_folder, readableDrafts()});
}

} // namespace gouji
