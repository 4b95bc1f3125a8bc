#pragma once

#include "model/campaign/campaign.h"
#include "model/campaign/searchkey.h"
#include "model/messages/messages.h"
#include "ui/campaign/draftfilter.h"

#include <QAbstractItemModel>
#include <QCollator>

namespace gouji {

/// The drafts of a campaign as a table, filtered, sorted and, if wanted, grouped: then each group
/// is a row with its drafts below it. The campaign may have changed thousands of times between two
/// calls of refresh(), which alone brings the table up to date.
class DraftsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Issuer, Year, Form, Errors, Warnings, Decided, State, Date, File, ColumnCount };
    enum class Grouping { None, State, Form, Year };

    explicit DraftsModel(QObject *parent = nullptr);

    /// The campaign must outlive the model or be taken from it; nullptr: none.
    void setCampaign(const Campaign *campaign);
    void setMessages(const Messages *messages) { m_messages = messages; }
    void refresh();

    const DraftFilter &filter() const { return m_filter; }
    void setFilter(const DraftFilter &filter);
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);

    /// Empty for a group.
    QString path(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &path) const;
    /// The paths of all listed drafts, from top to bottom.
    QStringList paths() const;
    int listed() const { return m_listed; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Group {
        QString title;
        std::vector<size_t> drafts; ///< places in Campaign::drafts()
    };
    /// What searching and sorting by name needs, made once for each name.
    struct NameKeys {
        QString name;
        QString search;
        QCollatorSortKey sort;
    };

    const Draft *draft(const QModelIndex &index) const;
    bool isGroup(const QModelIndex &index) const;
    const NameKeys &keysOf(size_t place);
    std::vector<size_t> accepted();
    void sortPlaces(std::vector<size_t> &places);
    int compare(size_t a, size_t b) const;
    int groupRank(const Draft &draft) const;
    QString groupTitle(const Draft &draft) const;
    QVariant text(const Draft &draft, int column) const;
    QString toolTip(const Draft &draft) const;
    QVariant decoration(const Draft &draft, int column) const;

    const Campaign *m_campaign = nullptr;
    const Messages *m_messages = nullptr;
    DraftFilter m_filter;
    Grouping m_grouping = Grouping::None;
    int m_sortColumn = Issuer;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    SearchKeys m_searchKeys;
    QCollator m_collator;
    std::vector<NameKeys> m_keys; ///< by place
    std::vector<Group> m_groups; ///< one without title where nothing is grouped
    int m_listed = 0;
};

} // namespace gouji
