#pragma once

#include "tests/generator/generator.h"

namespace gouji::testgen {

enum class Outcome {
    Right,
    Missed, ///< no number, or the wrong kind of empty, where the text was clear
    Wrong, ///< a number that is not the cell's
    Open, ///< no number, where the text leaves it open
};

/// One cell that did not come out as expected.
struct Misread {
    CellId cell;
    Outcome outcome = Outcome::Missed;
    QString expected;
    QString got;
};

/// How a document, or many of one layout, were read.
struct Score {
    int documents = 0;
    int cells = 0; ///< printed cells
    int determinable = 0;
    int right = 0; ///< of the determinable ones
    int missed = 0;
    int wrong = 0; ///< of all, numbers for cells that are not printed included
    int formsRight = 0;
    int yearsRight = 0;
    std::vector<Misread> misreads;

    Score &operator+=(const Score &other);
    double rightPercent() const { return determinable ? 100.0 * right / determinable : 100.0; }
    double wrongPerTenThousand() const { return cells ? 10000.0 * wrong / cells : 10000.0 * wrong; }
};

/// Compares what was extracted with the truth, cell by cell.
Score compare(const GeneratedReport &truth, const Report &report);

} // namespace gouji::testgen
