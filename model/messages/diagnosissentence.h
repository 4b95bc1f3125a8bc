#pragma once

#include "model/messages/names.h"

namespace gouji {

/// Speaks of what probably happened where a sum fails.
class DiagnosisSentence {
public:
    DiagnosisSentence(const Phrasebook &book, const Diagnosis &diagnosis, const Report &report)
        : m_book(book), m_diagnosis(diagnosis), m_names(book, report)
    {
    }

    /// "probably swapped digits: …"; empty for an id that it does not know.
    QString toString() const;

private:
    QString misclassified() const;
    QString swappedDigits() const;
    QString shiftedRow() const;
    QString splitNumber() const;
    QString number(size_t index) const { return m_diagnosis.numbers[index].toString(); }

    const Phrasebook &m_book;
    const Diagnosis &m_diagnosis;
    Names m_names;
};

} // namespace gouji
