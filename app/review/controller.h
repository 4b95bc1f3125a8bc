#pragma once

#include "app/review/exports.h"
#include "app/review/lastyear.h"
#include "app/review/openreview.h"
#include "app/review/paper.h"
#include "app/review/profilechoice.h"
#include "app/review/reportloading.h"
#include "ui/mainwindow.h"

namespace gouji {

/// One window and the report in it: opens, saves and closes, and asks before work is lost.
class Controller : public QObject {
    Q_OBJECT

public:
    explicit Controller(const Services &services, QObject *parent = nullptr);
    ~Controller() override;

    MainWindow &window() { return *m_window; }
    /// nullptr while no report is open.
    ReviewSession *session() const { return m_open ? &m_open->session() : nullptr; }
    bool isLoading() const { return m_loading.isRunning(); }
    LastYear &lastYear() { return *m_lastYear; }

    void open(const QString &file);
    /// Takes a job that was started ahead of time, be it done or not.
    void openPrepared(std::unique_ptr<LoadJob> job) { m_loading.follow(std::move(job)); }
    /// The first here, the others elsewhere.
    void openFiles(const QStringList &files);
    /// Takes up work that was not saved when the program ended.
    void recover(const UnfinishedReview &unfinished);
    void askForFiles();
    void pasteReport();
    void readAgain(const QString &encoding);
    /// Another report of the same file, counted from 0.
    void readReport(int which);
    void closeReport();
    /// Both are false where the user cancelled or the file could not be written.
    bool save();
    bool saveAs();

Q_SIGNALS:
    void opened();
    /// Also after the error has been shown; `text` is empty if the user stopped the reading.
    void openingFailed(const QString &text);
    void openElsewhere(const QStringList &files);
    void campaignWanted();
    void closed(); ///< the window

private:
    void connectWindow();
    void connectAppearance();
    void take(LoadedReport &loaded, const LoadRequest &request);
    void giveUp(const Error &error, const LoadRequest &request, const QString &text);
    /// Asks about an earlier review; false where something else is opened now, or nothing.
    bool settleEarlier(LoadedReport &loaded, const LoadRequest &request);
    void showReport(LoadedReport loaded, LoadRequest request);
    void setOpen(OpenReview *review);
    void showLeft();
    void leave();
    void remember();
    bool mayLeave();
    bool mayClose();
    bool writeReview(const QString &file);
    QString sentence(const Error &error) const;
    void updateChoices();
    void updateRecentFiles();

    Services m_services;
    std::unique_ptr<MainWindow> m_window;
    ReportLoading m_loading;
    LastYear *m_lastYear; ///< owned by the window, as are the next three
    Paper *m_paper;
    Exports *m_exports;
    ProfileChoice *m_profile;
    std::unique_ptr<OpenReview> m_open;
};

} // namespace gouji
