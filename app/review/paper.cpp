#include "app/review/paper.h"

#include "app/review/openreview.h"
#include "model/export/exporters.h"
#include "ui/actions.h"
#include "ui/charts/chartspane.h"
#include "ui/mainwindow.h"
#include "ui/print/printedreview.h"
#include "ui/reviewdocks.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 0; ///< QTextDocument keeps two centimetres of its own around the text

/// A4, for the offices' printers, and across: 表三 is wide.
QPageLayout pageLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape,
        QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter};
}

} // namespace

Paper::Paper(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    connectWindow();
}

void Paper::connectWindow()
{
    const Actions &actions = m_window.actions();
    connect(actions[Actions::PrintPreview], &QAction::triggered, this, &Paper::preview);
    connect(actions[Actions::SavePdf], &QAction::triggered, this, &Paper::savePdf);
    ReviewDocks *docks = m_window.docks();
    connect(docks, &ReviewDocks::chartSaveWanted, this, [this, docks] {
        if (const auto *charts = qobject_cast<ChartsPane *>(docks->content(ReviewDocks::Charts)))
            saveChart(*charts);
    });
}

void Paper::preview()
{
    if (!m_review)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(pageLayout());
    QPrintPreviewDialog dialog(&printer, &m_window);
    dialog.resize(m_window.size() * 0.9);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [this](QPrinter *device) { PrintedReview(m_review->session()).print(*device); });
    dialog.exec();
}

bool Paper::savePdf()
{
    if (!m_review)
        return false;
    const QString suggested =
        m_review->suggestedPath(m_services.settings.exportFolder()) + ".pdf"_L1;
    const QString file = m_services.prompts.fileToSave(suggested, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout());
    writer.setTitle(m_review->name());
    PrintedReview(m_review->session()).print(writer);
    return save(file, buffer.data());
}

bool Paper::saveChart(const ChartsPane &chart)
{
    if (!m_review)
        return false;
    const QString suggested =
        m_review->suggestedPath(m_services.settings.exportFolder()) + u" - "_s + chart.title();
    const QString file = m_services.prompts.fileToSave(
        suggested + ".png"_L1, tr("Pictures (*.png)") + u";;"_s + tr("Drawings (*.svg)"));
    if (file.isEmpty())
        return false;
    const bool isDrawing = file.endsWith(".svg"_L1, Qt::CaseInsensitive);
    return save(file, chart.picture(isDrawing ? u"svg"_s : u"png"_s));
}

bool Paper::save(const QString &file, const QByteArray &bytes)
{
    const auto saved = saveFile(file, bytes, m_review->inputs());
    if (!saved) {
        m_services.prompts.showError(m_review->session().messages().error(saved.error()));
        return false;
    }
    m_services.settings.setExportFolder(QFileInfo(file).absolutePath());
    m_window.hint(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    return true;
}

} // namespace gouji
