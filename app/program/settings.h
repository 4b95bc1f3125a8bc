#pragma once

#include "ui/reviewview.h"
#include "ui/theme.h"

#include <QSettings>

namespace gouji {

/// What the program remembers of its last use. Nothing of a report's content is kept, only the
/// names of the files opened last and how far their reviews are.
class Settings {
public:
    static constexpr int MostRecentFiles = 10;

    /// The user's own settings.
    Settings();
    /// For tests and pictures: an INI file of its own.
    explicit Settings(const QString &iniFile);
    /// Writes now what would be written when the program ends.
    void sync() { m_store.sync(); }

    QStringList recentFiles() const;
    void addRecentFile(const QString &file);
    void removeRecentFile(const QString &file);

    /// Where the review of a file was saved, and of which of its reports from 0; empty if it is
    /// not known.
    QString reviewOf(const QString &original, int report = 0) const;
    void setReviewOf(const QString &original, int report, const QString &review);
    /// How far the review of a recent file is; a total of 0 if it is not known.
    ReviewProgress progress(const QString &file) const;
    void setProgress(const QString &file, const ReviewProgress &progress);

    QString openFolder() const { return text("folders/open"); }
    void setOpenFolder(const QString &folder) { set("folders/open", folder); }
    QString exportFolder() const { return text("folders/export"); }
    void setExportFolder(const QString &folder) { set("folders/export", folder); }

    /// "zh_CN", "en" or "" for the system's.
    QString language() const { return text("language"); }
    void setLanguage(const QString &language) { set("language", language); }
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// In per cent of the system's.
    int textSize() const;
    void setTextSize(int percent) { set("text_size", percent); }

    /// The file of the office's own settings for the checks; empty for none.
    QString profile() const { return text("profile"); }
    void setProfile(const QString &file) { set("profile", file); }

    /// Which docks are open and where.
    QByteArray docks() const { return value("window/docks").toByteArray(); }
    void setDocks(const QByteArray &state) { set("window/docks", state); }
    QByteArray windowGeometry() const { return value("window/geometry").toByteArray(); }
    void setWindowGeometry(const QByteArray &geometry) { set("window/geometry", geometry); }
    ViewState viewState() const;
    void setViewState(const ViewState &state);

private:
    void removeForgotten(QVariantMap &byFile) const;
    QVariant value(const char *key) const { return m_store.value(QLatin1StringView(key)); }
    QString text(const char *key) const { return value(key).toString(); }
    void set(const char *key, const QVariant &value)
    {
        m_store.setValue(QLatin1StringView(key), value);
    }

    QSettings m_store;
};

} // namespace gouji
