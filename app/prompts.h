#pragma once

#include <QStringList>
#include <optional>

namespace gouji {

/// Every question that the program asks. The window's dialogs are one implementation, the answers
/// of a test another.
class Prompts {
public:
    enum class Unexported { Export, Discard, Cancel };

    virtual ~Prompts() = default;

    /// Empty where the dialog was cancelled.
    virtual QStringList filesToOpen(const QString &folder) = 0;
    virtual QString lastYearsReport(const QString & /*folder*/) { return {}; }
    virtual QString profileToUse(const QString & /*folder*/) { return {}; }
    virtual QString fileToSave(const QString &suggested, const QString &filter) = 0;
    /// What to do with corrections that were not exported yet.
    virtual Unexported unexportedCorrections(const QString &report, int count) = 0;
    /// Nothing where the dialog was cancelled.
    virtual std::optional<QString> password(const QString &file) = 0;
    virtual void showError(const QString &text) = 0;
    virtual void showAbout() = 0;
};

} // namespace gouji
