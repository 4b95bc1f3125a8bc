#pragma once

#include <QStringList>
#include <optional>

namespace gouji {

/// Every question that the campaign's window asks. Dialogs are one implementation, the answers of a
/// test another. Empty or nothing: the dialog was cancelled.
class CampaignPrompts {
public:
    virtual ~CampaignPrompts() = default;

    virtual QString folderToOpen(const QString &title, const QString &folder) = 0;
    virtual QString fileToOpen(const QString &title, const QString &filter) = 0;
    virtual QString fileToSave(const QString &suggested, const QString &filter) = 0;
    /// A list of names that can be edited or pasted.
    virtual std::optional<QString> names(const QString &title, const QString &text) = 0;
    /// One of the names, or none of them (an empty text).
    virtual std::optional<QString> choice(
        const QString &title, const QStringList &names, const QString &current) = 0;
    virtual void showError(const QString &text) = 0;
};

} // namespace gouji
