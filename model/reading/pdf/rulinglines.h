#pragma once

#include "model/reading/pdfmessages/pdfpage.h"

namespace gouji {

/// A line that a page draws: where it stands, and from where to where it goes. In points.
struct RulingLine {
    double at = 0;
    double begin = 0;
    double end = 0;

    double length() const { return end - begin; }
};

struct RulingLines {
    std::vector<RulingLine> horizontal;
    std::vector<RulingLine> vertical;
};

/// Finds the rules of tables as long dark runs in a grey picture of the page, of whatever
/// resolution; 50 dpi are enough where it is drawn without smoothing. The edges of a coloured
/// ground are lines, too. Strokes of characters are not.
RulingLines findRulingLines(const PdfPicture &picture, const PdfPage &page);

} // namespace gouji
