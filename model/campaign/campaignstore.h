#pragma once

#include "model/base/error.h"
#include "model/campaign/draft.h"

#include <QStringList>

namespace gouji {

/// Where a campaign keeps its state. What a call has written is there after a crash, whole or not
/// at all. The signature knows no database, so that a server for a team can take the place of the
/// file.
class CampaignStore {
public:
    virtual ~CampaignStore() = default;

    virtual Result<std::vector<Draft>> drafts() const = 0;
    /// Adds drafts or replaces those of the same path, all or none, with the events that go with
    /// them.
    virtual Result<void> save(
        const std::vector<Draft> &drafts, const std::vector<DraftEvent> &events) = 0;
    virtual Result<void> remove(const QStringList &paths) = 0;
    /// Oldest first.
    virtual Result<std::vector<DraftEvent>> events() const = 0;

    virtual Result<QStringList> expectedIssuers() const = 0;
    virtual Result<void> setExpectedIssuers(const QStringList &issuers) = 0;

    /// Bodies that were renamed: this year's name → last year's.
    virtual Result<QMap<QString, QString>> renames() const = 0;
    virtual Result<void> setRename(const QString &issuer, const QString &lastYear) = 0;

    /// Single values such as the folder of last year; empty where never set.
    virtual Result<QString> setting(const QString &key) const = 0;
    virtual Result<void> setSetting(const QString &key, const QString &value) = 0;
};

} // namespace gouji
