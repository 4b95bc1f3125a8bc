#include "model/reading/htmlpeek.h"

#include "model/reading/htmlrole.h"

#include <QHash>

#include <algorithm>
#include <gumbo.h>
#include <optional>
#include <vector>

namespace gouji {

namespace {

constexpr qsizetype MostAttributes = 1000; ///< of one element; pages of Word have dozens

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Their end tags are left out so often that they say nothing about depth, or they have none.
bool endsByItself(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_BODY:
        return true;
    default:
        return false;
    }
}

/// Their end tags leave the blocks open that began inside them.
bool isFormatting(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
        return true;
    default:
        return false;
    }
}

/// What stands in these is text up to their end tag: scripts are full of <.
bool holdsText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
        return true;
    default:
        return false;
    }
}

struct Tag {
    QByteArray name; ///< in small letters
    GumboTag kind = GUMBO_TAG_UNKNOWN;
    bool isEnd = false;
    bool closesItself = false; ///< <path/>
    qsizetype attributes = 0;
};

/// Reads the tags one after the other, passing over text, comments and scripts.
class TagReader {
public:
    explicit TagReader(QByteArrayView html) : m_html(html) { }

    std::optional<Tag> next()
    {
        for (;;) {
            m_at = m_html.indexOf('<', m_at);
            if (m_at < 0)
                return std::nullopt;
            const bool isEnd = at(m_at + 1) == '/';
            if (isLetter(at(m_at + (isEnd ? 2 : 1))))
                return readTag(isEnd);
            m_at = behind(m_html.sliced(m_at).startsWith("<!--") ? "-->" : ">");
        }
    }

private:
    char at(qsizetype i) const { return i < m_html.size() ? m_html[i] : '\0'; }
    bool isInside() const { return m_at < m_html.size(); }

    qsizetype behind(QByteArrayView mark) const
    {
        const qsizetype found = m_html.indexOf(mark, m_at + 1);
        return found < 0 ? m_html.size() : found + mark.size();
    }

    template <class Ends>
    void skipTo(Ends ends)
    {
        while (isInside() && !ends(m_html[m_at]))
            ++m_at;
    }

    Tag readTag(bool isEnd)
    {
        Tag tag;
        tag.isEnd = isEnd;
        m_at += isEnd ? 2 : 1;
        const qsizetype begin = m_at;
        skipTo([](char c) { return isSpace(c) || c == '/' || c == '>'; });
        tag.name = m_html.sliced(begin, m_at - begin).toByteArray().toLower();
        tag.kind = gumbo_tagn_enum(tag.name.data(), unsigned(tag.name.size()));
        while (readAttribute())
            ++tag.attributes;
        tag.closesItself = at(m_at - 1) == '/';
        if (!isEnd && holdsText(tag.kind))
            skipText(tag.name);
        return tag;
    }

    bool readAttribute()
    {
        skipTo([](char c) { return !isSpace(c) && c != '/'; });
        if (!isInside() || m_html[m_at] == '>')
            return false;
        ++m_at; // a name may begin with =
        skipTo([](char c) { return isSpace(c) || c == '/' || c == '>' || c == '='; });
        skipTo([](char c) { return !isSpace(c); });
        if (at(m_at) == '=')
            readValue();
        return true;
    }

    void readValue()
    {
        ++m_at;
        skipTo([](char c) { return !isSpace(c); });
        const char quote = at(m_at);
        if (quote == '"' || quote == '\'')
            m_at = behind(QByteArrayView(&quote, 1));
        else
            skipTo([](char c) { return isSpace(c) || c == '>'; });
    }

    void skipText(const QByteArray &name)
    {
        for (m_at = m_html.indexOf("</", m_at); m_at >= 0; m_at = m_html.indexOf("</", m_at + 2)) {
            const QByteArrayView end =
                m_html.sliced(m_at + 2).first(std::min(name.size(), m_html.size() - m_at - 2));
            if (end.compare(name, Qt::CaseInsensitive) == 0)
                return;
        }
        m_at = m_html.size();
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
};

/// The elements that are open. An end tag closes its element and all inside, but none around the
/// innermost table.
class OpenElements {
public:
    qsizetype depth() const { return qsizetype(m_elements.size()); }

    void take(const Tag &tag)
    {
        if (endsByItself(tag.kind))
            return;
        if (tag.isEnd)
            close(tag);
        else if (!tag.closesItself || !isDrawing())
            open(tag);
    }

private:
    struct Element {
        QByteArray name;
        bool isBlock;
    };
    using Key = std::pair<int, QByteArray>; ///< how many tables are around, and the name

    Key keyOf(const QByteArray &name) const { return {m_tables, name}; }
    bool isDrawing() const { return m_open.value(keyOf("svg")) + m_open.value(keyOf("math")) > 0; }

    void open(const Tag &tag)
    {
        ++m_open[keyOf(tag.name)];
        m_elements.push_back({tag.name, roleOf(tag.kind) == HtmlRole::Block});
        m_tables += tag.kind == GUMBO_TAG_TABLE;
    }

    void close(const Tag &tag)
    {
        const bool isTable = tag.kind == GUMBO_TAG_TABLE;
        if (isTable ? m_tables == 0 : m_open.value(keyOf(tag.name)) == 0)
            return;
        const auto own = std::find_if(m_elements.rbegin(), m_elements.rend(),
            [&tag](const Element &element) { return element.name == tag.name; });
        const bool keepsBlocks = isFormatting(tag.kind)
            && std::any_of(
                m_elements.rbegin(), own, [](const Element &element) { return element.isBlock; });
        if (keepsBlocks) {
            --m_open[keyOf(tag.name)];
            m_elements.erase(std::prev(own.base()));
        } else {
            while (closeLast() != tag.name) { }
        }
    }

    QByteArray closeLast()
    {
        const QByteArray name = m_elements.back().name;
        m_elements.pop_back();
        m_tables -= name == "table";
        --m_open[keyOf(name)];
        return name;
    }

    std::vector<Element> m_elements;
    QHash<Key, int> m_open;
    int m_tables = 0;
};

} // namespace

bool asksForTooMuch(QByteArrayView html, qsizetype mostNested)
{
    TagReader tags(html);
    OpenElements elements;
    qsizetype pageAttributes = 0; // of <html> and <body>, which gather those of all such tags
    while (const auto tag = tags.next()) {
        if (tag->kind == GUMBO_TAG_HTML || tag->kind == GUMBO_TAG_BODY)
            pageAttributes += tag->attributes;
        elements.take(*tag);
        if (std::max(tag->attributes, pageAttributes) > MostAttributes
            || elements.depth() > mostNested)
            return true;
    }
    return false;
}

} // namespace gouji
