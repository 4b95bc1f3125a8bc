#include "app/campaign/rollupcontroller.h"

#include "app/batch/batch.h"
#include "app/campaign/draftfolder.h"
#include "model/campaign/draftreader.h"
#include "ui/progressstrip.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    RollupSums sums;
    std::vector<Error> errors;
};

/// Hands over the reports, with their corrections, in the order of the files.
void readReports(const QStringList &files, const std::shared_ptr<const DraftReader> &reader,
    const std::function<void(const QString &file, const Result<Report> &report)> &take,
    const std::atomic_bool &cancelled)
{
    Batch<Report> batch([reader](const QString &file, const Progress &progress) -> Result<Report> {
        auto draft = reader->read(file, progress);
        if (!draft)
            return tl::make_unexpected(draft.error());
        return std::move(draft->report);
    });
    batch.run(
        files,
        [&take](const QString &file, const Result<Report> &report) {
            take(file, report);
            return true;
        },
        cancelled);
}

Outcome outcomeOf(const QStringList &files, const QString &own,
    const std::shared_ptr<const DraftReader> &reader, const Progress &progress,
    const std::atomic_bool &cancelled)
{
    Outcome outcome;
    Rollup &rollup = outcome.sums.rollup;
    qsizetype done = 0;
    const auto add = [&](const QString &file, const Result<Report> &report) {
        progress.report(double(++done) / double(files.size()));
        if (report)
            rollup.add({file, report->issuer, report->year, report->form}, *report);
        else
            outcome.errors.push_back(report.error());
    };
    const auto compareWith = [&](const QString &file, const Result<Report> &report) {
        if (!report)
            return outcome.errors.push_back(report.error());
        outcome.sums.ownFile = file;
        outcome.sums.comparison = compare(rollup, *report);
    };
    readReports(files, reader, add, cancelled);
    if (!own.isEmpty())
        readReports({own}, reader, compareWith, cancelled);
    return outcome;
}

} // namespace

RollupController::RollupController(const CampaignServices &services)
    : m_services(services), m_window(std::make_unique<RollupWindow>())
{
    m_window->setLanguage(services.appearance.language());
    connectWindow();
}

RollupController::~RollupController()
{
    m_job.reset();
}

void RollupController::connectWindow()
{
    connect(m_window->exportAction(), &QAction::triggered, this, &RollupController::exportSums);
    connect(
        m_window->ownReportAction(), &QAction::triggered, this, &RollupController::askForOwnReport);
    connect(m_window->againAction(), &QAction::triggered, this, &RollupController::addUp);
    connect(m_window.get(), &RollupWindow::filesDropped, this,
        [this](const QStringList &files) { compareWith(files.first()); });
    connect(
        m_window.get(), &RollupWindow::draftWanted, this, [this](size_t part, const CellId &cell) {
            const QString file = m_sums->rollup.parts()[part].file;
            for (const QString &path : std::as_const(m_request.drafts)) {
                if (fileOf(m_request.folder, path) == file)
                    Q_EMIT draftWanted(path, cell);
            }
        });
    connect(m_window->progress(), &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&m_services.appearance, &Appearance::languageChanged, m_window.get(),
        &RollupWindow::setLanguage);
}

void RollupController::show(RollupRequest request)
{
    m_request = std::move(request);
    m_window->show();
    m_window->activateWindow();
    addUp();
}

void RollupController::compareWith(const QString &file)
{
    m_ownFile = file;
    addUp();
}

void RollupController::addUp()
{
    m_job.reset();
    const auto outcome = std::make_shared<Outcome>();
    m_job = std::make_unique<BackgroundJob>();
    m_window->progress()->begin(tr("%n draft(s)", nullptr, int(m_request.drafts.size())));
    connect(
        m_job.get(), &BackgroundJob::progressed, m_window->progress(), &ProgressStrip::setFraction);
    connect(m_job.get(), &BackgroundJob::finished, this, [this, outcome] {
        const bool isCancelled = m_job->isCancelled();
        m_job.release()->deleteLater(); // it is still emitting its signal
        m_window->progress()->end();
        if (!isCancelled) // half a sum looks like a whole one
            finish(std::move(outcome->sums), outcome->errors);
        Q_EMIT settled();
    });
    QStringList files;
    for (const QString &path : std::as_const(m_request.drafts))
        files << fileOf(m_request.folder, path);
    m_job->start([outcome, files, reader = m_services.reader, own = m_ownFile](
                     const Progress &progress, const std::atomic_bool &cancelled) {
        *outcome = outcomeOf(files, own, reader, progress, cancelled);
    });
}

void RollupController::finish(RollupSums sums, const std::vector<Error> &errors)
{
    m_ownFile = sums.ownFile; // one that cannot be read is not tried again
    m_sums = std::make_shared<const RollupSums>(std::move(sums));
    m_window->setSums(m_sums);
    m_services.showErrors(errors);
}

void RollupController::askForOwnReport()
{
    const QString file =
        m_services.prompts.fileToOpen(tr("The district's own report"), tr("All files (*)"));
    if (!file.isEmpty())
        compareWith(file);
}

Result<QByteArray> RollupController::bytesFor(const QString &file) const
{
    const Messages messages = m_services.messages();
    const RollupInput input = m_sums->input(messages);
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "csv"_L1)
        return toCsv(input);
    return suffix == "json"_L1 ? toJson(input) : toXlsx(input);
}

void RollupController::exportSums()
{
    const QString suggested =
        QDir(m_services.settings.exportFolder()).filePath(tr("Sum") + u".xlsx"_s);
    const QString file = m_services.prompts.fileToSave(
        suggested, tr("Workbook (*.xlsx);;CSV (*.csv);;JSON (*.json)"));
    if (file.isEmpty())
        return;
    m_services.settings.setExportFolder(QFileInfo(file).absolutePath());
    QStringList inputs {m_sums->ownFile};
    for (const RollupPart &part : m_sums->rollup.parts())
        inputs << part.file;
    const auto bytes = bytesFor(file);
    const Result<void> saved =
        bytes ? saveFile(file, *bytes, inputs) : tl::make_unexpected(bytes.error());
    if (saved)
        m_window->hint(tr("Written to %1.").arg(QDir::toNativeSeparators(file)));
    else
        m_services.prompts.showError(m_services.messages().error(saved.error()));
}

} // namespace gouji
