#include "ui/campaign/draftsmodel.h"

#include "ui/campaign/drafttexts.h"
#include "ui/icons.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr TopLevel = ~quintptr(0);

/// −1, 0 or 1.
template <class T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

QString dateText(const Draft &draft)
{
    return QDateTime::fromMSecsSinceEpoch(draft.modified).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString decidedText(const Draft &draft)
{
    if (draft.content.findings() == 0)
        return {};
    return u"%1 / %2"_s.arg(draft.content.decided).arg(draft.content.findings());
}

} // namespace

DraftsModel::DraftsModel(QObject *parent)
    : QAbstractItemModel(parent), m_collator(QLocale(QLocale::Chinese))
{
    m_collator.setNumericMode(true);
}

void DraftsModel::setCampaign(const Campaign *campaign)
{
    beginResetModel();
    m_campaign = campaign;
    m_keys.clear();
    m_groups.clear();
    m_listed = 0;
    endResetModel();
    refresh();
}

void DraftsModel::setFilter(const DraftFilter &filter)
{
    m_filter = filter;
    m_filter.text = filter.text.simplified().toCaseFolded();
    refresh();
}

void DraftsModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    refresh();
}

void DraftsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    refresh();
}

void DraftsModel::refresh()
{
    beginResetModel();
    m_groups.clear();
    std::vector<size_t> places = accepted();
    m_listed = int(places.size());
    sortPlaces(places);
    for (const size_t place : places) {
        const QString title = groupTitle(m_campaign->drafts()[place]);
        if (m_groups.empty() || m_groups.back().title != title)
            m_groups.push_back({title, {}});
        m_groups.back().drafts.push_back(place);
    }
    endResetModel();
}

const DraftsModel::NameKeys &DraftsModel::keysOf(size_t place)
{
    while (m_keys.size() <= place)
        m_keys.push_back({{}, {}, m_collator.sortKey({})});
    const Draft &draft = m_campaign->drafts()[place];
    NameKeys &keys = m_keys[place];
    const QString name = draft.name();
    if (keys.search.isEmpty() || keys.name != name) {
        const QString file = QFileInfo(draft.path).fileName().toCaseFolded();
        keys = {name, m_searchKeys.of(name) + u' ' + file, m_collator.sortKey(name)};
    }
    return keys;
}

std::vector<size_t> DraftsModel::accepted()
{
    std::vector<size_t> places;
    for (size_t place = 0; m_campaign && place < m_campaign->drafts().size(); ++place) {
        if (accepts(m_filter, m_campaign->drafts()[place], keysOf(place).search))
            places.push_back(place);
    }
    return places;
}

/// Groups first, then the column chosen, then the name; equal ones keep the order of their coming.
void DraftsModel::sortPlaces(std::vector<size_t> &places)
{
    std::stable_sort(places.begin(), places.end(), [this](size_t a, size_t b) {
        const int ranks =
            order(groupRank(m_campaign->drafts()[a]), groupRank(m_campaign->drafts()[b]));
        if (ranks != 0)
            return ranks < 0;
        const int chosen = compare(a, b);
        if (chosen != 0)
            return (chosen < 0) == (m_order == Qt::AscendingOrder);
        return m_keys[a].sort.compare(m_keys[b].sort) < 0;
    });
}

int DraftsModel::compare(size_t first, size_t second) const
{
    const Draft &a = m_campaign->drafts()[first];
    const Draft &b = m_campaign->drafts()[second];
    switch (m_sortColumn) {
    case Year:
        return order(a.content.year, b.content.year);
    case Form:
        return order(a.content.form, b.content.form);
    case Errors:
        return order(a.content.errors, b.content.errors);
    case Warnings:
        return order(a.content.warnings, b.content.warnings);
    case Decided:
        return order(
            a.content.findings() - a.content.decided, b.content.findings() - b.content.decided);
    case State:
        return order(a.state, b.state);
    case Date:
        return order(a.modified, b.modified);
    case File:
        return order(a.path, b.path);
    default:
        return m_keys[first].sort.compare(m_keys[second].sort);
    }
}

int DraftsModel::groupRank(const Draft &draft) const
{
    static const QStringList forms {u"2021"_s, u"2019"_s, u"hybrid"_s, u"indicators"_s, u"none"_s};
    switch (m_grouping) {
    case Grouping::State:
        return int(draft.state);
    case Grouping::Form:
        return int(forms.indexOf(draft.content.form)) & 0xff; // unknown ones last
    case Grouping::Year:
        return -draft.content.year;
    case Grouping::None:
        break;
    }
    return 0;
}

QString DraftsModel::groupTitle(const Draft &draft) const
{
    switch (m_grouping) {
    case Grouping::State:
        return DraftTexts::state(draft.state);
    case Grouping::Form:
        return tr("Form: %1").arg(DraftTexts::form(draft.content.form));
    case Grouping::Year:
        return draft.content.year == 0 ? tr("Year unknown") : QString::number(draft.content.year);
    case Grouping::None:
        break;
    }
    return {};
}

bool DraftsModel::isGroup(const QModelIndex &index) const
{
    return m_grouping != Grouping::None && index.isValid() && index.internalId() == TopLevel;
}

const Draft *DraftsModel::draft(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    const size_t group = m_grouping == Grouping::None ? 0 : size_t(index.internalId());
    return &m_campaign->drafts()[m_groups[group].drafts[size_t(index.row())]];
}

QString DraftsModel::path(const QModelIndex &index) const
{
    const Draft *found = draft(index);
    return found ? found->path : QString();
}

QModelIndex DraftsModel::indexOf(const QString &path) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const auto &drafts = m_groups[group].drafts;
        const auto found = std::find_if(drafts.begin(), drafts.end(),
            [&](size_t place) { return m_campaign->drafts()[place].path == path; });
        if (found == drafts.end())
            continue;
        const QModelIndex parent =
            m_grouping == Grouping::None ? QModelIndex() : index(int(group), 0);
        return index(int(found - drafts.begin()), 0, parent);
    }
    return {};
}

QStringList DraftsModel::paths() const
{
    QStringList paths;
    for (const Group &group : m_groups) {
        for (const size_t place : group.drafts)
            paths << m_campaign->drafts()[place].path;
    }
    return paths;
}

QModelIndex DraftsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : TopLevel);
}

QModelIndex DraftsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(int(child.internalId()), 0, TopLevel);
}

int DraftsModel::rowCount(const QModelIndex &parent) const
{
    if (m_grouping == Grouping::None)
        return parent.isValid() || m_groups.empty() ? 0 : int(m_groups.front().drafts.size());
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isFirstColumnOfGroup = isGroup(parent) && parent.column() == 0;
    return isFirstColumnOfGroup ? int(m_groups[size_t(parent.row())].drafts.size()) : 0;
}

int DraftsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    if (isGroup(index)) {
        const Group &group = m_groups[size_t(index.row())];
        if (index.column() != 0 || role != Qt::DisplayRole)
            return {};
        return tr("%1 (%2)", "group and count").arg(group.title).arg(group.drafts.size());
    }
    const Draft *shown = draft(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*shown, index.column());
    case Qt::DecorationRole:
        return decoration(*shown, index.column());
    case Qt::ToolTipRole:
        return toolTip(*shown);
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() >= Errors && index.column() <= Decided;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant DraftsModel::text(const Draft &draft, int column) const
{
    const DraftContent &content = draft.content;
    const bool isRead = content.problem.isEmpty();
    switch (column) {
    case Issuer:
        return DraftTexts::name(draft);
    case Year:
        return content.year == 0 ? QString() : QString::number(content.year);
    case Form:
        return isRead ? DraftTexts::form(content.form) : tr("not read");
    case Errors:
        return isRead ? QVariant(content.errors) : QVariant();
    case Warnings:
        return isRead ? QVariant(content.warnings) : QVariant();
    case Decided:
        return decidedText(draft);
    case State:
        return DraftTexts::state(draft.state);
    case Date:
        return dateText(draft);
    case File:
        return QDir::isAbsolutePath(draft.path) ? QFileInfo(draft.path).fileName()
                                                : QDir::toNativeSeparators(draft.path);
    default:
        return {};
    }
}

QString DraftsModel::toolTip(const Draft &draft) const
{
    if (!draft.content.problem.isEmpty() && m_messages)
        return DraftTexts::problem(draft, *m_messages);
    const QString path = QDir::toNativeSeparators(draft.path);
    const QString reports = DraftTexts::reports(draft);
    return reports.isEmpty() ? path : path + u'\n' + reports;
}

QVariant DraftsModel::decoration(const Draft &draft, int column) const
{
    if (column == Issuer && !draft.content.problem.isEmpty())
        return severityIcon(Severity::Error);
    if (column == Issuer && !draft.content.reports.isEmpty())
        return severityIcon(Severity::Warning);
    if (column == Errors && draft.content.errors > 0)
        return severityIcon(Severity::Error);
    if (column == Warnings && draft.content.warnings > 0)
        return severityIcon(Severity::Warning);
    return {};
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Issuer:
        return tr("Issuer");
    case Year:
        return tr("Year");
    case Form:
        return tr("Form");
    case Errors:
        return tr("Errors");
    case Warnings:
        return tr("Warnings");
    case Decided:
        return tr("Decided");
    case State:
        return tr("State");
    case Date:
        return tr("File date");
    case File:
        return tr("File");
    default:
        return {};
    }
}

} // namespace gouji
