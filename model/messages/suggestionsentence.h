#pragma once

#include "model/messages/names.h"
#include "model/repair/suggestion.h"

namespace gouji {

/// Speaks of a suggestion: what it assumes, what it changes, how sure it is.
class SuggestionSentence {
public:
    SuggestionSentence(const Phrasebook &book, const Suggestion &suggestion, const Report &report)
        : m_book(book), m_suggestion(suggestion), m_names(book, report)
    {
    }

    /// "Change （一）予以公开 · 总计: 26 → 25"
    QString toString() const;
    /// "the only smallest correction"
    QString certainty() const;

private:
    QString edit(const CellEdit &edit) const;
    QString content(const CellContent &content) const;

    const Phrasebook &m_book;
    const Suggestion &m_suggestion;
    Names m_names;
};

} // namespace gouji
