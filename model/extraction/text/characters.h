#pragma once

#include <QString>
#include <array>
#include <vector>

namespace gouji {

/// What a UTF-16 unit means in a flattened table.
enum class CharClass : uint8_t {
    Other, ///< letters and punctuation
    Han, ///< a Chinese character: the stuff of labels
    Digit, ///< half or full width
    Space, ///< space, NBSP, ideographic space, zero width
    Tab,
    Newline, ///< LF; a CR before it is a Space, a lone CR is a Newline for the tokenizer
    Pipe, ///< |, ｜ and box-drawing verticals
    Open, ///< ( （ and the like
    Close,
};

/// Classes and folded forms of characters, built once. Folding makes labels comparable:
/// compatibility forms (⼀ from PDFs), full-width digits and the traditional forms of the
/// characters that occur in labels (規 → 规) become one.
class CharacterTable {
public:
    /// `traditional`: characters that shall be folded, each with its simplified form.
    explicit CharacterTable(const std::vector<std::pair<QChar, QChar>> &traditional);

    CharClass classOf(QChar c) const { return m_class[c.unicode()]; }
    bool isHan(QChar c) const { return classOf(c) == CharClass::Han; }
    char16_t fold(QChar c) const { return m_fold[c.unicode()]; }

private:
    void foldCompatibility(char16_t first, char16_t last);

    std::vector<CharClass> m_class;
    std::vector<char16_t> m_fold;
};

/// A character of white space as labels and cells know it, zero-width ones included.
bool isBlankCharacter(QChar c);

} // namespace gouji
