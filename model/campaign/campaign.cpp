#include "model/campaign/campaign.h"

#include "model/campaign/issuers.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

const QString LastYearFolder = QStringLiteral("last_year_folder");
const QString CheckedBy = QStringLiteral("checked_by");

/// Moves a value out of a result, or keeps its error in `failed`.
template <class T>
void takeInto(T &value, Result<T> result, Result<void> &failed)
{
    if (result)
        value = std::move(*result);
    else
        failed = tl::make_unexpected(result.error());
}

QStringList namesOf(const std::vector<Draft> &drafts)
{
    QStringList names;
    for (const Draft &draft : drafts) {
        if (!draft.isGone)
            names << draft.name();
    }
    return names;
}

} // namespace

Campaign::Campaign(std::unique_ptr<CampaignStore> store, Clock clock)
    : m_store(std::move(store)), m_clock(std::move(clock))
{
}

Result<std::unique_ptr<Campaign>> Campaign::open(std::unique_ptr<CampaignStore> store, Clock clock)
{
    std::unique_ptr<Campaign> campaign(new Campaign(std::move(store), std::move(clock)));
    if (const auto loaded = campaign->load(); !loaded)
        return tl::make_unexpected(loaded.error());
    return campaign;
}

Result<void> Campaign::load()
{
    Result<void> result;
    takeInto(m_drafts, m_store->drafts(), result);
    takeInto(m_events, m_store->events(), result);
    takeInto(m_expected, m_store->expectedIssuers(), result);
    takeInto(m_renames, m_store->renames(), result);
    takeInto(m_lastYearFolder, m_store->setting(LastYearFolder), result);
    takeInto(m_checkedBy, m_store->setting(CheckedBy), result);
    m_savedEvents = m_events.size();
    for (size_t i = 0; i < m_drafts.size(); ++i)
        m_places.insert(m_drafts[i].path, i);
    return result;
}

const Draft *Campaign::draft(const QString &path) const
{
    const auto place = m_places.constFind(path);
    return place == m_places.constEnd() ? nullptr : &m_drafts[*place];
}

std::vector<FileStamp> Campaign::look(const std::vector<FileStamp> &found)
{
    std::vector<FileStamp> toRead;
    QSet<QString> present;
    for (const FileStamp &stamp : found) {
        present << stamp.path;
        const Draft *known = draft(stamp.path);
        if (!known || known->isChangedFrom(stamp))
            toRead.push_back(stamp);
    }
    bool anyGone = false;
    for (Draft &draft : m_drafts) {
        if (draft.isGone || present.contains(draft.path))
            continue;
        draft.isGone = anyGone = true;
        m_unsaved << draft.path;
    }
    if (anyGone)
        Q_EMIT changed();
    return toRead;
}

Draft &Campaign::draftFor(const QString &path)
{
    const auto place = m_places.constFind(path);
    if (place != m_places.constEnd())
        return m_drafts[*place];
    m_places.insert(path, m_drafts.size());
    Draft &draft = m_drafts.emplace_back();
    draft.path = path;
    enter(draft, DraftState::New);
    return draft;
}

void Campaign::enter(Draft &draft, DraftState state)
{
    draft.state = state;
    draft.since = m_clock();
    m_events.push_back({draft.since, draft.path, state});
    m_unsaved << draft.path;
}

void Campaign::take(const FileStamp &stamp, const DraftContent &content)
{
    Draft &draft = draftFor(stamp.path);
    const bool isNewVersion = !draft.content.hash.isEmpty() && !content.hash.isEmpty()
        && draft.content.hash != content.hash;
    if (isNewVersion) {
        if (!draft.content.cells.isEmpty())
            draft.previousCells = draft.content.cells;
        if (draft.state != DraftState::New || content.hasReview)
            enter(draft, DraftState::HandedInAgain);
    } else if (draft.state == DraftState::New && content.hasReview) {
        enter(draft, DraftState::InReview);
    }
    draft.size = stamp.size;
    draft.modified = stamp.modified;
    draft.reviewed = stamp.reviewed;
    draft.content = content;
    draft.content.hasReview = false;
    draft.isGone = false;
    m_unsaved << draft.path;
    Q_EMIT changed();
}

void Campaign::setState(const QStringList &paths, DraftState state)
{
    for (const QString &path : paths) {
        const auto place = m_places.constFind(path);
        if (place != m_places.constEnd() && m_drafts[*place].state != state)
            enter(m_drafts[*place], state);
    }
    Q_EMIT changed();
}

void Campaign::setDecided(const QString &path, int decided)
{
    const auto place = m_places.constFind(path);
    if (place == m_places.constEnd() || m_drafts[*place].content.decided == decided)
        return;
    m_drafts[*place].content.decided = decided;
    m_unsaved << path;
    Q_EMIT changed();
}

Result<void> Campaign::setExpectedIssuers(const QStringList &issuers)
{
    const auto saved = m_store->setExpectedIssuers(issuers);
    if (saved) {
        m_expected = issuers;
        Q_EMIT expectedChanged();
    }
    return saved;
}

QStringList Campaign::missingIssuers() const
{
    const QList<int> matches = matchIssuers(m_expected, namesOf(m_drafts));
    QStringList missing;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const bool handedIn = matches[i] >= 0
            || std::any_of(m_drafts.begin(), m_drafts.end(), [&](const Draft &draft) {
                   return !draft.isGone && isSameIssuer(draft.name(), m_expected[i]);
               });
        if (!handedIn)
            missing << m_expected[i];
    }
    return missing;
}

bool Campaign::isExpected(const QString &issuer) const
{
    return m_expected.isEmpty()
        || std::any_of(m_expected.begin(), m_expected.end(),
            [&](const QString &expected) { return isSameIssuer(expected, issuer); });
}

Result<void> Campaign::setRename(const QString &issuer, const QString &lastYear)
{
    const auto saved = m_store->setRename(issuer, lastYear);
    if (saved && lastYear.isEmpty())
        m_renames.remove(issuer);
    else if (saved)
        m_renames.insert(issuer, lastYear);
    return saved;
}

Result<void> Campaign::setLastYearFolder(const QString &folder)
{
    const auto saved = m_store->setSetting(LastYearFolder, folder);
    if (saved)
        m_lastYearFolder = folder;
    return saved;
}

Result<void> Campaign::setCheckedBy(const QString &profile)
{
    const auto saved = m_store->setSetting(CheckedBy, profile);
    if (saved)
        m_checkedBy = profile;
    return saved;
}

Result<void> Campaign::save()
{
    if (!hasUnsaved())
        return {};
    std::vector<Draft> drafts;
    for (const QString &path : std::as_const(m_unsaved))
        drafts.push_back(*draft(path));
    const auto firstEvent = m_events.begin() + std::ptrdiff_t(m_savedEvents);
    const auto saved = m_store->save(drafts, {firstEvent, m_events.end()});
    if (saved) {
        m_unsaved.clear();
        m_savedEvents = m_events.size();
    }
    return saved;
}

} // namespace gouji
