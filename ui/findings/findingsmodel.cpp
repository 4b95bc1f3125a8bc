#include "ui/findings/findingsmodel.h"

#include "ui/findings/decisiontext.h"
#include "ui/icons.h"
#include "ui/tables/celltext.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

FindingsModel::FindingsModel(ReviewSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &ReviewSession::changed, this, &FindingsModel::update);
    update();
}

void FindingsModel::update()
{
    const QStringList keys = m_filter.keys(m_session);
    if (keys == m_keys) {
        if (!m_keys.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

void FindingsModel::setFilter(const FindingFilter &filter)
{
    m_filter = filter;
    update();
}

int FindingsModel::count(const FindingFilter &filter) const
{
    const auto all = m_session.decidable();
    return int(std::count_if(all.begin(), all.end(),
        [&](const Finding *finding) { return filter.lists(*finding, m_session); }));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = index.isValid() ? m_session.finding(key(index.row())) : nullptr;
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*finding, index.column());
    case Qt::ToolTipRole:
        return text(*finding, index.column() == VerdictColumn ? VerdictColumn : SentenceColumn);
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? severityIcon(finding->severity) : QVariant();
    case Qt::AccessibleTextRole:
        return text(*finding, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString FindingsModel::text(const Finding &finding, int column) const
{
    const Messages &messages = m_session.messages();
    switch (column) {
    case VerdictColumn:
        return DecisionText::withNote(
            m_session.review().decision(finding), m_session.review().verdict(finding.key()).note);
    case SeverityColumn:
        return CellText::severity(messages, finding.severity);
    case RuleColumn:
        return messages.ruleName(finding.rule);
    case PlaceColumn:
        return place(finding);
    case SentenceColumn:
        return messages.finding(finding, m_session.report());
    default:
        return {};
    }
}

QString FindingsModel::place(const Finding &finding) const
{
    const Messages &messages = m_session.messages();
    const Report &report = m_session.report();
    if (finding.cells.empty())
        return placeOfScope(finding.scope);
    const CellId &first = finding.cells.front();
    switch (shapeOf(finding)) {
    case FindingShape::Row:
        return messages.rowName(first, report);
    case FindingShape::Column:
        return messages.columnName(first, report);
    case FindingShape::Cells:
        return messages.cellName(first, report);
    }
    return {};
}

QString FindingsModel::placeOfScope(const QString &scope) const
{
    const Messages &messages = m_session.messages();
    const CellId line(scope); // "requests/granted/*" names a row, "requests/*/natural" a column
    if (scope.count(u'/') == 2) {
        return line.row() == u'*' ? messages.columnName(line, m_session.report())
                                  : messages.rowName(line, m_session.report());
    }
    if (scope.startsWith(u'#'))
        return tr("Text");
    if (scope.toInt() > 0)
        return tr("Section %1").arg(scope);
    return scope == "document"_L1 ? tr("Whole report")
                                  : messages.tableName(scope, m_session.report());
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Rule");
    case PlaceColumn:
        return tr("Place");
    case SentenceColumn:
        return tr("What was found");
    default:
        return {};
    }
}

} // namespace gouji
