#include "ui/campaign/campaignactions.h"

#include "ui/icons.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

enum class Needs { Nothing, Campaign, Selection };

} // namespace

struct CampaignActions::Description {
    Id id;
    QString text;
    const char *icon; ///< empty: none
    QList<QKeySequence> keys;
    Needs needs = Needs::Campaign;
};

std::vector<CampaignActions::Description> CampaignActions::descriptions()
{
    using K = QKeySequence;
    return {
        {OpenFolder, tr("&Open Folder…"), "open", {K::Open}, Needs::Nothing},
        {LastYear, tr("&Last Year's Folder…"), "", {}},
        {Expected, tr("&Expected Issuers…"), "", {}},
        {ReadAgain, tr("&Read All Again"), "redo", {K::Refresh}},
        {Close, tr("&Close"), "", {K::Close}, Needs::Nothing},
        {OpenDraft, tr("&Review Draft"), "search", {K(Qt::Key_Return)}, Needs::Selection},
        {NextUndecided, tr("&Next Undecided"), "next", {K(u"Ctrl+Tab"_s)}},
        {MarkNew, tr("&New"), "", {}, Needs::Selection},
        {MarkInReview, tr("&In Review"), "", {}, Needs::Selection},
        {MarkSentBack, tr("&Sent Back"), "", {K(u"Ctrl+B"_s)}, Needs::Selection},
        {MarkHandedInAgain, tr("&Handed in Again"), "", {}, Needs::Selection},
        {MarkReady, tr("&Ready"), "", {K(u"Ctrl+R"_s)}, Needs::Selection},
        {Rename, tr("&Name Last Year…"), "", {}, Needs::Selection},
        {Search, tr("&Search"), "", {K::Find}},
        {ExportNotes, tr("&Notes to the Departments…"), "note", {}},
        {Rollup, tr("&Sum of the Reports"), "sum", {K(u"Ctrl+E"_s)}},
    };
}

CampaignActions::CampaignActions(QObject *parent) : QObject(parent)
{
    for (const Description &description : descriptions()) {
        auto *action = new QAction(this);
        Q_ASSERT(size_t(description.id) == m_actions.size());
        action->setShortcuts(description.keys);
        action->setProperty("needs", int(description.needs));
        if (*description.icon)
            action->setIcon(icon(QString::fromLatin1(description.icon)));
        m_actions.push_back(action);
    }
    retranslate();
    setAvailable(false, false);
}

void CampaignActions::retranslate()
{
    for (const Description &description : descriptions()) {
        QAction *action = m_actions[size_t(description.id)];
        action->setText(description.text);
        const QString plain = QString(action->text()).remove(u'&').remove(u'…');
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, key));
    }
}

void CampaignActions::setAvailable(bool hasCampaign, bool hasSelection)
{
    for (QAction *action : m_actions) {
        const auto needs = Needs(action->property("needs").toInt());
        action->setEnabled(needs == Needs::Nothing || (needs == Needs::Campaign && hasCampaign)
            || (needs == Needs::Selection && hasSelection));
    }
}

} // namespace gouji
