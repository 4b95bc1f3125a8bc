#include "model/extraction/rowofform.h"

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

} // namespace

RowOfForm::RowOfForm(const RowReading &read, const FormTable &layout, const FormLine &row)
    : reading(&read), places(int(layout.columns.size())), table(layout.id),
      depth(row.labels.size()),
      labelKind(layout.id.left(layout.id.indexOf(u'.')) + u'/' + QString::number(depth)),
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
