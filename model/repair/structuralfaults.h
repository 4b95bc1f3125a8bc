#pragma once

#include "model/repair/correction.h"
#include "model/report/report.h"

namespace gouji {

/// Looks for one mistake that moved numbers as a whole: a shifted row or column, exchanged cells or
/// rows, a number split over two cells, two numbers joined in one, an amount in the wrong column,
/// or a single cell that could not be read but that its sums tell.
///
/// Each correction found resolves sums and leaves none that it touches broken, and no change of a
/// single cell would do the same.
class StructuralFaults {
public:
    StructuralFaults(const SumSystem &system, const Report &report);

    std::vector<Correction> find() const;

private:
    using Line = std::vector<int>; ///< cells side by side or one above the other; −1: not printed
    struct Grid {
        QString table;
        std::vector<Line> rows;
        std::vector<Line> columns;
    };
    class Collector;

    static Grid gridOf(const ReportTable &table, const SumSystem &system);
    void addShifts(const Line &line, Collector &found) const;
    void addShift(const Line &line, size_t from, size_t to, Collector &found) const;
    void addNeighbours(const Line &line, Collector &found) const;
    void addSplits(const Line &row, const QString &table, Collector &found) const;
    void addJoins(const Line &row, Collector &found) const;
    void addExchanges(const Grid &grid, Collector &found) const;
    void addMisclassified(const Line &row, Collector &found) const;
    void addFills(Collector &found) const;
    std::optional<int64_t> valueToldBySums(int cell) const;
    std::vector<CellContent> looseNumbers(const QString &table) const;

    const SumSystem &m_system;
    const Report &m_report;
    std::vector<Grid> m_grids;
};

} // namespace gouji
