#include "model/extraction/pageplacer.h"

#include "model/document/pageplaces.h"

namespace gouji {

namespace {

std::vector<SourceSpan> placed(const Document &document, const std::vector<SourceSpan> &spans)
{
    std::vector<SourceSpan> all;
    for (const SourceSpan &span : spans) {
        const std::vector<SourceSpan> pieces = piecesOnPages(document, span);
        all.insert(all.end(), pieces.begin(), pieces.end());
    }
    return all;
}

} // namespace

void placeOnPages(const Document &document, Report &report)
{
    if (document.pages.empty())
        return;
    const auto place = [&](SourceSpan &span) { span = placedOnPage(document, span); };
    for (size_t i = 0; i < report.cells().size(); ++i)
        report.setSpans(i, placed(document, report.cells()[i].spans));
    for (ForeignCell &foreign : report.foreign)
        foreign.cell.spans = placed(document, foreign.cell.spans);
    for (UnplacedNumber &number : report.unplaced)
        place(number.span);
    for (PrintedLabel &label : report.labels)
        place(label.span);
    for (ReportTable &table : report.tables)
        place(table.span);
    for (IndicatorRow &row : report.indicators)
        place(row.span);
}

} // namespace gouji
