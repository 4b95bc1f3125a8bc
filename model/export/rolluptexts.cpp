#include "model/export/rollupexport.h"

#include <QFileInfo>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const std::vector<size_t> &parts, const RollupInput &input)
{
    QStringList names;
    for (const size_t part : parts)
        names << partName(input.rollup.parts()[part]);
    return names.join(u" + "_s);
}

bool contains(const std::vector<size_t> &parts, size_t part)
{
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

} // namespace

QString rollupTitle(const FormTable &layout)
{
    return layout.sameInAllForms ? layout.title : layout.title + u" ("_s + layout.formId + u')';
}

QString labelPath(const FormLine &row, const FormLine &column)
{
    return (row.labels + column.labels).join(" / "_L1);
}

QString partName(const RollupPart &part)
{
    return part.issuer.isEmpty() ? QFileInfo(part.file).completeBaseName() : part.issuer;
}

QString explanationOf(const RollupDifference &difference, const RollupInput &input)
{
    QStringList sentences;
    for (const Explanation &explanation : difference.explanations) {
        const bool leftOut = explanation.kind == Explanation::Kind::LeftOut;
        sentences << input.messages.caption(leftOut ? u"rollup.left_out"_s : u"rollup.twice"_s)
                         .arg(namesOf(explanation.parts, input));
    }
    if (!difference.open.empty())
        sentences << input.messages.caption(u"rollup.open"_s).arg(namesOf(difference.open, input));
    return sentences.join(u"; "_s);
}

QString remarkOn(size_t part, const RollupInput &input)
{
    const Rollup &rollup = input.rollup;
    QStringList remarks;
    if (contains(rollup.leftOut(), part))
        remarks << input.messages.caption(u"rollup.not_added"_s);
    if (contains(rollup.hybrids(), part))
        remarks << input.messages.caption(u"rollup.hybrid"_s);
    if (contains(rollup.repeated(), part))
        remarks << input.messages.caption(u"rollup.repeated"_s);
    if (rollup.parts()[part].localRows > 0)
        remarks << input.messages.caption(u"rollup.local_rows"_s);
    return remarks.join(u"; "_s);
}

} // namespace gouji
