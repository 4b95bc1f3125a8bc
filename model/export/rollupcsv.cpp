#include "model/export/csv.h"
#include "model/export/rollupexport.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// The lines of one cell: the sum, then its addends, then the parts that have no number there.
QByteArray cellLines(
    const FormTable &layout, const QStringList &place, const RollupCell &cell, const Rollup &rollup)
{
    const QString form = layout.sameInAllForms ? QString() : layout.formId;
    const auto line = [&](const QString &what, const QString &value, const RollupPart *part) {
        return csvLine(QStringList {form} + place
            + QStringList {
                what, value, part ? partName(*part) : QString(), part ? part->file : QString()});
    };
    QByteArray lines = line(u"sum"_s, cell.sum.toString(), nullptr);
    for (const Addend &addend : cell.addends) {
        if (!addend.number.isZero())
            lines += line(u"addend"_s, addend.number.toString(), &rollup.parts()[addend.part]);
    }
    for (const size_t part : cell.open)
        lines += line(u"open"_s, {}, &rollup.parts()[part]);
    return lines;
}

} // namespace

QByteArray toCsv(const RollupInput &input)
{
    QByteArray lines = "\xEF\xBB\xBF"
                       "form,cell,label,kind,value,issuer,file\r\n";
    for (const RollupTable &table : input.rollup.tables()) {
        const FormTable &layout = *table.layout;
        for (const FormLine &row : layout.rows) {
            for (const FormLine &column : layout.columns) {
                const QStringList place {layout.cell(row, column).toString(),
                    layout.title + " / "_L1 + labelPath(row, column)};
                lines += cellLines(layout, place, table.cell(row, column), input.rollup);
            }
        }
    }
    return lines;
}

} // namespace gouji
