#pragma once

#include "app/prompts.h"

namespace gouji::test {

/// Answers set by a test, and what was asked.
class ScriptedPrompts : public Prompts {
public:
    QStringList files;
    QString lastYear; ///< last year's report
    QString profile;
    QString saveTo; ///< empty: the dialog is cancelled
    Unexported unexported = Unexported::Cancel;

    int askedAboutCorrections = 0;
    QString suggested;
    QStringList errors;

    QStringList filesToOpen(const QString &) override { return files; }
    QString lastYearsReport(const QString &) override { return lastYear; }
    QString profileToUse(const QString &) override { return profile; }
    QString fileToSave(const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return saveTo;
    }
    Unexported unexportedCorrections(const QString &, int) override
    {
        ++askedAboutCorrections;
        return unexported;
    }
    std::optional<QString> password(const QString &) override { return std::nullopt; }
    void showError(const QString &text) override { errors << text; }
    void showAbout() override { }
};

} // namespace gouji::test
