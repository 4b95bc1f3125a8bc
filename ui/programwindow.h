#pragma once

#include <QMainWindow>
#include <functional>

class QLabel;

namespace gouji {

class ProgressStrip;

/// What all windows of the program have in common: a status line with a summary, hints and what is
/// being read; files that are dropped on it; and a guard that may keep it open.
class ProgramWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit ProgramWindow(QWidget *parent = nullptr);

    ProgressStrip *progress() const { return m_progress; }
    /// Shown for a while in place of the summary.
    void hint(const QString &text);
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { m_mayClose = std::move(guard); }

Q_SIGNALS:
    void filesDropped(const QStringList &files); ///< or folders
    void closed();

protected:
    QLabel *summaryLabel() const { return m_summary; }
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    ProgressStrip *m_progress;
    QLabel *m_summary;
    std::function<bool()> m_mayClose;
};

} // namespace gouji
