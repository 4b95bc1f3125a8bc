#include "model/reading/htmlwalker.h"

#include "model/reading/htmlrole.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

const char *attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? found->value : nullptr;
}

struct Style {
    bool isHidden = false;
    bool isPreformatted = false;
};

Style styleOf(const GumboElement &element)
{
    Style style;
    style.isPreformatted = element.tag == GUMBO_TAG_PRE || element.tag == GUMBO_TAG_TEXTAREA;
    if (element.attributes.length == 0)
        return style;
    style.isHidden = attribute(element, "hidden");
    const char *declared = attribute(element, "style");
    if (!declared)
        return style;
    QByteArray rules(declared);
    rules.removeIf([](char c) { return uchar(c) <= ' '; });
    rules = std::move(rules).toLower();
    style.isHidden = style.isHidden || rules.contains("display:none")
        || rules.contains("visibility:hidden") || rules.contains("mso-hide:all");
    style.isPreformatted = style.isPreformatted || rules.contains("white-space:pre");
    return style;
}

/// Islands of data that Office leaves in pages: <xml><w:WordDocument>… says nothing to a reader.
bool isDataIsland(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return false;
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QByteArrayView(name.data, qsizetype(name.length)).compare("xml", Qt::CaseInsensitive)
        == 0;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

/// The next node in document order that is still inside `root`.
const GumboNode *nextNode(const GumboNode *node, const GumboNode *root)
{
    if (isElement(node) && node->v.element.children.length > 0)
        return static_cast<const GumboNode *>(node->v.element.children.data[0]);
    while (node != root) {
        const GumboVector &siblings = node->parent->v.element.children;
        if (node->index_within_parent + 1 < siblings.length)
            return static_cast<const GumboNode *>(siblings.data[node->index_within_parent + 1]);
        node = node->parent;
    }
    return nullptr;
}

bool holdsTable(const GumboNode *root)
{
    for (const GumboNode *node = root; node; node = nextNode(node, root)) {
        if (isElement(node) && node->v.element.tag == GUMBO_TAG_TABLE)
            return true;
    }
    return false;
}

int spanOf(const GumboElement &element, const char *name)
{
    const char *value = attribute(element, name);
    return value ? int(std::clamp(strtol(value, nullptr, 10), 0L, 65534L)) : 1;
}

/// White space that a browser draws as one space; the no-break space is none of it.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

} // namespace

HtmlWalker::HtmlWalker(DocumentBuilder &builder, Hidden hidden)
    : m_builder(builder), m_hidden(hidden)
{
}

bool HtmlWalker::walk(const GumboNode *root, const Progress &progress)
{
    visit(root);
    while (!m_steps.empty()) {
        if (progress.isCancelled() || m_builder.isTooLarge())
            return false;
        Step &step = m_steps.back();
        const GumboVector &children = step.node->v.element.children;
        if (step.nextChild < children.length) {
            visit(static_cast<const GumboNode *>(children.data[step.nextChild++]));
        } else {
            leave(step);
            m_steps.pop_back();
        }
    }
    return true;
}

void HtmlWalker::visit(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT: {
        const Style style = styleOf(node->v.element);
        if (!isSkipped(node, style.isHidden))
            enter({node, 0, style.isPreformatted});
        break;
    }
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
        addText(QString::fromUtf8(node->v.text.text));
        break;
    case GUMBO_NODE_WHITESPACE:
        addText(QString::fromLatin1(node->v.text.text));
        break;
    default:
        break;
    }
}

bool HtmlWalker::isSkipped(const GumboNode *node, bool isHidden)
{
    const GumboElement &element = node->v.element;
    const HtmlRole role = roleOf(element.tag);
    m_hasPictures = m_hasPictures || element.tag == GUMBO_TAG_IMG;
    m_hasDeletions = m_hasDeletions || role == HtmlRole::Deleted;
    if (role == HtmlRole::Unseen || role == HtmlRole::Deleted || isDataIsland(element))
        return true;
    if (role == HtmlRole::Chrome && m_keptChrome == 0 && !holdsTable(node))
        return true;
    if (m_hidden == Hidden::Show || !isHidden)
        return false;
    m_hasHiddenTable = m_hasHiddenTable || holdsTable(node);
    return true;
}

void HtmlWalker::enter(const Step &step)
{
    const GumboElement &element = step.node->v.element;
    m_steps.push_back(step);
    m_preformatted += step.isPreformatted;
    switch (roleOf(element.tag)) {
    case HtmlRole::Chrome:
        ++m_keptChrome;
        [[fallthrough]];
    case HtmlRole::Block:
        m_builder.breakBlock();
        break;
    case HtmlRole::Break:
        m_builder.breakLine();
        break;
    case HtmlRole::Table:
        m_builder.beginTable();
        break;
    case HtmlRole::Row:
        m_builder.beginRow();
        break;
    case HtmlRole::Cell:
        enterCell(element);
        break;
    case HtmlRole::Apart:
        addSpace();
        break;
    default:
        addInput(element);
        break;
    }
}

void HtmlWalker::leave(const Step &step)
{
    m_preformatted -= step.isPreformatted;
    switch (roleOf(step.node->v.element.tag)) {
    case HtmlRole::Chrome:
        --m_keptChrome;
        [[fallthrough]];
    case HtmlRole::Block:
        m_builder.breakBlock();
        break;
    case HtmlRole::Table:
        m_builder.endTable();
        break;
    case HtmlRole::RowGroup:
        m_builder.endRowGroup();
        break;
    case HtmlRole::Cell:
        m_builder.endCell();
        break;
    case HtmlRole::Apart:
        addSpace();
        break;
    default:
        break;
    }
}

/// The parser makes sure that cells stand in rows and rows in tables.
void HtmlWalker::enterCell(const GumboElement &element)
{
    const int rows = spanOf(element, "rowspan");
    // A row span of 0 reaches to the end of the row group, a column span of 0 means nothing.
    m_builder.beginCell(rows == 0 ? 65534 : rows, std::clamp(spanOf(element, "colspan"), 1, 1000));
    m_space = false;
}

/// What a form to fill in holds is printed like text.
void HtmlWalker::addInput(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_INPUT || !m_builder.isInRow())
        return;
    const QByteArray type = QByteArray(attribute(element, "type")).toLower();
    if (type.isEmpty() || type == "text" || type == "number")
        addText(QString::fromUtf8(attribute(element, "value")));
}

void HtmlWalker::addText(QStringView text)
{
    if (m_preformatted > 0)
        addLines(text);
    else
        addWords(text);
}

/// Collapses white space as a browser does. A line end between two wide characters is no space:
/// Chinese has none, and editors wrap its lines anywhere.
void HtmlWalker::addWords(QStringView text)
{
    m_words.clear();
    for (const QChar c : text) {
        if (isBlank(c)) {
            addSpace(c == u'\n' || c == u'\r');
            continue;
        }
        if (std::exchange(m_space, false)) {
            const QChar last = m_words.isEmpty() ? m_builder.lastCharacter() : m_words.back();
            const bool isStart = m_words.isEmpty() && m_builder.isAtLineStart();
            if (!isStart && !(m_spaceIsNewline && isWide(last) && isWide(c)))
                m_words += u' ';
        }
        m_words += c;
    }
    m_builder.addText(m_words);
}

void HtmlWalker::addLines(QStringView text)
{
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype end = text.indexOf(u'\n', begin);
        m_builder.addText(text.sliced(begin, (end < 0 ? text.size() : end) - begin));
        if (end < 0)
            break;
        m_builder.breakLine();
        begin = end + 1;
    }
    m_space = false;
}

void HtmlWalker::addSpace(bool fromNewline)
{
    m_spaceIsNewline = (m_space && m_spaceIsNewline) || fromNewline;
    m_space = true;
}

} // namespace gouji
