#include "model/messages/diagnosissentence.h"

namespace gouji {

using namespace Qt::StringLiterals;

QString DiagnosisSentence::toString() const
{
    if (m_diagnosis.id == "misclassified"_L1)
        return misclassified();
    if (m_diagnosis.id == "swapped_digits"_L1)
        return swappedDigits();
    if (m_diagnosis.id == "shifted_row"_L1)
        return shiftedRow();
    return m_diagnosis.id == "split_number"_L1 ? splitNumber() : QString();
}

QString DiagnosisSentence::misclassified() const
{
    return m_book
        .translate("Messages",
            "probably misclassified: “%1” and “%2” are off by %3 in opposite directions, while the "
            "column of totals is right")
        .arg(m_names.column(m_diagnosis.cells[0]), m_names.column(m_diagnosis.cells[1]), number(0));
}

QString DiagnosisSentence::swappedDigits() const
{
    return m_book
        .translate("Messages", "probably swapped digits: “%1” would have to be %3 instead of %2")
        .arg(m_names.cell(m_diagnosis.cells[0]), number(0), number(1));
}

QString DiagnosisSentence::shiftedRow() const
{
    const CellId &first = m_diagnosis.cells.front();
    const CellId &second = m_diagnosis.cells.back();
    return m_book
        .translate("Messages", "probably a shifted row: “%1” and “%2” hold the same numbers")
        .arg(m_names.row(first), m_names.row(second));
}

QString DiagnosisSentence::splitNumber() const
{
    return m_book
        .translate("Messages",
            "probably a split number: %2 in “%1” and %4 in “%3” join into the missing %5")
        .arg(m_names.cell(m_diagnosis.cells[0]), number(0), m_names.cell(m_diagnosis.cells[1]),
            number(1), number(2));
}

} // namespace gouji
