#pragma once

#include "model/campaign/campaignstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

namespace gouji {

/// The drafts of one campaign and what the office knows about them. It reads no files: it is told
/// what lies in the folder and what was read, and tells what has to be read. Everything that
/// changes is in the store after the next save().
class Campaign : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< UTC

    /// Takes up what the store holds.
    static Result<std::unique_ptr<Campaign>> open(
        std::unique_ptr<CampaignStore> store, Clock clock = &QDateTime::currentDateTimeUtc);

    const std::vector<Draft> &drafts() const { return m_drafts; }
    /// nullptr where there is none.
    const Draft *draft(const QString &path) const;
    const std::vector<DraftEvent> &events() const { return m_events; }

    /// Compares what lies in the folder with what is known. Drafts that are not in `found` are gone
    /// from now on. Returns the files that are new or changed and must be read.
    std::vector<FileStamp> look(const std::vector<FileStamp> &found);
    /// A file was read. Another content than before is a new version: the one before is kept for
    /// comparison, and a draft that was already in work has been handed in again.
    void take(const FileStamp &stamp, const DraftContent &content);
    void setState(const QStringList &paths, DraftState state);
    /// The reviewer has decided on so many findings of a draft.
    void setDecided(const QString &path, int decided);

    const QStringList &expectedIssuers() const { return m_expected; }
    Result<void> setExpectedIssuers(const QStringList &issuers);
    /// Expected issuers without a draft.
    QStringList missingIssuers() const;
    /// Whether an issuer is expected; true for all while no list was given.
    bool isExpected(const QString &issuer) const;

    const QMap<QString, QString> &renames() const { return m_renames; }
    Result<void> setRename(const QString &issuer, const QString &lastYear);
    QString lastYearFolder() const { return m_lastYearFolder; }
    Result<void> setLastYearFolder(const QString &folder);
    /// Which profile's rules the drafts were checked by: its fingerprint.
    QString checkedBy() const { return m_checkedBy; }
    Result<void> setCheckedBy(const QString &profile);

    /// Writes what changed since the last time; on failure it is tried again with the next save.
    Result<void> save();
    bool hasUnsaved() const { return !m_unsaved.isEmpty() || m_savedEvents < m_events.size(); }

Q_SIGNALS:
    /// Drafts were added or changed.
    void changed();
    void expectedChanged();

private:
    Campaign(std::unique_ptr<CampaignStore> store, Clock clock);

    Result<void> load();
    Draft &draftFor(const QString &path);
    void enter(Draft &draft, DraftState state);

    const std::unique_ptr<CampaignStore> m_store;
    const Clock m_clock;
    std::vector<Draft> m_drafts;
    QHash<QString, size_t> m_places;
    std::vector<DraftEvent> m_events;
    size_t m_savedEvents = 0;
    QSet<QString> m_unsaved;
    QStringList m_expected;
    QMap<QString, QString> m_renames;
    QString m_lastYearFolder;
    QString m_checkedBy;
};

} // namespace gouji
