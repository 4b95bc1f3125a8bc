#include "ui/actions.h"

#include "ui/icons.h"

#include <QCoreApplication>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct Description {
    Actions::Id id;
    const char *text;
    const char *icon; ///< empty: none
    QList<QKeySequence> keys;
    bool needsReport = true;
};

#define TEXT(text) QT_TRANSLATE_NOOP("gouji::Actions", text)

std::vector<Description> descriptions()
{
    using K = QKeySequence;
    return {
        {Actions::Open, TEXT("&Open…"), "open", {K::Open}, false},
        {Actions::PasteReport, TEXT("&Paste as New Report"), "paste", {K(u"Ctrl+Shift+V"_s)}, false},
        {Actions::ExportWorkbook, TEXT("Excel &Workbook…"), "export", {K(u"Ctrl+E"_s)}},
        {Actions::ExportCsv, TEXT("&CSV…"), "", {}},
        {Actions::ExportJson, TEXT("&JSON…"), "", {}},
        {Actions::ExportNote, TEXT("&Note to the Department…"), "", {}},
        {Actions::CloseReport, TEXT("&Close Report"), "", {K::Close}},
        {Actions::Quit, TEXT("&Quit"), "", {K(u"Ctrl+Q"_s)}, false},
        {Actions::Undo, TEXT("&Undo"), "undo", {K::Undo}},
        {Actions::Redo, TEXT("&Redo"), "redo", {K(u"Ctrl+Y"_s), K(u"Ctrl+Shift+Z"_s)}},
        {Actions::Copy, TEXT("&Copy"), "", {K::Copy}},
        {Actions::Paste, TEXT("&Paste"), "", {K::Paste}},
        {Actions::Clear, TEXT("C&lear"), "", {K::Delete}},
        {Actions::EditCell, TEXT("&Edit Cell"), "", {K(Qt::Key_F2)}},
        {Actions::CopyNote, TEXT("Copy as &Note"), "note", {K(u"Ctrl+Shift+C"_s)}},
        {Actions::Find, TEXT("&Find in the Original"), "search", {K::Find}},
        {Actions::FindNext, TEXT("Find Ne&xt"), "", {K(Qt::Key_F3)}},
        {Actions::FindPrevious, TEXT("Find Pre&vious"), "", {K(u"Shift+F3"_s)}},
        {Actions::NextFinding, TEXT("&Next Finding"), "next", {K(Qt::Key_F8)}},
        {Actions::PreviousFinding, TEXT("&Previous Finding"), "previous", {K(u"Shift+F8"_s)}},
        {Actions::NextPane, TEXT("Next P&ane"), "", {K(Qt::Key_F6)}},
        {Actions::PreviousPane, TEXT("Previous Pan&e"), "", {K(u"Shift+F6"_s)}},
        {Actions::NextTable, TEXT("Next &Table"), "", {K(u"Ctrl+PgDown"_s)}},
        {Actions::PreviousTable, TEXT("Previous Ta&ble"), "", {K(u"Ctrl+PgUp"_s)}},
        {Actions::ZoomIn, TEXT("Zoom &In"), "zoom-in", {K(u"Ctrl++"_s), K(u"Ctrl+="_s)}},
        {Actions::ZoomOut, TEXT("Zoom &Out"), "zoom-out", {K(u"Ctrl+-"_s)}},
        {Actions::ZoomReset, TEXT("&Normal Size"), "", {K(u"Ctrl+0"_s)}},
        {Actions::Wrap, TEXT("&Wrap Lines"), "wrap", {K(u"Ctrl+Shift+W"_s)}},
        {Actions::About, TEXT("&About Gouji"), "", {}, false},
    };
}

#undef TEXT

} // namespace

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
    retranslate();
    setReportOpen(false);
}

void Actions::retranslate()
{
    for (const Description &description : descriptions()) {
        QAction *action = m_actions[size_t(description.id)];
        action->setText(QCoreApplication::translate("gouji::Actions", description.text));
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
