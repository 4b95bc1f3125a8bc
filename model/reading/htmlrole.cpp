#include "model/reading/htmlrole.h"

#include <array>
#include <initializer_list>

namespace gouji {

namespace {

using Roles = std::array<HtmlRole, GUMBO_TAG_LAST + 1>;

void assign(Roles &roles, HtmlRole role, std::initializer_list<GumboTag> tags)
{
    for (const GumboTag tag : tags)
        roles[tag] = role;
}

Roles allRoles()
{
    Roles roles {};
    assign(roles, HtmlRole::Block,
        {GUMBO_TAG_HTML, GUMBO_TAG_HEAD, GUMBO_TAG_BODY, GUMBO_TAG_TITLE, GUMBO_TAG_P,
            GUMBO_TAG_DIV, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5,
            GUMBO_TAG_H6, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_LI, GUMBO_TAG_DL, GUMBO_TAG_DT,
            GUMBO_TAG_DD, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
            GUMBO_TAG_MAIN, GUMBO_TAG_HEADER, GUMBO_TAG_ASIDE, GUMBO_TAG_ADDRESS, GUMBO_TAG_FIGURE,
            GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET, GUMBO_TAG_LEGEND,
            GUMBO_TAG_HR, GUMBO_TAG_CENTER, GUMBO_TAG_CAPTION, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY,
            GUMBO_TAG_TEXTAREA});
    assign(roles, HtmlRole::Break, {GUMBO_TAG_BR});
    assign(roles, HtmlRole::Table, {GUMBO_TAG_TABLE});
    assign(roles, HtmlRole::RowGroup, {GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT});
    assign(roles, HtmlRole::Row, {GUMBO_TAG_TR});
    assign(roles, HtmlRole::Cell, {GUMBO_TAG_TD, GUMBO_TAG_TH});
    assign(roles, HtmlRole::Apart, {GUMBO_TAG_SUP, GUMBO_TAG_SUB, GUMBO_TAG_S, GUMBO_TAG_STRIKE});
    assign(roles, HtmlRole::Unseen,
        {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
            GUMBO_TAG_IFRAME, GUMBO_TAG_NOFRAMES, GUMBO_TAG_OBJECT, GUMBO_TAG_NOEMBED,
            GUMBO_TAG_SVG, GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON});
    assign(roles, HtmlRole::Chrome, {GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_MENU});
    assign(roles, HtmlRole::Deleted, {GUMBO_TAG_DEL});
    return roles;
}

} // namespace

HtmlRole roleOf(GumboTag tag)
{
    static const Roles roles = allRoles();
    return roles[tag];
}

} // namespace gouji
