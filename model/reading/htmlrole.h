#pragma once

#include <gumbo.h>

namespace gouji {

/// What an element means for the text of a page.
enum class HtmlRole {
    Inline,
    Block, ///< begins and ends a line
    Break,
    Table,
    RowGroup,
    Row,
    Cell,
    Apart, ///< inline, but must not run into the number beside it: footnote marks, struck numbers
    Unseen, ///< its content is not shown or belongs to no report
    Chrome, ///< menus and footers, unless a table is in them
    Deleted, ///< by a tracked change
};

HtmlRole roleOf(GumboTag tag);

} // namespace gouji
