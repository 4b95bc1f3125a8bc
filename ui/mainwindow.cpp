#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/cellfinder.h"
#include "ui/cheatsheet.h"
#include "ui/findings/findingspane.h"
#include "ui/headerbar.h"
#include "ui/mainmenu.h"
#include "ui/originalview/originalpane.h"
#include "ui/progressstrip.h"
#include "ui/reportchoice.h"
#include "ui/reviewdocks.h"
#include "ui/startpage.h"
#include "ui/suggestions/suggestionpanel.h"
#include "ui/tables/tablespane.h"
#include "ui/toolbar.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace gouji {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : ProgramWindow(parent), m_actions(new Actions(this)),
      m_menu(new MainMenu(*m_actions, *menuBar())), m_docks(new ReviewDocks(*this)),
      m_pages(new QStackedWidget), m_start(new StartPage(*m_actions)), m_warning(new QLabel)
{
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    m_warning->setObjectName(u"warning"_s); // the theme gives it its colours
    m_warning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_warning->hide();
    statusBar()->insertPermanentWidget(1, m_warning, 1); // a passing hint does not cover it
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::recentFileChosen);
    connect(m_menu, &MainMenu::recentFileChosen, this, &MainWindow::recentFileChosen);
    m_menu->reviewMenu()->addDocks(m_docks->actions());
    m_docks->setHistoryMenu({(*m_actions)[Actions::Explain], (*m_actions)[Actions::RevertStep],
        (*m_actions)[Actions::Copy]});
    connect(m_docks, &ReviewDocks::hinted, this, &MainWindow::hint);
    connectActions();
    addToolBar(new ToolBar(*m_actions));
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    // Each acts on the report that is open; without one the actions are disabled.
    const auto on = [this](Actions::Id id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, [this, act] {
            if (m_review)
                act(*m_review);
        });
    };
    on(Actions::Undo, [this](ReviewView &) { m_session->edits().undo(); });
    on(Actions::Redo, [this](ReviewView &) { m_session->edits().redo(); });
    on(Actions::Copy, [](ReviewView &view) { view.copy(); });
    on(Actions::Paste, [](ReviewView &view) { view.paste(); });
    on(Actions::Clear, [](ReviewView &view) { view.blank(); });
    on(Actions::EditCell, [](ReviewView &view) { view.editCell(); });
    on(Actions::AcceptSuggestion, [](ReviewView &view) { view.suggestions()->acceptSelected(); });
    const auto judge = [&on](Actions::Id id, Decision decision) {
        on(id, [decision](ReviewView &view) { view.judge(decision); });
    };
    judge(Actions::Confirm, Decision::Confirmed);
    judge(Actions::Dismiss, Decision::Dismissed);
    judge(Actions::Postpone, Decision::Postponed);
    judge(Actions::Reopen, Decision::Open);
    on(Actions::AddNote, [](ReviewView &view) { view.findings()->editNote(); });
    on(Actions::NextCell, [this](ReviewView &) { m_session->selectNextCell(); });
    on(Actions::GoToCell,
        [this](ReviewView &view) { (new CellFinder(*m_session, &view))->open(); });
    on(Actions::Explain, [this](ReviewView &view) {
        if (!m_docks->explainStep())
            view.explain();
    });
    on(Actions::History, [this](ReviewView &) { m_docks->showHistory({}); });
    on(Actions::CellHistory,
        [this](ReviewView &) { m_docks->showHistory(m_session->currentCell()); });
    on(Actions::RevertStep, [this](ReviewView &) { m_docks->revertStep(); });
    connect((*m_actions)[Actions::Keys], &QAction::triggered, this, [this] {
        auto *sheet = new CheatSheet(*menuBar(), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    on(Actions::ChooseReport, [](ReviewView &view) { view.header()->reportBox()->showPopup(); });
    on(Actions::Find, [](ReviewView &view) { view.original()->find(); });
    on(Actions::FindNext, [](ReviewView &view) { view.original()->findNext(+1); });
    on(Actions::FindPrevious, [](ReviewView &view) { view.original()->findNext(-1); });
    on(Actions::NextFinding, [](ReviewView &view) { view.findings()->goToFinding(+1); });
    on(Actions::PreviousFinding, [](ReviewView &view) { view.findings()->goToFinding(-1); });
    on(Actions::CheckFirst, [](ReviewView &view) { view.findings()->showCheckFirst(); });
    on(Actions::Unplaced, [](ReviewView &view) { view.findings()->showUnplaced(); });
    on(Actions::NextPane, [this](ReviewView &view) { view.goToPane(+1, m_docks->panes()); });
    on(Actions::PreviousPane, [this](ReviewView &view) { view.goToPane(-1, m_docks->panes()); });
    on(Actions::NextTable, [](ReviewView &view) { view.tables()->goToTab(+1); });
    on(Actions::PreviousTable, [](ReviewView &view) { view.tables()->goToTab(-1); });
    on(Actions::ZoomIn, [](ReviewView &view) { view.zoomBy(+1); });
    on(Actions::ZoomOut, [](ReviewView &view) { view.zoomBy(-1); });
    on(Actions::ZoomReset, [](ReviewView &view) { view.zoomToNormal(); });
    on(Actions::Wrap, [this](ReviewView &view) {
        view.original()->setWrapped((*m_actions)[Actions::Wrap]->isChecked());
    });
}

void MainWindow::show(ReviewSession *session, bool encodingCanChange)
{
    if (m_session)
        m_session->edits().disconnect(this);
    m_state = viewState();
    m_session = session;
    m_encodingCanChange = encodingCanChange;
    if (session) {
        connect(&session->edits(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
        connect(session, &ReviewSession::changed, this, &MainWindow::updateStatus);
    }
    placeReview();
    if (m_review && !session->currentFinding())
        m_review->showFirstFinding();
}

void MainWindow::placeReview()
{
    delete m_review;
    m_review = nullptr;
    if (m_session) {
        m_review = new ReviewView(*m_session, m_encodingCanChange, m_pages);
        connect(m_review, &ReviewView::hinted, this, &MainWindow::hint);
        connect(m_docks, &ReviewDocks::cellsChosen, m_review, &ReviewView::selectCells);
        TablesPane *tables = m_review->tables();
        connect(m_docks, &ReviewDocks::activated, tables, &TablesPane::focusActiveView);
        const Actions &a = *m_actions;
        m_review->setMenus(
            {a[Actions::EditCell], a[Actions::Copy], a[Actions::Paste], a[Actions::Clear],
                a[Actions::Confirm], a[Actions::Postpone], a[Actions::AddNote], a[Actions::Explain],
                a[Actions::NextCell], a[Actions::CellHistory]},
            {a[Actions::Confirm], a[Actions::Dismiss], a[Actions::Postpone], a[Actions::Reopen],
                a[Actions::AddNote], a[Actions::Explain], a[Actions::NextCell], a[Actions::Copy],
                a[Actions::CopyNote]});
        connect(m_review->header(), &HeaderBar::encodingChosen, this, &MainWindow::encodingChosen);
        connect(m_review->header(), &HeaderBar::reportChosen, this, &MainWindow::reportChosen);
        m_pages->addWidget(m_review);
        m_pages->setCurrentWidget(m_review);
        m_review->restore(m_state);
        m_review->tables()->focusActiveView();
    }
    m_docks->show(m_session);
    m_actions->setReportOpen(m_session != nullptr);
    (*m_actions)[Actions::ChooseReport]->setEnabled(m_review && m_review->header()->reportBox());
    if (m_review && m_review->original()->pages())
        (*m_actions)[Actions::Wrap]->setEnabled(false); // pages are as wide as they are
    updateUndo();
    updateStatus();
}

ViewState MainWindow::viewState() const
{
    return m_review ? m_review->state() : m_state;
}

void MainWindow::setViewState(const ViewState &state)
{
    m_state = state;
    (*m_actions)[Actions::Wrap]->setChecked(state.wrapped);
}

void MainWindow::layAgain()
{
    setFont(QApplication::font()); // the style sheet keeps the former one in the bars
    menuBar()->setFont(font());
    statusBar()->setFont(font());
    retranslate();
}

void MainWindow::warn(const QString &text)
{
    m_warning->setText(text);
    m_warning->setToolTip(text.toHtmlEscaped());
    m_warning->setVisible(!text.isEmpty());
}

void MainWindow::setRecent(const std::vector<RecentReview> &reviews)
{
    m_start->setRecent(reviews);
    QStringList files;
    for (const RecentReview &review : reviews)
        files << review.file;
    m_menu->setRecentFiles(files);
}

void MainWindow::updateUndo()
{
    const auto update = [](QAction *action, bool can, const QString &plain, const QString &named,
                            const QString &what) {
        action->setEnabled(can);
        action->setText(what.isEmpty() ? plain : named.arg(what));
        action->setToolTip(QString(action->text()).remove(u'&')
            + u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText)));
    };
    const QUndoStack *edits = m_session ? &m_session->edits() : nullptr;
    update((*m_actions)[Actions::Undo], edits && edits->canUndo(), tr("&Undo"), tr("&Undo: %1"),
        edits ? edits->undoText() : QString());
    update((*m_actions)[Actions::Redo], edits && edits->canRedo(), tr("&Redo"), tr("&Redo: %1"),
        edits ? edits->redoText() : QString());
}

void MainWindow::updateStatus()
{
    (*m_actions)[Actions::RemoveLastYear]->setEnabled(m_session && m_session->review().previous());
    const QString file = m_session ? QFileInfo(m_session->document().file).fileName() : QString();
    setWindowTitle(file.isEmpty() ? u"Gouji 勾稽[*]"_s : u"%1[*] — Gouji 勾稽"_s.arg(file));
    setWindowModified(m_session && m_session->review().hasUnsavedWork());
    summaryLabel()->setText(m_session ? summary() : QString());
}

QString MainWindow::summary() const
{
    const ReviewProgress progress = m_session->review().progress();
    return tr("%1 of %n finding(s) decided", nullptr, progress.total).arg(progress.decided)
        + u"  ·  "_s
        + tr("%n correction(s)", nullptr, int(m_session->review().corrections().size()));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menu->retranslate();
    m_docks->retranslate();
    m_start->retranslate();
    progress()->retranslate();
    m_state = viewState();
    if (m_session)
        placeReview();
    else
        updateUndo();
}

void MainWindow::changeEvent(QEvent *event)
{
    ProgramWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
