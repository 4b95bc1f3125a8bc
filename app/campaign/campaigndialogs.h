#pragma once

#include "app/campaign/campaignprompts.h"

namespace gouji {

/// Asks with dialogs over the window that is in front.
class CampaignDialogs : public CampaignPrompts {
public:
    QString folderToOpen(const QString &title, const QString &folder) override;
    QString fileToOpen(const QString &title, const QString &filter) override;
    QString fileToSave(const QString &suggested, const QString &filter) override;
    std::optional<QString> names(const QString &title, const QString &text) override;
    std::optional<QString> choice(
        const QString &title, const QStringList &names, const QString &current) override;
    void showError(const QString &text) override;
};

} // namespace gouji
