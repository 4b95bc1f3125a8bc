#pragma once

#include "model/rules/finding.h"

#include <QHash>

namespace gouji {

/// How a failed sum lies in a table: views mark a broken row over its full width, a broken column
/// in its head, and other findings cell by cell.
enum class FindingShape { Row, Column, Cells };

FindingShape shapeOf(const Finding &finding);

/// The worst that findings say of one cell. A sum that cannot be assessed is not broken: it marks
/// the head of its row or column, but not the cells.
struct CellMarks {
    std::optional<Severity> row; ///< a sum along the cell's row is broken
    std::optional<Severity> column;
    std::optional<Severity> cell; ///< something about the cell itself
};

/// A part of a table's head that carries a mark: the rows or columns of one listed sum.
struct HeadMark {
    int first = 0;
    int last = 0;
    Severity severity = Severity::Info;
    bool isBroken = false;
    const Finding *finding = nullptr; ///< to be explained, as long as the findings are these

    /// The findings that were compared with may be gone.
    bool looksLike(const HeadMark &other) const
    {
        return first == other.first && last == other.last && severity == other.severity
            && isBroken == other.isBroken;
    }
};

/// The listed findings by cell and by table. It refers to the findings it was made of and lives as
/// long as they do.
class FindingIndex {
public:
    FindingIndex() = default;
    explicit FindingIndex(const Findings &findings);

    const std::vector<const Finding *> &listed() const { return m_listed; }
    /// In the order of the catalogue.
    std::vector<const Finding *> of(const CellId &cell) const { return m_byCell.value(cell); }
    CellMarks marks(const CellId &cell) const;
    /// Marks for the heads of a table's rows and columns. A sum over a part of a row (one group of
    /// 表四) marks the head of that group.
    std::vector<HeadMark> rowMarks(const FormTable &table) const;
    std::vector<HeadMark> columnMarks(const FormTable &table) const;
    /// How many listed findings have a cell in the table, or name it as their scope.
    std::vector<const Finding *> inTable(QStringView table) const;

private:
    std::vector<const Finding *> m_listed;
    QHash<CellId, std::vector<const Finding *>> m_byCell;
};

/// "requests" of "requests/received/natural", or the part before the first / of a scope.
QStringView tableOf(const Finding &finding);

} // namespace gouji
