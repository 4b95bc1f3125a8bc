#pragma once

#include "ui/reviewmenu.h"
#include "ui/theme.h"

#include <QMenu>
#include <QMenuBar>

namespace gouji {

/// The menu bar: the actions in their menus, the files opened last, and the choices of language and
/// theme.
class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(const Actions &actions, QMenuBar &bar);

    void retranslate();
    void setRecentFiles(const QStringList &files);
    /// `language` is "zh_CN", "en" or "" for the system's, `textSize` in per cent of the system's.
    void setChoices(const QString &language, ThemeChoice theme, int textSize);
    ReviewMenu *reviewMenu() const { return m_review; }
    QMenu *recentMenu() const { return m_recent; }
    const QList<QAction *> &languageActions() const { return m_languages; }
    const QList<QAction *> &themeActions() const { return m_themes; }
    const QList<QAction *> &textSizeActions() const { return m_textSizes; }

Q_SIGNALS:
    void recentFileChosen(const QString &file);
    void languageChosen(const QString &language);
    void themeChosen(gouji::ThemeChoice theme);
    void textSizeChosen(int percent);

private:
    void fillLanguageMenu();
    void fillThemeMenu();
    void fillTextSizeMenu();
    void add(QMenu *menu, std::initializer_list<Actions::Id> ids);

    const Actions &m_actions;
    QMenu *m_file, *m_edit, *m_judge, *m_view, *m_go;
    ReviewMenu *m_review;
    QMenu *m_help;
    QMenu *m_recent, *m_export, *m_language, *m_theme, *m_textSize; ///< submenus
    QList<QAction *> m_languages;
    QList<QAction *> m_themes;
    QList<QAction *> m_textSizes;
};

} // namespace gouji
