#include "app/program/settings.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

const QStringList &themeNames()
{
    static const QStringList names {u"system"_s, u"light"_s, u"dark"_s}; // in the order of the enum
    return names;
}

/// The first of a file's reports goes by the file's name alone, as most files hold but one.
QString reviewKey(const QString &original, int report)
{
    return report == 0 ? original : u"%1#%2"_s.arg(original).arg(report + 1);
}

} // namespace

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"gouji"_s, u"gouji"_s)
{
}

Settings::Settings(const QString &iniFile) : m_store(iniFile, QSettings::IniFormat) { }

QStringList Settings::recentFiles() const
{
    return value("recent").toStringList();
}

void Settings::addRecentFile(const QString &file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    set("recent", files.mid(0, MostRecentFiles));
}

void Settings::removeRecentFile(const QString &file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    set("recent", files);
}

QString Settings::reviewOf(const QString &original, int report) const
{
    return value("reviews").toMap().value(reviewKey(original, report)).toString();
}

void Settings::setReviewOf(const QString &original, int report, const QString &review)
{
    QVariantMap reviews = value("reviews").toMap();
    reviews.insert(reviewKey(original, report), review);
    set("reviews", reviews);
}

ReviewProgress Settings::progress(const QString &file) const
{
    const QVariantList counts = value("progress").toMap().value(file).toList();
    return {counts.value(0).toInt(), counts.value(1).toInt()};
}

void Settings::setProgress(const QString &file, const ReviewProgress &progress)
{
    QVariantMap all = value("progress").toMap();
    all.insert(file, QVariantList {progress.decided, progress.total});
    removeForgotten(all);
    set("progress", all);
}

void Settings::removeForgotten(QVariantMap &byFile) const
{
    const QStringList files = recentFiles();
    for (auto it = byFile.begin(); it != byFile.end();)
        it = files.contains(it.key()) ? std::next(it) : byFile.erase(it);
}

ThemeChoice Settings::theme() const
{
    return ThemeChoice(std::max<qsizetype>(0, themeNames().indexOf(text("theme"))));
}

void Settings::setTheme(ThemeChoice theme)
{
    set("theme", themeNames().at(int(theme)));
}

int Settings::textSize() const
{
    return std::clamp(m_store.value("text_size"_L1, 100).toInt(), 50, 300);
}

ViewState Settings::viewState() const
{
    return {value("view/columns").toByteArray(), value("view/rows").toByteArray(),
        value("view/zoom").toInt(), value("view/page_zoom").toInt(),
        value("view/table_zoom").toInt(), m_store.value("view/wrap"_L1, true).toBool()};
}

void Settings::setViewState(const ViewState &state)
{
    set("view/columns", state.columns);
    set("view/rows", state.rows);
    set("view/zoom", state.zoom);
    set("view/page_zoom", state.pageZoom);
    set("view/table_zoom", state.tableZoom);
    set("view/wrap", state.wrapped);
}

} // namespace gouji
