#pragma once

#include "ui/reviewsession.h"

#include <QCoreApplication>

namespace gouji {

/// What a cell says: in the table, in its editor, in its tooltip and to a screen reader.
class CellText {
    Q_DECLARE_TR_FUNCTIONS(gouji::CellText)

public:
    explicit CellText(const ReviewSession &session) : m_session(session) { }

    /// The number, or the printed text of what is no number; empty for a blank.
    QString shown(const CellId &cell) const;
    /// What its editor begins with, and what is copied.
    QString edited(const CellId &cell) const;
    QString name(const CellId &cell) const;
    QString toolTip(const CellId &cell) const;
    QString spoken(const CellId &cell) const;
    /// The tooltip's lines without mark-up, the name first.
    QStringList lines(const CellId &cell) const;
    /// One line for each finding: its severity and its sentence.
    QStringList findingLines(const CellId &cell) const;
    /// "Error": as it begins a line.
    static QString severity(const Messages &messages, Severity severity);
    /// "Error: " and the sentence.
    QString findingLine(const Finding &finding) const;

private:
    CellContent content(const CellId &cell) const;
    QStringList openLines(const CellId &cell) const;
    bool isConverted(const Cell &printed) const;
    QString confidence(const CellId &cell) const;
    bool isEdited(const CellId &cell) const { return m_session.review().isEdited(cell); }

    const ReviewSession &m_session;
};

} // namespace gouji
