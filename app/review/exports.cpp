#include "app/review/exports.h"

#include "app/review/openreview.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

namespace gouji {

Exports::Exports(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    connectWindow();
}

void Exports::connectWindow()
{
    const Actions &actions = m_window.actions();
    const auto exports = [&](Actions::Id id, ExportFormat::Kind kind) {
        connect(actions[id], &QAction::triggered, this, [this, kind] { exportAs(kind); });
    };
    exports(Actions::ExportWorkbook, ExportFormat::Workbook);
    exports(Actions::ExportCsv, ExportFormat::Csv);
    exports(Actions::ExportJson, ExportFormat::Json);
    exports(Actions::ExportNote, ExportFormat::Note);
    connect(actions[Actions::CopyNote], &QAction::triggered, this, &Exports::copyNote);
}

bool Exports::exportAs(ExportFormat::Kind kind)
{
    if (!m_review)
        return false;
    const ExportFormat format(kind);
    const QString file = m_services.prompts.fileToSave(
        format.named(m_review->suggestedPath(m_services.settings.exportFolder())), format.filter());
    if (file.isEmpty())
        return false;
    Review &review = m_review->session().review();
    const Findings findings =
        format.keepsCorrections() ? review.findings() : review.undismissedFindings();
    const auto bytes = format.render(input(findings));
    const Result<void> saved =
        bytes ? saveFile(file, *bytes, m_review->inputs()) : tl::make_unexpected(bytes.error());
    if (!saved) {
        m_services.prompts.showError(m_review->session().messages().error(saved.error()));
        return false;
    }
    m_services.settings.setExportFolder(QFileInfo(file).absolutePath());
    // Who saves reviews wants the review's own file to be up to date.
    if (format.keepsCorrections() && m_review->keeper().path().isEmpty())
        review.markExported();
    m_window.updateStatus();
    m_window.hint(tr("Exported to %1").arg(QDir::toNativeSeparators(file)));
    return true;
}

void Exports::copyNote()
{
    if (!m_review)
        return;
    const Findings findings = m_review->session().review().undismissedFindings();
    QApplication::clipboard()->setText(toNote(input(findings)));
    m_window.hint(tr("The note is on the clipboard."));
}

ExportInput Exports::input(const Findings &findings) const
{
    const ReviewSession &session = m_review->session();
    const Review &review = session.review();
    const SuggestionBoard &board = m_review->session().suggestions();
    return {review.document(), review.original(), review.current(), findings, session.messages(),
        board.isSearching() ? nullptr : &board.answer(),
        notesOfCells(review.state().verdicts, review.current())};
}

} // namespace gouji
