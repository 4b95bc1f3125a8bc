#pragma once

#include "model/rules/text/narrative.h"

namespace gouji {

/// Finds the headings of the six sections in a text without white space. A title in the official
/// wording may stand anywhere (pages copied from a browser run headings together); a heading in
/// other words has to be a line of its own. The last place counts, because tables of contents and
/// menus come first.
std::vector<SectionHeading> findSections(const QString &text, const std::vector<TextRange> &lines,
    const std::vector<FormSection> &sections);

} // namespace gouji
