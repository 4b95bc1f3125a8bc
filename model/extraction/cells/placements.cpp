#include "model/extraction/cells/placements.h"

#include <bit>
#include <unordered_map>

namespace gouji {

namespace {

/// All ways to put `count` contents in order into `columns` places.
std::vector<Placement> allPlacements(int count, int columns)
{
    if (count == 0)
        return {0};
    std::vector<Placement> all;
    const Placement end = Placement(1) << columns;
    for (Placement placement = (Placement(1) << count) - 1; placement < end;) {
        all.push_back(placement);
        // Gosper's step to the next larger number with as many bits.
        const Placement lowest = placement & -placement;
        const Placement ripple = placement + lowest;
        placement = (((ripple ^ placement) >> 2) / lowest) | ripple;
    }
    return all;
}

/// All ways to put them side by side.
std::vector<Placement> allShifts(int count, int columns)
{
    std::vector<Placement> all;
    for (int first = 0; first + count <= columns; ++first)
        all.push_back(((Placement(1) << count) - 1) << first);
    return all;
}

} // namespace

int shownAt(Placement placement, size_t column)
{
    const Placement bit = Placement(1) << column;
    return placement & bit ? std::popcount(placement & (bit - 1)) : -1;
}

std::vector<PlacementClass> placementClasses(const RaggedRow &row, int columns)
{
    Q_ASSERT(columns <= MostColumns);
    std::vector<Number> shown;
    for (const SlotContent &content : row.shown)
        shown.push_back(
            content.kind == SlotContent::Kind::Item ? row.numbers[size_t(content.item)] : Number());
    std::vector<PlacementClass> classes;
    std::unordered_map<Placement, size_t> known; // by the columns of the numbers other than 0
    const int count = int(shown.size());
    for (const Placement placement :
        row.inOnePiece ? allShifts(count, columns) : allPlacements(count, columns)) {
        Placement filled = 0;
        size_t next = 0;
        for (Placement left = placement; left != 0; left &= left - 1) {
            if (!shown[next++].isZero())
                filled |= left & -left;
        }
        const auto [it, isNew] = known.try_emplace(filled, classes.size());
        if (isNew) {
            classes.push_back({std::vector<Number>(size_t(columns)), {}});
            for (size_t column = 0; column < size_t(columns); ++column) {
                if (const int index = shownAt(placement, column); index >= 0)
                    classes.back().values[column] = shown[size_t(index)];
            }
        }
        classes[it->second].members.push_back(placement);
    }
    return classes;
}

} // namespace gouji
