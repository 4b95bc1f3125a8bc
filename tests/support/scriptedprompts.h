#pragma once

#include "app/review/prompts.h"

namespace gouji::test {

/// Answers set by a test, and what was asked.
class ScriptedPrompts : public Prompts {
public:
    QStringList files;
    QString lastYear; ///< last year's report
    QString profile;
    QString saveTo; ///< empty: the dialog is cancelled
    Unsaved unsaved = Unsaved::Cancel;
    Earlier earlier = Earlier::Cancel;
    Unfinished unfinished = Unfinished::Later;

    int askedAboutUnsavedWork = 0;
    std::optional<bool> askedAboutEarlier; ///< whether the file had changed
    QStringList offered; ///< reviews that were not saved when the program ended
    QStringList notices;
    QString suggested;
    QStringList errors;
    QStringList passwords; ///< given one after the other; then the dialog is cancelled
    QStringList askedForPassword;

    QStringList filesToOpen(const QString &) override { return files; }
    QString lastYearsReport(const QString &) override { return lastYear; }
    QString profileToUse(const QString &) override { return profile; }
    QString fileToSave(const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return saveTo;
    }
    Unsaved unsavedWork(const QString &) override
    {
        ++askedAboutUnsavedWork;
        return unsaved;
    }
    Earlier earlierReview(const QString &, bool changed) override
    {
        askedAboutEarlier = changed;
        return earlier;
    }
    Unfinished unfinishedReviews(const QStringList &reports) override
    {
        offered = reports;
        return unfinished;
    }
    void showNotice(const QString &text, const QString &details) override
    {
        notices << text + QStringLiteral("\n") + details;
    }
    std::optional<QString> password(const QString &file) override
    {
        askedForPassword << file;
        return passwords.isEmpty() ? std::nullopt : std::optional(passwords.takeFirst());
    }
    void showError(const QString &text) override { errors << text; }
    void showAbout() override { }
};

} // namespace gouji::test
