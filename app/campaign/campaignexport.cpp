#include "app/campaign/campaignexport.h"

#include "app/batch/batch.h"
#include "app/campaign/draftfolder.h"
#include "model/export/notes.h"
#include "model/export/rollupexport.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const CampaignExport &request)
{
    QStringList files;
    for (const QString &draft : request.drafts)
        files << fileOf(request.folder, draft);
    return files;
}

/// A draft and what is to be said about it.
struct NotedDraft {
    ReadDraft draft;
    Findings findings;
};

Findings withoutDismissed(Findings findings, const ReadDraft &draft)
{
    std::erase_if(findings, [&draft](const Finding &finding) {
        const auto verdict = draft.verdicts.constFind(finding.key());
        return verdict != draft.verdicts.constEnd() && verdict->decision == Decision::Dismissed
            && verdict->holdsFor(draft.report);
    });
    return findings;
}

Result<NotedDraft> noted(
    const CampaignExport &request, const QString &file, const Progress &progress)
{
    auto draft = request.reader->read(file, progress);
    if (!draft)
        return tl::make_unexpected(draft.error());
    const QString lastYear = request.lastYear
        ? request.lastYear->fileFor(draft->report.issuer, request.renames)
        : QString();
    const auto previous = lastYear.isEmpty() ? failure(ErrorCode::NotFound)
                                             : request.reader->read(lastYear, progress);
    const Checker checker;
    Findings findings =
        request.reader->check(*draft, draft->report, previous ? &*previous : nullptr, checker);
    return NotedDraft {std::move(*draft), withoutDismissed(std::move(findings), *draft)};
}

/// The notes of drafts in different folders lie in different folders, too.
QString notePath(const CampaignExport &request, const QString &file)
{
    const QString relative = QDir(request.folder).relativeFilePath(file);
    const QFileInfo below(relative.startsWith(".."_L1) ? QFileInfo(file).fileName() : relative);
    return QDir::cleanPath(request.target + u'/' + below.filePath() + ".note"_L1);
}

Result<void> writeNote(const QString &path, const QString &note, const QStringList &inputs)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::NotAllowed, path);
    const QString docx = path + ".docx"_L1;
    const auto bytes = noteToDocx(note, docx);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (const auto saved = saveFile(docx, *bytes, inputs); !saved)
        return saved;
    return saveFile(path + ".txt"_L1, note.toUtf8(), inputs);
}

Result<QByteArray> bytesFor(const QString &target, const RollupInput &input)
{
    const QString suffix = QFileInfo(target).suffix().toLower();
    if (suffix == "csv"_L1)
        return toCsv(input);
    return suffix == "json"_L1 ? toJson(input) : toXlsx(input);
}

void keepError(const Result<void> &result, ExportOutcome &outcome)
{
    if (!result)
        outcome.errors.push_back(result.error());
}

} // namespace

ExportOutcome writeNotes(
    const CampaignExport &request, const Progress &progress, const std::atomic_bool &cancelled)
{
    ExportOutcome outcome;
    const Messages chinese(Language::Chinese);
    NotesWorkbook workbook(chinese);
    const QStringList files = filesOf(request);
    Batch<NotedDraft> batch([request](const QString &file, const Progress &ofFile) {
        return noted(request, file, ofFile);
    });
    qsizetype done = 0;
    const auto take = [&](const QString &file, const Result<NotedDraft> &draft) {
        progress.report(double(++done) / double(files.size()));
        if (!draft) {
            outcome.errors.push_back(draft.error());
            return true;
        }
        const ExportInput input {draft->draft.document, draft->draft.original, draft->draft.report,
            draft->findings, chinese, nullptr,
            notesOfCells(draft->draft.verdicts, draft->draft.report)};
        workbook.add(input);
        keepError(writeNote(notePath(request, file), toNote(input), files), outcome);
        ++outcome.written;
        return true;
    };
    batch.run(files, take, cancelled);
    const QString path = QDir(request.target).filePath(chinese.caption(u"notes.file"_s));
    const auto bytes = workbook.finish();
    keepError(bytes ? saveFile(path, *bytes, files) : tl::make_unexpected(bytes.error()), outcome);
    return outcome;
}

ExportOutcome writeRollup(
    const CampaignExport &request, const Progress &progress, const std::atomic_bool &cancelled)
{
    ExportOutcome outcome;
    Rollup rollup;
    QStringList files = filesOf(request);
    Batch<Report> batch(
        [reader = request.reader](const QString &file, const Progress &ofFile) -> Result<Report> {
            auto draft = reader->read(file, ofFile);
            if (!draft)
                return tl::make_unexpected(draft.error());
            return std::move(draft->report);
        });
    qsizetype done = 0;
    const auto take = [&](const QString &file, const Result<Report> &report) {
        progress.report(double(++done) / double(files.size()));
        if (report)
            rollup.add({file, report->issuer, report->year, report->form}, *report);
        else
            outcome.errors.push_back(report.error());
        return true;
    };
    batch.run(files, take, cancelled);
    if (cancelled)
        return outcome;
    std::optional<RollupComparison> comparison;
    if (!request.ownReport.isEmpty()) {
        files << request.ownReport;
        const auto own = request.reader->read(request.ownReport, {});
        if (own)
            comparison = compare(rollup, own->report);
        else
            outcome.errors.push_back(own.error());
    }
    const Messages messages(request.language);
    const RollupInput input {rollup, comparison ? &*comparison : nullptr, messages};
    const auto bytes = bytesFor(request.target, input);
    keepError(bytes ? saveFile(request.target, *bytes, files) : tl::make_unexpected(bytes.error()),
        outcome);
    outcome.written = int(rollup.parts().size());
    outcome.differences = comparison ? int(comparison->differences.size()) : 0;
    return outcome;
}

} // namespace gouji
