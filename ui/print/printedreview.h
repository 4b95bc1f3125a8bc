#pragma once

#include "ui/reviewsession.h"

#include <QCoreApplication>
#include <set>

class QPagedPaintDevice;
class QTextDocument;

namespace gouji {

/// A review on paper: the tables with what was found and corrected in them, the findings with the
/// reviewer's verdicts and notes, and the corrections. As HTML for QTextDocument; black on white
/// whatever the theme.
///
///     PrintedReview(session).print(printer);
class PrintedReview {
    Q_DECLARE_TR_FUNCTIONS(gouji::PrintedReview)

public:
    explicit PrintedReview(const ReviewSession &session) : m_session(session) { }

    void print(QPagedPaintDevice &device) const;

    /// For each table the rows that begin a page, where the labels of groups are printed again.
    using PageStarts = std::vector<std::set<int>>;
    QString toHtml(const PageStarts &starts = {}) const;
    /// As it comes out on the pages of a device.
    QString pagedHtml(QPagedPaintDevice &device) const;

private:
    PageStarts startsIn(const QTextDocument &document, QPagedPaintDevice &device) const;
    QString head() const;
    QString lastStep() const;
    QString table(const FormTable &table, const std::set<int> &starts) const;
    QString row(
        const FormTable &table, int row, int labelLevels, const std::set<int> &starts) const;
    QString cell(const CellId &cell) const;
    QString findings() const;
    QString corrections() const;
    QString notes() const;

    const ReviewSession &m_session;
};

} // namespace gouji
