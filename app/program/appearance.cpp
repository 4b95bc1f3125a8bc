#include "app/program/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

Language languageFor(const QString &choice)
{
    const QLocale locale = choice.isEmpty() ? QLocale::system() : QLocale(choice);
    return locale.language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

/// Official wordings are simplified Chinese in every language: where the desktop's font lacks them,
/// a font of that script must come before its Japanese sister.
QFont withChinese(QFont font)
{
    QStringList families = font.families();
    if (families.isEmpty())
        families << font.family();
    font.setFamilies(families << u"Noto Sans CJK SC"_s << u"Source Han Sans SC"_s
                              << u"Microsoft YaHei"_s << u"PingFang SC"_s);
    return font;
}

} // namespace

Appearance::Appearance(QApplication &application, Settings &settings)
    : m_application(application), m_settings(settings), m_systemPalette(application.palette()),
      m_systemFont(withChinese(application.font()))
{
    application.setStyle(u"fusion"_s);
    applyTextSize();
    application.setWindowIcon(QIcon(u":/gouji/icons/gouji.svg"_s));
    applyTheme();
    applyLanguage();
}

QString Appearance::languageChoice() const
{
    return m_settings.language();
}

ThemeChoice Appearance::themeChoice() const
{
    return m_settings.theme();
}

int Appearance::textSizeChoice() const
{
    return m_settings.textSize();
}

void Appearance::chooseTextSize(int percent)
{
    m_settings.setTextSize(percent);
    applyTextSize();
    Q_EMIT textSizeChanged();
    Q_EMIT choicesChanged();
}

void Appearance::applyTextSize()
{
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * m_settings.textSize() / 100);
    m_application.setFont(font);
}

void Appearance::chooseLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    applyLanguage();
    Q_EMIT choicesChanged();
}

void Appearance::chooseTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme();
    Q_EMIT choicesChanged();
}

void Appearance::applyLanguage()
{
    m_language = languageFor(m_settings.language());
    // Told first: when Qt asks the windows to show their texts again, the sessions must speak the
    // new language already.
    Q_EMIT languageChanged(m_language);
    const QString name = m_language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
    m_application.removeTranslator(&m_texts);
    m_application.removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtTexts);
    if (m_texts.load(u":/gouji/translations/gouji_%1.qm"_s.arg(name)))
        m_application.installTranslator(&m_texts);
}

void Appearance::applyTheme()
{
    const Theme &theme = Theme::chosen(m_settings.theme(), m_systemPalette);
    m_application.setPalette(theme.palette());
    m_application.setStyleSheet(theme.styleSheet());
}

} // namespace gouji
