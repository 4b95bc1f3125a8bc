#include "ui/actions.h"

#include "ui/icons.h"

namespace gouji {

using namespace Qt::StringLiterals;

/// What an action is called now, in the language of the moment, and how it is reached.
struct Actions::Description {
    Id id;
    QString text;
    const char *icon; ///< empty: none
    QList<QKeySequence> keys;
    bool needsReport = true;
};

std::vector<Actions::Description> Actions::descriptions()
{
    using K = QKeySequence;
    return {
        {Open, tr("&Open…"), "open", {K::Open}, false},
        {OpenCampaign, tr("Open C&ampaign…"), "campaign", {K(u"Ctrl+Shift+O"_s)}, false},
        {PasteReport, tr("&Paste as New Report"), "paste", {K(u"Ctrl+Shift+V"_s)}, false},
        {ChooseReport, tr("Other Report in the &File…"), "", {K(u"Ctrl+J"_s)}},
        {Save, tr("&Save Review"), "save", {K::Save}},
        {SaveAs, tr("Save Review &As…"), "", {K(u"Ctrl+Shift+S"_s)}},
        {ExportWorkbook, tr("Excel &Workbook…"), "export", {K(u"Ctrl+E"_s)}},
        {ExportCsv, tr("&CSV…"), "", {}},
        {ExportJson, tr("&JSON…"), "", {}},
        {ExportNote, tr("&Note to the Department…"), "", {}},
        {CloseReport, tr("&Close Report"), "", {K(u"Ctrl+W"_s)}},
        {Quit, tr("&Quit"), "", {K(u"Ctrl+Q"_s)}, false},
        {Undo, tr("&Undo"), "undo", {K::Undo}},
        {Redo, tr("&Redo"), "redo", {K(u"Ctrl+Y"_s), K(u"Ctrl+Shift+Z"_s)}},
        {Copy, tr("&Copy"), "", {K::Copy}},
        {Paste, tr("&Paste"), "", {K::Paste}},
        {Clear, tr("C&lear"), "", {K::Delete}},
        {EditCell, tr("&Edit Cell"), "", {K(Qt::Key_F2)}},
        {AcceptSuggestion, tr("&Accept the Suggestion"), "",
            {K(u"Alt+Return"_s), K(u"Alt+Enter"_s)}},
        {Confirm, tr("The Report &Says So"), "", {K(u"Ctrl+Return"_s), K(u"Ctrl+Enter"_s)}},
        {Dismiss, tr("&Dismiss, with a Reason"), "", {K(u"Ctrl+D"_s)}},
        {Postpone, tr("&Postpone"), "", {K(Qt::Key_Space)}},
        {Reopen, tr("&Reopen"), "", {K(u"Ctrl+Backspace"_s)}},
        {AddNote, tr("Add a &Note"), "", {K(u"Ctrl+M"_s)}},
        {Explain, tr("Reason for the Correc&tion…"), "", {K(u"Ctrl+R"_s)}},
        {NextCell, tr("Next &Cell of the Relation"), "", {K(Qt::Key_R)}},
        {GoToCell, tr("&Go to Cell…"), "", {K(u"Ctrl+G"_s)}},
        {CellHistory, tr("&History of the Cell"), "", {K(u"Ctrl+Shift+H"_s)}},
        {History, tr("&History"), "", {K(u"Ctrl+H"_s)}},
        {RevertStep, tr("Re&vert the Step Selected in the History"), "", {K(u"Ctrl+Shift+R"_s)}},
        {CopyNote, tr("Copy as &Note"), "note", {K(u"Ctrl+Shift+C"_s)}},
        {Find, tr("&Find in the Original"), "search", {K::Find}},
        {FindNext, tr("Find Ne&xt"), "", {K(Qt::Key_F3)}},
        {FindPrevious, tr("Find Pre&vious"), "", {K(u"Shift+F3"_s)}},
        {NextFinding, tr("&Next Finding"), "next", {K(Qt::Key_F8)}},
        {PreviousFinding, tr("&Previous Finding"), "previous", {K(u"Shift+F8"_s)}},
        {CheckFirst, tr("C&heck These First"), "", {K(Qt::Key_F9)}},
        {Unplaced, tr("Numbers without a P&lace"), "", {K(u"Shift+F9"_s)}},
        {NextPane, tr("Next P&ane"), "", {K(Qt::Key_F6)}},
        {PreviousPane, tr("Previous Pan&e"), "", {K(u"Shift+F6"_s)}},
        {NextTable, tr("Next &Table"), "", {K(u"Ctrl+PgDown"_s), K(u"Ctrl+Right"_s)}},
        {PreviousTable, tr("Previous Ta&ble"), "", {K(u"Ctrl+PgUp"_s), K(u"Ctrl+Left"_s)}},
        {ZoomIn, tr("Zoom &In"), "zoom-in", {K(u"Ctrl++"_s), K(u"Ctrl+="_s)}},
        {ZoomOut, tr("Zoom &Out"), "zoom-out", {K(u"Ctrl+-"_s)}},
        {ZoomReset, tr("&Normal Size"), "", {K(u"Ctrl+0"_s)}},
        {Wrap, tr("&Wrap Lines"), "wrap", {K(u"Ctrl+Shift+W"_s)}},
        {OpenLastYear, tr("Open &Last Year's Report…"), "", {K(u"Ctrl+L"_s)}},
        {RemoveLastYear, tr("&Remove Last Year's Report"), "", {}},
        {ChooseProfile, tr("&Choose Profile…"), "", {}, false},
        {NoProfile, tr("&Without Profile"), "", {}, false},
        {PrintPreview, tr("&Print…"), "", {K::Print}},
        {SavePdf, tr("PD&F of the Review…"), "", {}},
        {Keys, tr("&Keys"), "", {K(Qt::Key_F1)}, false},
        {About, tr("&About Gouji"), "", {}, false},
    };
}

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const Description &description : descriptions()) {
        auto *action = new QAction(this);
        Q_ASSERT(size_t(description.id) == m_actions.size());
        action->setShortcuts(description.keys);
        action->setProperty("needsReport", description.needsReport);
        if (*description.icon)
            action->setIcon(icon(QString::fromLatin1(description.icon)));
        m_actions.push_back(action);
    }
    m_actions[Wrap]->setCheckable(true);
    m_actions[Wrap]->setIconVisibleInMenu(false); // a menu shows its check mark in that place
    // Keys that write elsewhere: they are for the tables and the lists alone.
    for (const Id id : {Postpone, NextCell})
        m_actions[id]->setShortcutContext(Qt::WidgetShortcut);
    retranslate();
    setReportOpen(false);
}

void Actions::retranslate()
{
    for (const Description &description : descriptions()) {
        QAction *action = m_actions[size_t(description.id)];
        action->setText(description.text);
        const QString plain = QString(action->text()).remove(u'&').remove(u'…');
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, key));
    }
}

void Actions::setReportOpen(bool open)
{
    for (QAction *action : m_actions)
        action->setEnabled(open || !action->property("needsReport").toBool());
}

} // namespace gouji
