#include "model/export/rollupexport.h"

#include <QFileInfo>

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

QStringList remarks(const RollupInput &input)
{
    const Rollup &rollup = input.rollup;
    std::vector<QStringList> found(rollup.parts().size());
    const auto add = [&](const std::vector<size_t> &parts, const QString &caption) {
        for (const size_t part : parts)
            found[part] << input.messages.caption(caption);
    };
    add(rollup.leftOut(), u"rollup.not_added"_s);
    add(rollup.hybrids(), u"rollup.hybrid"_s);
    add(rollup.repeated(), u"rollup.repeated"_s);
    QStringList remarks;
    for (size_t part = 0; part < found.size(); ++part) {
        if (rollup.parts()[part].localRows > 0)
            found[part] << input.messages.caption(u"rollup.local_rows"_s);
        const RollupPart &of = rollup.parts()[part];
        if (of.reports > 1)
            found[part]
                << input.messages.caption(u"rollup.part"_s).arg(of.report + 1).arg(of.reports);
        remarks << found[part].join(u"; "_s);
    }
    return remarks;
}

} // namespace gouji
