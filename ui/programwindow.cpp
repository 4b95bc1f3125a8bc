#include "ui/programwindow.h"

#include "ui/progressstrip.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMimeData>
#include <QStatusBar>

namespace gouji {

namespace {

constexpr int HintTime = 12'000; ///< milliseconds; long enough to be read twice

QStringList localFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

ProgramWindow::ProgramWindow(QWidget *parent)
    : QMainWindow(parent), m_progress(new ProgressStrip), m_summary(new QLabel)
{
    statusBar()->addWidget(m_summary);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->setSizeGripEnabled(false);
    setAcceptDrops(true);
    setMinimumSize(800, 560);
    resize(1280, 860);
}

void ProgramWindow::hint(const QString &text)
{
    statusBar()->showMessage(text, HintTime);
}

void ProgramWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    event->accept();
    Q_EMIT closed();
}

void ProgramWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProgramWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

} // namespace gouji
