#pragma once

#include "ui/reviewsession.h"

#include <QCoreApplication>

namespace gouji {

/// A review on paper: the tables with what was found and corrected in them, the findings with the
/// reviewer's verdicts and notes, and the corrections. As HTML for QTextDocument; black on white
/// whatever the theme.
///
///     QTextDocument document;
///     document.setHtml(PrintedReview(session).toHtml());
///     document.print(&printer);
class PrintedReview {
    Q_DECLARE_TR_FUNCTIONS(gouji::PrintedReview)

public:
    explicit PrintedReview(const ReviewSession &session) : m_session(session) { }

    QString toHtml() const;

private:
    QString head() const;
    QString lastStep() const;
    QString table(const FormTable &table) const;
    QString row(const FormTable &table, size_t row, int labelLevels) const;
    QString cell(const CellId &cell) const;
    QString findings() const;
    QString corrections() const;
    QString notes() const;

    const ReviewSession &m_session;
};

} // namespace gouji
