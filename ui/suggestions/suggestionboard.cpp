#include "ui/suggestions/suggestionboard.h"

#include <algorithm>

namespace gouji {

void SuggestionBoard::outdate()
{
    m_isSearching = true;
    m_answer = {};
    preview(nullptr);
    Q_EMIT changed();
    Q_EMIT wanted();
}

void SuggestionBoard::set(Suggestions answer)
{
    m_isSearching = false;
    m_answer = std::move(answer);
    Q_EMIT changed();
}

void SuggestionBoard::preview(const Suggestion *suggestion)
{
    std::vector<CellEdit> edits = suggestion ? suggestion->edits : std::vector<CellEdit>();
    if (edits == m_previewed)
        return;
    m_previewed = std::move(edits);
    Q_EMIT previewChanged();
}

std::vector<CellId> SuggestionBoard::previewedCells() const
{
    std::vector<CellId> cells;
    for (const CellEdit &edit : m_previewed)
        cells.push_back(edit.cell);
    return cells;
}

std::optional<CellContent> SuggestionBoard::ghost(const CellId &cell) const
{
    const auto edit = std::find_if(m_previewed.begin(), m_previewed.end(),
        [&cell](const CellEdit &candidate) { return candidate.cell == cell; });
    return edit == m_previewed.end() ? std::nullopt : std::optional(edit->after);
}

} // namespace gouji
