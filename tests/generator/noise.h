#pragma once

namespace gouji::testgen {

/// What is disturbed in a document besides its layout.
struct Noise {
    bool labels = false; ///< brackets, numbering, variants, local rows and line breaks
    bool typos = false; ///< one character in twenty of the labels is wrong
    bool numbers = false; ///< blanks, dashes, full-width digits, units, signs, grouping, notes
    bool page = false; ///< the web page around the report
};

} // namespace gouji::testgen
