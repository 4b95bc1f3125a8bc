#include "ui/findings/unplacedmodel.h"

#include "ui/numberplace.h"

#include <QMimeData>

#include <algorithm>

namespace gouji {

int UnplacedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(numbers().size());
}

int UnplacedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnplacedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const UnplacedNumber &unplaced = number(index.row());
    switch (index.column()) {
    case NumberColumn:
        return unplaced.raw;
    case TableColumn:
        return m_session.messages().tableName(unplaced.table, m_session.report());
    case ContextColumn:
        return context(unplaced.span);
    default:
        return {};
    }
}

Qt::ItemFlags UnplacedModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList UnplacedModel::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData *UnplacedModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList numbers;
    std::vector<SourceSpan> places;
    for (const QModelIndex &index : indexes) {
        if (index.column() != NumberColumn)
            continue;
        numbers << number(index.row()).raw;
        places.push_back(number(index.row()).span);
    }
    auto *mime = new QMimeData;
    mime->setText(numbers.join(u'\n'));
    if (places.size() == 1)
        setPlace(*mime, places.front());
    return mime;
}

/// Numbers come and go when cells take them and give them back.
void UnplacedModel::update()
{
    beginResetModel();
    endResetModel();
}

QString UnplacedModel::context(const SourceSpan &span) const
{
    constexpr qsizetype Around = 30;
    const QString &text = m_session.document().text;
    const qsizetype begin = std::max<qsizetype>(0, span.begin - Around);
    const qsizetype end = std::min(text.size(), span.end + Around);
    const auto piece = [&](qsizetype from, qsizetype to) {
        return text.mid(from, to - from).simplified();
    };
    return tr("… %1 [%2] %3 …", "words before, the number, words behind")
        .arg(piece(begin, span.begin), piece(span.begin, span.end), piece(span.end, end));
}

QVariant UnplacedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case TableColumn:
        return tr("Table");
    case ContextColumn:
        return tr("In the original");
    default:
        return {};
    }
}

} // namespace gouji
