#pragma once

#include <QAction>
#include <vector>

namespace gouji {

/// Everything that can be done in the campaign's window, each once.
class CampaignActions : public QObject {
    Q_OBJECT

public:
    enum Id {
        OpenFolder,
        LastYear,
        Expected,
        ReadAgain,
        Close,
        OpenDraft,
        NextUndecided,
        MarkNew,
        MarkInReview,
        MarkSentBack,
        MarkHandedInAgain,
        MarkReady,
        Rename,
        Search,
        ExportNotes,
        Rollup,
        Count
    };

    explicit CampaignActions(QObject *parent);

    QAction *operator[](Id id) const { return m_actions[size_t(id)]; }
    void retranslate();
    /// What needs a campaign, or drafts that are selected in it, is grey without.
    void setAvailable(bool hasCampaign, bool hasSelection);

private:
    struct Description;
    static std::vector<Description> descriptions();

    std::vector<QAction *> m_actions;
};

} // namespace gouji
