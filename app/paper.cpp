#include "app/paper.h"

#include "app/openreview.h"
#include "model/export/exporters.h"
#include "ui/charts/chartspane.h"
#include "ui/mainwindow.h"
#include "ui/print/printedreview.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

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

void print(const ReviewSession &session, QPagedPaintDevice &device)
{
    QTextDocument document;
    document.setHtml(PrintedReview(session).toHtml());
    document.print(&device);
}

} // namespace

Paper::Paper(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
}

void Paper::preview(const ReviewSession &session)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(pageLayout());
    QPrintPreviewDialog dialog(&printer, &m_window);
    dialog.resize(m_window.size() * 0.9);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [&session](QPrinter *device) { print(session, *device); });
    dialog.exec();
}

bool Paper::savePdf(const OpenReview &review)
{
    const QString suggested = review.suggestedPath(m_services.settings.exportFolder()) + ".pdf"_L1;
    const QString file = m_services.prompts.fileToSave(suggested, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout());
    writer.setTitle(review.name());
    print(review.session(), writer);
    return save(file, buffer.data(), review);
}

bool Paper::saveChart(const ChartsPane &chart, const OpenReview &review)
{
    const QString suggested =
        review.suggestedPath(m_services.settings.exportFolder()) + u" - "_s + chart.title();
    const QString file = m_services.prompts.fileToSave(
        suggested + ".png"_L1, tr("Pictures (*.png)") + u";;"_s + tr("Drawings (*.svg)"));
    if (file.isEmpty())
        return false;
    const bool isDrawing = file.endsWith(".svg"_L1, Qt::CaseInsensitive);
    return save(file, chart.picture(isDrawing ? u"svg"_s : u"png"_s), review);
}

bool Paper::save(const QString &file, const QByteArray &bytes, const OpenReview &review)
{
    const auto saved = saveFile(file, bytes, review.inputs());
    if (!saved) {
        m_services.prompts.showError(review.session().messages().error(saved.error()));
        return false;
    }
    m_services.settings.setExportFolder(QFileInfo(file).absolutePath());
    m_window.hint(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    return true;
}

} // namespace gouji
