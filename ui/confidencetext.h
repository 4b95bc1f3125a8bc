#pragma once

#include "model/report/report.h"

#include <QCoreApplication>

namespace gouji {

/// What the confidence of a cell is made of, in words: the evidence of
/// model/extraction/confidence.h, for the list of cells to check first and the details of a cell.
class ConfidenceText {
    Q_DECLARE_TR_FUNCTIONS(gouji::ConfidenceText)

public:
    explicit ConfidenceText(const Cell &cell) : m_cell(cell) { }

    /// "54 %"
    QString percent() const;
    /// "Only the sums tell its place (60 %) × the label of its row is mistyped … (90 %)": every
    /// factor below 100 %. Empty for a cell beyond doubt.
    QString evidence() const;

private:
    static QString percentOf(double share);

    const Cell &m_cell;
};

} // namespace gouji
