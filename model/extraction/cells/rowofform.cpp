#include "model/extraction/cells/rowofform.h"

#include <algorithm>

namespace gouji {

namespace {

int deepestHeaders(const FormTable &layout)
{
    qsizetype depth = 0;
    for (const FormLine &column : layout.columns)
        depth = std::max(depth, column.labels.size());
    return int(std::count_if(layout.columns.begin(), layout.columns.end(),
        [depth](const FormLine &column) { return column.labels.size() == depth; }));
}

/// The blocks of 表二 are one table here, too.
QString groupOf(const FormTable &layout, const FormLine &row)
{
    const int index = layout.rowIndex(row.id);
    qsizetype own = row.labels.size();
    if (index > 0) {
        const QStringList &above = layout.rows[size_t(index) - 1].labels;
        own = row.labels.end()
            - std::mismatch(row.labels.begin(), row.labels.end(), above.begin(), above.end()).first;
    }
    return layout.id.section(u'.', 0, 0) + u'/' + QString::number(own) + u'/'
        + QString::number(layout.columns.size());
}

} // namespace

RowOfForm::RowOfForm(const RowReading &read, const FormTable &layout, const FormLine &row)
    : reading(&read), places(int(layout.columns.size())), table(layout.id),
      depth(row.labels.size()),
      labelKind(layout.id.left(layout.id.indexOf(u'.')) + u'/' + QString::number(depth)),
      group(groupOf(layout, row)),
      firstKey(!read.gaps.empty() && read.gaps.front().newlines > 0 ? labelKind + u'$' : labelKind),
      lastHeaders(deepestHeaders(layout))
{
}

bool RowOfForm::isComplete() const
{
    return !reading->gaps.empty() && int(reading->items.size()) == places;
}

bool RowOfForm::isUnlabelled() const
{
    return reading->row == u"count";
}

bool RowOfForm::endsInRun() const
{
    return reading->gaps.back().rowEndPipes > 0;
}

} // namespace gouji
