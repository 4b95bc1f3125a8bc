#include "ui/mainmenu.h"

#include <QActionGroup>
#include <QDir>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// A name is shown, not read: an ampersand in it is no mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QVariant &value)
{
    auto *action = new QAction(group);
    action->setCheckable(true);
    action->setData(value);
    menu->addAction(action);
    return action;
}

} // namespace

MainMenu::MainMenu(const Actions &actions, QMenuBar &bar)
    : QObject(&bar), m_actions(actions), m_file(bar.addMenu(QString())),
      m_edit(bar.addMenu(QString())), m_judge(bar.addMenu(QString())),
      m_view(bar.addMenu(QString())), m_go(bar.addMenu(QString())),
      m_review(new ReviewMenu(actions, bar)), m_help(bar.addMenu(QString()))
{
    using A = Actions;
    add(m_file, {A::Open, A::OpenCampaign, A::PasteReport});
    m_recent = m_file->addMenu(QString());
    add(m_file, {A::ChooseReport});
    m_file->addSeparator();
    add(m_file, {A::Save, A::SaveAs});
    m_export = m_file->addMenu(QString());
    add(m_export, {A::ExportWorkbook, A::ExportCsv, A::ExportJson, A::ExportNote, A::SavePdf});
    add(m_file, {A::PrintPreview});
    m_file->addSeparator();
    add(m_file, {A::CloseReport, A::Quit});
    add(m_edit,
        {A::Undo, A::Redo, A::Count, A::Copy, A::Paste, A::Clear, A::EditCell, A::Count,
            A::CopyNote, A::Count, A::Find, A::FindNext, A::FindPrevious});
    add(m_judge,
        {A::AcceptSuggestion, A::Confirm, A::Dismiss, A::Postpone, A::Reopen, A::Count, A::AddNote,
            A::Explain, A::Count, A::History, A::CellHistory, A::RevertStep});
    add(m_view, {A::ZoomIn, A::ZoomOut, A::ZoomReset, A::Wrap, A::Count});
    m_language = m_view->addMenu(QString());
    m_theme = m_view->addMenu(QString());
    m_textSize = m_view->addMenu(QString());
    add(m_go,
        {A::NextFinding, A::PreviousFinding, A::NextCell, A::GoToCell, A::Count, A::CheckFirst,
            A::Unplaced, A::Count, A::NextTable, A::PreviousTable, A::Count, A::NextPane,
            A::PreviousPane});
    add(m_help, {A::Keys, A::About});
    fillLanguageMenu();
    fillThemeMenu();
    fillTextSizeMenu();
    retranslate();
    setRecentFiles({});
}

void MainMenu::add(QMenu *menu, std::initializer_list<Actions::Id> ids)
{
    for (const Actions::Id id : ids) {
        if (id == Actions::Count)
            menu->addSeparator();
        else
            menu->addAction(m_actions[id]);
    }
}

void MainMenu::fillLanguageMenu()
{
    auto *group = new QActionGroup(this);
    for (const QString &language : {QString(), u"zh_CN"_s, u"en"_s})
        m_languages << addChoice(m_language, group, language);
    connect(group, &QActionGroup::triggered, this,
        [this](QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void MainMenu::fillThemeMenu()
{
    auto *group = new QActionGroup(this);
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_themes << addChoice(m_theme, group, int(theme));
    connect(group, &QActionGroup::triggered, this,
        [this](QAction *action) { Q_EMIT themeChosen(ThemeChoice(action->data().toInt())); });
}

void MainMenu::fillTextSizeMenu()
{
    auto *group = new QActionGroup(this);
    for (const int percent : {85, 100, 115, 130, 150})
        m_textSizes << addChoice(m_textSize, group, percent);
    for (QAction *action : std::as_const(m_textSizes))
        action->setText(u"%1 %"_s.arg(action->data().toInt()));
    connect(group, &QActionGroup::triggered, this,
        [this](QAction *action) { Q_EMIT textSizeChosen(action->data().toInt()); });
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &Recent"));
    m_export->setTitle(tr("&Export"));
    m_edit->setTitle(tr("&Edit"));
    m_judge->setTitle(tr("&Judge"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    m_textSize->setTitle(tr("Text &Size"));
    m_go->setTitle(tr("&Go"));
    m_review->retranslate();
    m_help->setTitle(tr("&Help"));
    m_languages[0]->setText(tr("&System Language"));
    m_languages[1]->setText(u"中文"_s); // a language is named in itself
    m_languages[2]->setText(u"English"_s);
    m_themes[0]->setText(tr("&System"));
    m_themes[1]->setText(tr("&Light"));
    m_themes[2]->setText(tr("&Dark"));
}

void MainMenu::setRecentFiles(const QStringList &files)
{
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString &file : files) {
        QAction *action = m_recent->addAction(literal(QDir::toNativeSeparators(file)));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentFileChosen(file); });
    }
}

void MainMenu::setChoices(const QString &language, ThemeChoice theme, int textSize)
{
    for (QAction *action : m_languages)
        action->setChecked(action->data().toString() == language);
    for (QAction *action : m_themes)
        action->setChecked(ThemeChoice(action->data().toInt()) == theme);
    for (QAction *action : m_textSizes)
        action->setChecked(action->data().toInt() == textSize);
}

} // namespace gouji
