#pragma once

#include "ui/findings/findingfilter.h"

#include <QAbstractTableModel>

namespace gouji {

/// The findings that a filter lists. It keeps keys and reads the findings themselves from the
/// session, so it never shows a value that is gone.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        VerdictColumn,
        SeverityColumn,
        RuleColumn,
        PlaceColumn,
        SentenceColumn,
        ColumnCount
    };

    explicit FindingsModel(ReviewSession &session, QObject *parent = nullptr);

    /// The key of a row's finding.
    QString key(int row) const { return m_keys.value(row); }
    int rowOf(const QString &key) const { return int(m_keys.indexOf(key)); }
    const FindingFilter &filter() const { return m_filter; }
    void setFilter(const FindingFilter &filter);
    /// How many findings another filter would list.
    int count(const FindingFilter &filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();
    QString text(const Finding &finding, int column) const;
    QString place(const Finding &finding) const;
    QString placeOfScope(const QString &scope) const;

    ReviewSession &m_session;
    QStringList m_keys;
    FindingFilter m_filter;
};

} // namespace gouji
