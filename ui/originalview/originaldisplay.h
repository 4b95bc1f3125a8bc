#pragma once

#include "model/document/document.h"

namespace gouji {

/// What shows the original: as text, or as the pages of a file that has some.
class OriginalDisplay {
public:
    virtual ~OriginalDisplay() = default;

    /// Steps from the normal size, about 10 % each.
    virtual int zoom() const = 0;
    virtual void setZoom(int steps) = 0;
    /// Matches of a search and which of them is the current one (-1: none).
    virtual void setMatches(std::vector<SourceSpan> matches, int current) = 0;
    /// What is selected, to the clipboard.
    virtual void copySelection() = 0;
};

} // namespace gouji
