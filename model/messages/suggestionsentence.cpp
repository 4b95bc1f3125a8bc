#include "model/messages/suggestionsentence.h"

#include "model/messages/texts.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

const char *kindText(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Cells:
        return QT_TRANSLATE_NOOP("Messages", "Change %1");
    case SuggestionKind::Shift:
        return QT_TRANSLATE_NOOP("Messages", "The numbers stand one place off: %1");
    case SuggestionKind::Swap:
        return QT_TRANSLATE_NOOP("Messages", "Exchanged with each other: %1");
    case SuggestionKind::Split:
        return QT_TRANSLATE_NOOP("Messages", "One number is split over two cells: %1");
    case SuggestionKind::Join:
        return QT_TRANSLATE_NOOP("Messages", "Two numbers are joined in one cell: %1");
    case SuggestionKind::Misclassified:
        return QT_TRANSLATE_NOOP("Messages", "Counted in the wrong column: %1");
    case SuggestionKind::Fill:
        return QT_TRANSLATE_NOOP("Messages", "Fill in %1");
    }
    return nullptr;
}

} // namespace

QString SuggestionSentence::content(const CellContent &content) const
{
    return content.number ? content.number->toString()
                          : m_book.translate("Messages", stateText(content.state));
}

QString SuggestionSentence::edit(const CellEdit &edit) const
{
    return m_book.translate("Messages", "%1: %2 → %3", "cell: before and after")
        .arg(m_names.cell(edit.cell), content(edit.before), content(edit.after));
}

QString SuggestionSentence::toString() const
{
    QStringList edits;
    for (const CellEdit &one : m_suggestion.edits)
        edits << edit(one);
    return m_book.translate("Messages", kindText(m_suggestion.kind))
        .arg(edits.join(m_book.translate("Messages", "; ")));
}

QString SuggestionSentence::certainty() const
{
    if (!m_suggestion.proved) {
        return m_book.translate(
            "Messages", "a smaller correction may exist; the search was ended before the proof");
    }
    return m_suggestion.unique
        ? m_book.translate("Messages", "the only correction as small as this")
        : m_book.translate("Messages", "one of several that are equally small");
}

} // namespace gouji
