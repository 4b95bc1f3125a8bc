#include "model/messages/names.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Previous = "previous:"_L1;

CellId thisYears(const CellId &cell)
{
    return isPrevious(cell) ? CellId(cell.toString().mid(Previous.size())) : cell;
}

/// The label without the guidance that the form prints in brackets behind it.
QString shortLabel(const QString &label)
{
    const qsizetype bracket = label.lastIndexOf(u'（');
    return bracket > 0 && label.endsWith(u'）') ? label.left(bracket) : label;
}

QString join(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The official captions, for tables that a report does not have.
QString officialCaption(QStringView table)
{
    static constexpr std::pair<QLatin1StringView, const char16_t *> Captions[] = {
        {"proactive.art20_1"_L1, u"第二十条第（一）项"},
        {"proactive.art20_5"_L1, u"第二十条第（五）项"},
        {"proactive.art20_6"_L1, u"第二十条第（六）项"},
        {"proactive.art20_8"_L1, u"第二十条第（八）项"},
        {"proactive.art20_9"_L1, u"第二十条第（九）项"},
        {"requests"_L1, u"三、收到和处理政府信息公开申请情况"},
        {"disputes"_L1, u"四、政府信息公开行政复议、行政诉讼情况"},
    };
    const auto *found = std::find_if(std::begin(Captions), std::end(Captions),
        [table](const auto &caption) { return caption.first == table; });
    return found == std::end(Captions) ? table.toString() : QString::fromUtf16(found->second);
}

} // namespace

bool isPrevious(const CellId &cell)
{
    return cell.toString().startsWith(Previous);
}

QString Names::table(QStringView id) const
{
    const ReportTable *table = m_report.table(id);
    if (table && !table->layout->title.isEmpty())
        return table->layout->title;
    if (id == "indicators"_L1)
        return m_book.translate("Messages", "List of indicators");
    return officialCaption(id);
}

const FormLine *Names::rowLine(const CellId &cell) const
{
    const ReportTable *table = m_report.table(cell.table());
    const int index = table ? table->layout->rowIndex(cell.row()) : -1;
    return index < 0 ? nullptr : &table->layout->rows[size_t(index)];
}

const FormLine *Names::columnLine(const CellId &cell) const
{
    const ReportTable *table = m_report.table(cell.table());
    const int index = table ? table->layout->columnIndex(cell.column()) : -1;
    return index < 0 ? nullptr : &table->layout->columns[size_t(index)];
}

QString Names::row(const CellId &id) const
{
    const CellId cell = thisYears(id);
    if (const FormLine *line = rowLine(cell))
        return shortLabel(line->label());
    const auto foreign = std::find_if(
        m_report.foreign.begin(), m_report.foreign.end(), [&](const ForeignCell &other) {
            return other.cell.id.table() == cell.table() && other.cell.id.row() == cell.row();
        });
    return foreign != m_report.foreign.end() ? foreign->label : cell.row().toString();
}

QString Names::column(const CellId &id) const
{
    const CellId cell = thisYears(id);
    const FormLine *line = columnLine(cell);
    return line ? shortLabel(line->label()) : cell.column().toString();
}

QString Names::columnGroup(const CellId &id) const
{
    const FormLine *line = columnLine(thisYears(id));
    return line ? join(line->labels.first(std::max(qsizetype(0), line->labels.size() - 1)))
                : QString();
}

/// A column is named by its own label where a row stands beside it; alone it needs its whole path.
QString Names::columnPath(const CellId &cell) const
{
    return join({columnGroup(cell), column(cell)});
}

QString Names::cell(const CellId &id) const
{
    const QString rowName = row(id);
    const QString name = rowName.isEmpty() ? columnPath(id) : join({rowName, column(id)});
    return isPrevious(id) ? m_book.translate("Messages", "last year's %1").arg(name) : name;
}

QStringList Names::cells(const std::vector<CellId> &cells) const
{
    QStringList names;
    for (const CellId &id : cells)
        names << cell(id);
    return names;
}

QString Names::scope(const QString &scope) const
{
    const CellId id(scope.count(u'/') == 1 ? scope + "/*"_L1 : scope);
    if (!scope.contains(u'/'))
        return table(scope);
    if (id.column() == u'*')
        return row(id);
    return id.row() == u'*' ? columnPath(id) : cell(id);
}

} // namespace gouji
