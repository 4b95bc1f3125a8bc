#pragma once

#include "ui/reviewsession.h"

#include <QAbstractTableModel>

namespace gouji {

/// The numbers of the original that belong to no cell of a table. Dragged or copied, a row is its
/// number alone, so that it can be put into a cell; a cell knows from numberplace.h where it stood.
class UnplacedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, TableColumn, ContextColumn, ColumnCount };

    explicit UnplacedModel(ReviewSession &session, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_session(session)
    {
        connect(&session, &ReviewSession::changed, this, &UnplacedModel::update);
    }

    const UnplacedNumber &number(int row) const { return numbers()[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<UnplacedNumber> &numbers() const { return m_session.report().unplaced; }
    void update();
    QString context(const SourceSpan &span) const;

    ReviewSession &m_session;
};

} // namespace gouji
