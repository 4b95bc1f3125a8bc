#include "ui/history/reasondialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t NamedCells = 5; ///< a pasted block may have a hundred

} // namespace

ReasonDialog::ReasonDialog(ReviewSession &session, std::vector<CellId> cells, QWidget *parent)
    : QDialog(parent), m_session(session), m_cells(std::move(cells)), m_text(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reason for the Correction"));
    auto *which = new QLabel(about());
    which->setTextFormat(Qt::PlainText);
    which->setWordWrap(true);
    m_text->setText(session.review().verdict(cellSubject(m_cells.front())).note);
    m_text->selectAll();
    m_text->setPlaceholderText(tr("For example: confirmed by the department on the telephone"));
    m_text->setAccessibleName(windowTitle());
    m_text->setMinimumWidth(60 * fontMetrics().averageCharWidth());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(which);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReasonDialog::reject);
    connect(this, &QDialog::accepted, this, &ReasonDialog::take);
}

QString ReasonDialog::about() const
{
    const Review &review = m_session.review();
    const Messages &messages = m_session.messages();
    QStringList lines;
    for (size_t i = 0; i < std::min(m_cells.size(), NamedCells); ++i) {
        lines << tr("%1: %2 → %3")
                     .arg(messages.cellName(m_cells[i], review.current()),
                         messages.content(review.original().content(m_cells[i])),
                         messages.content(review.content(m_cells[i])));
    }
    if (m_cells.size() > NamedCells)
        lines << tr("… and %n more", nullptr, int(m_cells.size() - NamedCells));
    return lines.join(u'\n');
}

void ReasonDialog::take()
{
    const QString name = m_session.messages().cellName(m_cells.front(), m_session.report());
    m_session.edits().explain(m_cells, m_text->text().simplified(), tr("Reason: %1").arg(name));
}

std::vector<CellId> ReasonDialog::cellsOf(const RecordEntry &entry, const Review &review)
{
    std::vector<CellId> cells;
    for (const CellEdit &edit : entry.change.cells) {
        if (review.content(edit.cell) == edit.after)
            cells.push_back(edit.cell);
    }
    return cells;
}

std::vector<CellId> ReasonDialog::corrected(const std::vector<CellId> &cells, const Review &review)
{
    std::vector<CellId> edited;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(edited),
        [&review](const CellId &cell) { return review.isEdited(cell); });
    const Record &record = review.record();
    // After Enter the cell below is selected, and the one meant is the one just written in.
    for (size_t i = record.size(); edited.empty() && i-- > 0;) {
        for (const CellId &cell : cellsOf(record[i], review)) {
            if (review.isEdited(cell))
                edited.push_back(cell);
        }
    }
    return edited;
}

} // namespace gouji
