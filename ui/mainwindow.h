#pragma once

#include "ui/reviewview.h"
#include "ui/theme.h"

#include <QMainWindow>
#include <functional>

class QLabel;
class QStackedWidget;

namespace gouji {

class Actions;
class MainMenu;
class ProgressStrip;
class ReviewDocks;
class StartPage;
struct RecentReview;

/// The window's frame: menus, toolbar, status line, and either the start page or one report. It
/// carries out what concerns views alone; for files, threads and dialogs it tells app/ by a signal
/// or by its actions.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    const Actions &actions() const { return *m_actions; }
    ReviewView *review() const { return m_review; }
    MainMenu *menu() const { return m_menu; }
    StartPage *startPage() const { return m_start; }
    ProgressStrip *progress() const { return m_progress; }
    ReviewDocks *docks() const { return m_docks; }

    /// Shows the session, or the start page for nullptr. The session must outlive the view.
    void show(ReviewSession *session, bool encodingCanChange);
    using QMainWindow::show;
    void setRecent(const std::vector<RecentReview> &reviews);
    ViewState viewState() const;
    void setViewState(const ViewState &state);
    /// After a change of the application's font: zoomed texts do not follow it by themselves.
    void layAgain();
    void hint(const QString &text);
    /// Says in the status line what must not be overlooked, until it is taken back with an empty
    /// text.
    void warn(const QString &text);
    QLabel *warning() const { return m_warning; }
    /// The name of the report, whether corrections wait for their export, and how the checks stand.
    void updateStatus();

    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { m_mayClose = std::move(guard); }

Q_SIGNALS:
    void filesDropped(const QStringList &files);
    void recentFileChosen(const QString &file);
    void encodingChosen(const QString &encoding);
    void reportChosen(int which);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void buildToolBar();
    void placeReview();
    void updateUndo();
    QString summary() const;
    void retranslate();

    Actions *m_actions;
    MainMenu *m_menu;
    ReviewDocks *m_docks;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ProgressStrip *m_progress;
    QLabel *m_summary;
    QLabel *m_warning;
    ReviewSession *m_session = nullptr;
    ReviewView *m_review = nullptr;
    bool m_encodingCanChange = false;
    ViewState m_state;
    std::function<bool()> m_mayClose;
};

} // namespace gouji
