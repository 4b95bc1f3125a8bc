#pragma once

#include "ui/reviewsession.h"

#include <QAbstractTableModel>

namespace gouji {

/// The suggestions that would resolve the finding looked at, the best first, each with the digit
/// that accepts it.
class SuggestionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DigitColumn, SentenceColumn, ColumnCount };

    explicit SuggestionsModel(const ReviewSession &session, QObject *parent = nullptr);

    const Suggestion &suggestion(int row) const { return m_suggestions[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    QString sentence(const Suggestion &suggestion) const;

    const ReviewSession &m_session;
    std::vector<Suggestion> m_suggestions;
};

} // namespace gouji
