#include "ui/comparison/comparisonmodel.h"

#include <QLocale>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QString withSign(const QString &number, bool isPositive)
{
    return isPositive ? u'+' + number : number;
}

} // namespace

ComparisonModel::ComparisonModel(ReviewSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &ReviewSession::changed, this, &ComparisonModel::update);
    update();
}

void ComparisonModel::update()
{
    std::vector<CellComparison> comparisons;
    if (const PreviousYear *previous = m_session.review().previous())
        comparisons = compareYears(previous->report, m_session.report());
    if (m_differencesOnly) {
        std::erase_if(
            comparisons, [](const CellComparison &comparison) { return comparison.isSame(); });
    }
    if (comparisons == m_comparisons)
        return;
    beginResetModel();
    m_comparisons = std::move(comparisons);
    endResetModel();
}

void ComparisonModel::setDifferencesOnly(bool only)
{
    m_differencesOnly = only;
    update();
}

int ComparisonModel::rowOf(const CellId &cell) const
{
    const auto it = std::find_if(m_comparisons.begin(), m_comparisons.end(),
        [&cell](const CellComparison &comparison) { return comparison.cell == cell; });
    return it == m_comparisons.end() ? -1 : int(it - m_comparisons.begin());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparisons.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(comparison(index.row()), index.column());
    case Qt::ToolTipRole:
        return text(comparison(index.row()), TableColumn) + u'\n'
            + text(comparison(index.row()), PlaceColumn);
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (index.column() < BeforeColumn ? Qt::AlignLeft : Qt::AlignRight));
    case ValueRole:
        return value(index);
    default:
        return {};
    }
}

QString ComparisonModel::text(const CellComparison &comparison, int column) const
{
    const Messages &messages = m_session.messages();
    switch (column) {
    case TableColumn:
        return messages.tableName(comparison.cell.table().toString(), m_session.report());
    case PlaceColumn:
        return messages.cellName(comparison.cell, m_session.report());
    case BeforeColumn:
        return messages.content(comparison.before);
    case NowColumn:
        return messages.content(comparison.now);
    case DifferenceColumn:
        if (const auto more = comparison.difference())
            return withSign(more->toString(), *more > Number());
        return {};
    case PercentColumn:
        if (const auto percent = comparison.percent())
            return withSign(QLocale::c().toString(*percent, 'f', 1), *percent > 0) + u'%';
        return {};
    default:
        return {};
    }
}

/// Places are sorted as the form has them, numbers by size, and cells without a number come first.
QVariant ComparisonModel::value(const QModelIndex &index) const
{
    constexpr double Nothing = -1e18;
    const CellComparison &row = comparison(index.row());
    const auto number = [](const std::optional<Number> &held) {
        return held ? held->toDouble() : Nothing;
    };
    switch (index.column()) {
    case BeforeColumn:
        return number(row.before.number);
    case NowColumn:
        return number(row.now.number);
    case DifferenceColumn:
        return number(row.difference());
    case PercentColumn:
        return row.percent().value_or(Nothing);
    default:
        return index.row();
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TableColumn:
        return tr("Table");
    case PlaceColumn:
        return tr("Cell");
    case BeforeColumn:
        return tr("Last year");
    case NowColumn:
        return tr("This year");
    case DifferenceColumn:
        return tr("Difference");
    case PercentColumn:
        return tr("Percent");
    default:
        return {};
    }
}

} // namespace gouji
