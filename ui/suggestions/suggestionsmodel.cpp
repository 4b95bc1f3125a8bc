#include "ui/suggestions/suggestionsmodel.h"

namespace gouji {

using namespace Qt::StringLiterals;

SuggestionsModel::SuggestionsModel(const ReviewSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session.suggestions(), &SuggestionBoard::changed, this, &SuggestionsModel::read);
    connect(&session, &ReviewSession::currentFindingChanged, this, &SuggestionsModel::read);
    read();
}

void SuggestionsModel::read()
{
    beginResetModel();
    m_suggestions.clear();
    if (const Finding *finding = m_session.currentFinding()) {
        for (const Suggestion *suggestion :
            m_session.suggestions().answer().resolving(finding->key()))
            m_suggestions.push_back(*suggestion);
    }
    endResetModel();
}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

int SuggestionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// What it changes; below, how sure it is and where the mistake comes from.
QString SuggestionsModel::sentence(const Suggestion &suggestion) const
{
    const Messages &messages = m_session.messages();
    QString certainty = messages.certainty(suggestion, m_session.report());
    certainty[0] = certainty[0].toUpper();
    return messages.suggestion(suggestion, m_session.report()) + u'\n'
        + tr("%1. %2", "certainty, origin").arg(certainty, messages.reading(suggestion.reading));
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignTop);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == DigitColumn ? QString::number(index.row() + 1)
                                         : sentence(suggestion(index.row()));
}

QVariant SuggestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == DigitColumn ? tr("Key") : tr("Suggestion");
}

} // namespace gouji
