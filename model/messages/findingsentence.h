#pragma once

#include "model/messages/names.h"

namespace gouji {

/// Makes the sentence of a finding. Each rule of the catalogue has a member that speaks for it; the
/// sums are left to SumSentence.
class FindingSentence {
public:
    FindingSentence(const Phrasebook &book, const Finding &finding, const Report &report);

    QString toString() const;

private:
    using Speaker = QString (FindingSentence::*)() const;
    static Speaker speakerOf(const QString &rule);

    QString pass() const;
    QString unassessable() const;

    QString sum() const;
    QString cellKind() const;
    QString cellUnit() const;
    QString cellBlank() const;
    QString bound() const;
    QString rulesPower() const;
    QString misreadColumns() const;
    QString copiedText() const;
    QString textNumber() const;
    QString textPercentage() const;
    QString textYear() const;
    QString textPrivacy() const;
    QString formLabel() const;
    QString formRow() const;
    QString formTable() const;
    QString formGeneration() const;
    QString formSection() const;
    QString unplaced() const;

    QString left() const;
    QString right() const;
    QString content(const CellId &cell) const;
    QString raw(const CellId &cell) const;
    QString quoted() const;
    QString scopeTable() const;
    CellId cellAt(size_t index) const;

    const Phrasebook &m_book;
    const Finding &m_finding;
    const Report &m_report;
    Names m_names;
};

} // namespace gouji
