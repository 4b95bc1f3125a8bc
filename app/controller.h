#pragma once

#include "app/exportformat.h"
#include "app/lastyear.h"
#include "app/openreview.h"
#include "app/paper.h"
#include "ui/mainwindow.h"

namespace gouji {

/// One window and the report in it: opens, saves, exports and closes, and asks before work is lost.
class Controller : public QObject {
    Q_OBJECT

public:
    explicit Controller(const Services &services, QObject *parent = nullptr);
    ~Controller() override;

    MainWindow &window() { return *m_window; }
    /// nullptr while no report is open.
    ReviewSession *session() const { return m_open ? &m_open->session() : nullptr; }
    bool isLoading() const { return m_job != nullptr; }
    LastYear &lastYear() { return *m_lastYear; }

    void open(const QString &file);
    /// Takes a job that was started ahead of time, be it done or not.
    void openPrepared(std::unique_ptr<LoadJob> job);
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
    bool exportAs(ExportFormat::Kind kind);
    void copyNote();
    void askForProfile();
    /// None for an empty name.
    void useProfile(const QString &file);

Q_SIGNALS:
    void opened();
    /// Also after the error has been shown; `text` is empty if the user stopped the reading.
    void openingFailed(const QString &text);
    void openElsewhere(const QStringList &files);
    void campaignWanted();
    void closed(); ///< the window

private:
    void connectWindow();
    void connectLastYear();
    void connectPaper();
    void updateProfile();
    void load(LoadRequest request);
    void takeLoaded();
    void fail(const Error &error, LoadRequest request);
    /// Asks about an earlier review; false where something else is opened now, or nothing.
    bool settleEarlier(LoadedReport &loaded, const LoadRequest &request);
    void showReport(LoadedReport loaded, LoadRequest request);
    void showLeft();
    void leave();
    void remember();
    bool mayLeave();
    bool mayClose();
    bool writeReview(const QString &file);
    QString sentence(const Error &error) const;
    ExportInput exportInput(const Findings &findings) const;
    void updateChoices();
    void updateRecentFiles();

    Services m_services;
    std::unique_ptr<MainWindow> m_window;
    LastYear *m_lastYear; ///< owned by the window
    Paper *m_paper; ///< likewise
    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<LoadJob> m_job;
};

} // namespace gouji
