#pragma once

#include "model/repair/suggestion.h"
#include "model/rules/checkinput.h"

namespace gouji {

/// What speaks for a suggestion besides the sums. It ranks alternatives of the same cost and tells
/// a misreading from a mistake of the report; it never makes a dearer suggestion come first.
class Evidence {
public:
    explicit Evidence(const CheckInput &input) : m_input(input) { }

    /// Where the mistake comes from: the original holds all suggested numbers, in the place of
    /// their cell or in a place that extraction was not sure about, or it does not.
    Reading reading(const Suggestion &suggestion) const;
    /// The higher the better; comparable between alternatives only.
    int weight(const Suggestion &suggestion) const;

private:
    bool isPrinted(const CellEdit &edit) const;
    bool isDoubtful(const CellEdit &edit) const;
    int weight(const CellEdit &edit) const;

    const CheckInput &m_input;
};

/// Whether one number turns into the other by a slip of the finger: one digit changed, dropped or
/// added, two neighbouring digits exchanged, or a sign.
bool isTypingSlip(Number before, Number after);

} // namespace gouji
