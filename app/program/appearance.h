#pragma once

#include "app/program/settings.h"
#include "model/messages/messages.h"

#include <QTranslator>

class QApplication;

namespace gouji {

/// The language and the theme of the whole program. Both can be changed at any time; the windows
/// hear of it from Qt (LanguageChange, PaletteChange) and from languageChanged().
class Appearance : public QObject {
    Q_OBJECT

public:
    Appearance(QApplication &application, Settings &settings);

    Language language() const { return m_language; }
    QString languageChoice() const;
    ThemeChoice themeChoice() const;
    int textSizeChoice() const;

public Q_SLOTS:
    /// "zh_CN", "en" or "" for the system's.
    void chooseLanguage(const QString &language);
    void chooseTheme(gouji::ThemeChoice theme);
    /// In per cent of the system's size.
    void chooseTextSize(int percent);

Q_SIGNALS:
    void languageChanged(gouji::Language language);
    void textSizeChanged();
    void choicesChanged();

private:
    void applyLanguage();
    void applyTheme();
    void applyTextSize();

    QApplication &m_application;
    Settings &m_settings;
    const QPalette m_systemPalette;
    const QFont m_systemFont;
    Language m_language = Language::English;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace gouji
