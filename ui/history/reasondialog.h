#pragma once

#include "ui/reviewsession.h"

#include <QDialog>

class QLineEdit;

namespace gouji {

/// Asks why cells were corrected. The answer is noted on them and stands in the record, in the
/// note to the department, in the workbook and on paper.
class ReasonDialog : public QDialog {
    Q_OBJECT

public:
    /// Deletes itself when it is closed. There is at least one cell.
    ReasonDialog(ReviewSession &session, std::vector<CellId> cells, QWidget *parent);

    QLineEdit *textBox() const { return m_text; }

    /// The cells of an entry that still hold what it put there: a reason stands with a value.
    static std::vector<CellId> cellsOf(const RecordEntry &entry, const Review &review);
    /// Those of the cells that were corrected; where none was, the cells that were edited last.
    static std::vector<CellId> corrected(const std::vector<CellId> &cells, const Review &review);

private:
    QString about() const;
    void take();

    ReviewSession &m_session;
    const std::vector<CellId> m_cells;
    QLineEdit *m_text;
};

} // namespace gouji
