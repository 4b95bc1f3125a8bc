#include "model/document/pageplaces.h"

#include <algorithm>

namespace gouji {

namespace {

bool standBeside(const SourceSpan &piece, const SourceSpan &next)
{
    const double middle = next.rect.center().y();
    return piece.page == next.page && piece.rect.top() <= middle && middle <= piece.rect.bottom()
        && next.rect.left() >= piece.rect.left();
}

} // namespace

const GridCell *gridCellAt(const Document &document, qsizetype offset)
{
    const auto grid =
        std::find_if(document.grids.begin(), document.grids.end(), [offset](const Grid &candidate) {
            return candidate.span.begin <= offset && offset <= candidate.span.end;
        });
    if (grid == document.grids.end())
        return nullptr;
    const auto behind = std::upper_bound(grid->cells.begin(), grid->cells.end(), offset,
        [](qsizetype place, const GridCell &cell) { return place < cell.span.begin; });
    if (behind == grid->cells.begin())
        return nullptr;
    const GridCell &cell = *std::prev(behind);
    return offset <= cell.span.end ? &cell : nullptr;
}

std::vector<SourceSpan> piecesOnPages(const Document &document, const SourceSpan &span)
{
    std::vector<SourceSpan> pieces;
    const auto first = std::lower_bound(document.places.begin(), document.places.end(), span.begin,
        [](const SourceSpan &place, qsizetype offset) { return place.begin < offset; });
    for (auto place = first; place != document.places.end() && place->begin < span.end; ++place) {
        if (!pieces.empty() && standBeside(pieces.back(), *place)) {
            pieces.back().end = place->end;
            pieces.back().rect |= place->rect;
        } else {
            pieces.push_back(*place);
        }
    }
    if (!pieces.empty())
        return pieces;
    SourceSpan blank = span;
    if (const GridCell *cell = gridCellAt(document, span.begin); cell && cell->span.page > 0) {
        blank.page = cell->span.page;
        blank.rect = cell->span.rect;
    }
    return {blank};
}

SourceSpan placedOnPage(const Document &document, SourceSpan span)
{
    if (document.pages.empty() || span.page > 0)
        return span;
    for (const SourceSpan &piece : piecesOnPages(document, span)) {
        if (span.page == 0 || span.page == piece.page) {
            span.page = piece.page;
            span.rect |= piece.rect;
        }
    }
    return span;
}

} // namespace gouji
