#include "model/review/editstack.h"

namespace gouji {

namespace {

class EditCommand : public QUndoCommand {
public:
    EditCommand(Review &review, std::vector<CellEdit> edits, const QString &text) :
        QUndoCommand(text), m_review(review), m_edits(std::move(edits))
    {
    }

    void redo() override { m_review.apply(m_edits); }

    void undo() override
    {
        std::vector<CellEdit> inverse;
        for (auto it = m_edits.rbegin(); it != m_edits.rend(); ++it)
            inverse.push_back({it->cell, it->after, it->before});
        m_review.apply(inverse);
    }

private:
    Review &m_review;
    std::vector<CellEdit> m_edits;
};

} // namespace

EditStack::EditStack(Review &review) :
    m_review(review)
{
}

qsizetype EditStack::edit(
    const std::vector<std::pair<CellId, CellContent>> &contents, const QString &text)
{
    std::vector<CellEdit> edits;
    for (const auto &[cell, after] : contents) {
        const CellContent before = m_review.content(cell);
        if (before != after)
            edits.push_back({cell, before, after});
    }
    const auto count = qsizetype(edits.size());
    if (count > 0)
        push(new EditCommand(m_review, std::move(edits), text));
    return count;
}

} // namespace gouji
