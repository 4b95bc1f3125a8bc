#pragma once

#include "model/repair/suggestion.h"

#include <QObject>

namespace gouji {

/// The suggestions for the report as it is now, and the one that the table previews. They are
/// sought elsewhere: the board says when it wants new ones and takes them.
class SuggestionBoard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty while they are being sought.
    const Suggestions &answer() const { return m_answer; }
    bool isSearching() const { return m_isSearching; }

    /// The values have changed: what was suggested no longer holds.
    void outdate();
    void set(Suggestions answer);

    /// Shows in the tables what a suggestion would make of them; nullptr for nothing.
    void preview(const Suggestion *suggestion);
    std::vector<CellId> previewedCells() const;
    /// What the previewed suggestion would put into a cell.
    std::optional<CellContent> ghost(const CellId &cell) const;

Q_SIGNALS:
    void wanted();
    void changed();
    void previewChanged();

private:
    Suggestions m_answer;
    bool m_isSearching = false;
    std::vector<CellEdit> m_previewed;
};

} // namespace gouji
