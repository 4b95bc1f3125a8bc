#pragma once

#include "app/campaign/campaignprompts.h"

namespace gouji::test {

/// Answers what the campaign's windows ask, and keeps what they complain about.
class ScriptedCampaignPrompts : public CampaignPrompts {
public:
    QString folder;
    QString file;
    QString saveTo;
    QString pasted;
    QString chosen;
    QStringList errors;

    QString folderToOpen(const QString &, const QString &) override { return folder; }
    QString fileToOpen(const QString &, const QString &) override { return file; }
    QString fileToSave(const QString &, const QString &) override { return saveTo; }
    std::optional<QString> names(const QString &, const QString &) override { return pasted; }
    std::optional<QString> choice(const QString &, const QStringList &, const QString &) override
    {
        return chosen;
    }
    void showError(const QString &text) override { errors << text; }
};

} // namespace gouji::test
