#include "model/export/csv.h"

#include "model/export/exporters.h"
#include "model/export/tables.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Whether a spreadsheet program could take the text for a formula. Numbers and a lone sign are
/// harmless and must stay as printed.
bool looksLikeFormula(const QString &text)
{
    return text.size() > 1 && u"=+-@\t\r＝＋－＠"_s.contains(text.front())
        && !Number::fromDecimal(text);
}

QString quoted(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const bool special =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return special ? u'"' + text.replace(u'"', "\"\""_L1) + u'"' : text;
}

QString number(const Cell *cell)
{
    return cell && cell->number() ? cell->number()->toString() : QString();
}

QByteArray cellLine(const QString &file, const QString &label, const Cell *before, const Cell &cell)
{
    return csvLine({file, cell.id.toString(), label, number(&cell), stateName(cell.state()),
        number(before), before ? before->raw : QString()});
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe << quoted(field);
    return (safe.join(u',') + "\r\n"_L1).toUtf8();
}

QByteArray csvHeader()
{
    return "file,cell,label,value,state,original,raw\r\n";
}

QByteArray csvLines(const QString &file, const Report &original, const Report &current)
{
    QByteArray lines;
    for (const ReportTable &table : current.tables) {
        const FormTablePtr layout = layoutAsPrinted(table, current);
        for (const FormLine &row : layout->rows) {
            for (const FormLine &column : layout->columns) {
                const CellId id = layout->cell(row, column);
                const Cell *cell = findCell(current, id);
                const QStringList path = QStringList {layout->title} + row.labels + column.labels;
                if (cell)
                    lines += cellLine(file, path.join(" / "_L1), findCell(original, id), *cell);
            }
        }
    }
    return lines;
}

QByteArray toCsv(const ExportInput &input)
{
    // Spreadsheet programs tell UTF-8 by the byte order mark alone.
    return "\xEF\xBB\xBF" + csvHeader()
        + csvLines(input.document.file, input.original, input.current);
}

} // namespace gouji
