#pragma once

#include "app/appearance.h"
#include "app/exportformat.h"
#include "app/lastyear.h"
#include "app/officeprofile.h"
#include "app/prompts.h"
#include "ui/mainwindow.h"

namespace gouji {

/// What every window of the program needs; all of it outlives the windows.
struct Services {
    const FormLibrary &library;
    const Extractor &extractor;
    Settings &settings;
    Appearance &appearance;
    Prompts &prompts;
    OfficeProfile *profile = nullptr; ///< none: the built-in rules alone
};

/// One window and the report in it: opens, exports and closes, and asks before corrections are
/// lost.
class Controller : public QObject {
    Q_OBJECT

public:
    explicit Controller(const Services &services, QObject *parent = nullptr);
    ~Controller() override;

    MainWindow &window() { return *m_window; }
    /// nullptr while no report is open.
    ReviewSession *session() const { return m_session.get(); }
    bool isLoading() const { return m_job != nullptr; }
    LastYear &lastYear() { return *m_lastYear; }

    void open(const QString &file);
    /// The first here, the others elsewhere.
    void openFiles(const QStringList &files);
    void askForFiles();
    void pasteReport();
    void readAgain(const QString &encoding);
    void closeReport();
    /// False where the user cancelled or the file could not be written.
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
    void closed(); ///< the window

private:
    void connectWindow();
    void connectLastYear();
    void updateProfile();
    void load(LoadRequest request);
    void takeLoaded();
    void fail(const Error &error, LoadRequest request);
    void showReport(LoadedReport loaded, LoadRequest request);
    bool mayLeave();
    bool mayClose();
    ExportInput exportInput() const;
    QString suggestedFile(const ExportFormat &format) const;
    void updateChoices();
    void updateRecentFiles();

    Services m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ReviewSession> m_session;
    LastYear *m_lastYear; ///< owned by the window
    std::unique_ptr<LoadJob> m_job;
    LoadRequest m_request; ///< of the report that is open
};

} // namespace gouji
