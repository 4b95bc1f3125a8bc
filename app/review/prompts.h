#pragma once

#include <QStringList>
#include <optional>

namespace gouji {

/// Every question that the program asks. The window's dialogs are one implementation, the answers
/// of a test another.
class Prompts {
public:
    enum class Unsaved { Save, Discard, Cancel };
    /// What to do with an earlier review of the same file.
    enum class Earlier { Continue, CarryOver, StartAnew, Cancel };
    enum class Unfinished { Restore, Later, Discard };

    virtual ~Prompts() = default;

    /// Empty where the dialog was cancelled.
    virtual QStringList filesToOpen(const QString &folder) = 0;
    virtual QString lastYearsReport(const QString & /*folder*/) { return {}; }
    virtual QString profileToUse(const QString & /*folder*/) { return {}; }
    virtual QString fileToSave(const QString &suggested, const QString &filter) = 0;
    /// What to do with work that was not saved yet.
    virtual Unsaved unsavedWork(const QString &report) = 0;
    /// The file was reviewed before. Where it has `changed` since, the earlier review can be
    /// carried over to it, else it can be gone on with.
    virtual Earlier earlierReview(const QString &file, bool changed) = 0;
    /// `reports` are the names of reviews that were not saved when the program ended.
    virtual Unfinished unfinishedReviews(const QStringList &reports) = 0;
    /// Something to know, of several lines perhaps.
    virtual void showNotice(const QString &text, const QString &details) = 0;
    /// Nothing where the dialog was cancelled.
    virtual std::optional<QString> password(const QString &file) = 0;
    virtual void showError(const QString &text) = 0;
    virtual void showAbout() = 0;
};

} // namespace gouji
