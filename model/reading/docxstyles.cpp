#include "model/reading/docxstyles.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Styles based on each other in a circle must not be followed for ever.
constexpr int longestChain = 64;

} // namespace

void DocxStyles::read(XmlWalker &xml)
{
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        if (xml.name() == u"style")
            readStyle(xml);
        else
            xml.skip();
    }
}

void DocxStyles::readStyle(XmlWalker &xml)
{
    const bool isParagraph = xml.attribute(u"type") == u"paragraph"_s;
    Style style;
    style.id = xml.attribute(u"styleId");
    const QString isDefault = xml.attribute(u"default");
    if (isParagraph && (isDefault == u"1"_s || isDefault == u"true"_s))
        m_default = style.id;
    while (xml.nextChild()) {
        if (xml.name() == u"pPr") {
            style.place = readParagraphProperties(xml).place;
        } else if (xml.name() == u"rPr") {
            style.isHidden = readRunProperties(xml).isHidden;
            m_hidesText = m_hidesText || style.isHidden.value_or(false);
        } else {
            if (xml.name() == u"basedOn")
                style.basedOn = xml.attribute(u"val");
            xml.skip();
        }
    }
    m_styles.insert(style.id, style);
}

QList<DocxStyles::Style> DocxStyles::chain(QString style) const
{
    QList<Style> chain;
    if (style.isEmpty())
        style = m_default;
    while (chain.size() < longestChain && m_styles.contains(style)) {
        chain << m_styles[style];
        style = chain.back().basedOn;
    }
    return chain;
}

DocxListPlace DocxStyles::listPlace(const QString &style) const
{
    DocxListPlace place;
    for (const Style &each : chain(style)) {
        if (!place.level)
            place.level = each.place.level;
        if (each.place.list) {
            place.list = each.place.list;
            place.style = each.id;
            break;
        }
    }
    return place;
}

DocxListPlace DocxStyles::listPlace(const DocxProperties &paragraph) const
{
    if (paragraph.place.list)
        return paragraph.place;
    DocxListPlace place = listPlace(paragraph.style);
    if (paragraph.place.level)
        place.level = paragraph.place.level;
    return place;
}

std::optional<bool> DocxStyles::isHidden(const QString &style) const
{
    for (const Style &each : chain(style)) {
        if (each.isHidden)
            return each.isHidden;
    }
    return std::nullopt;
}

bool DocxStyles::isHidden(const DocxProperties &run, const DocxProperties &paragraph) const
{
    std::optional<bool> hidden = run.isHidden;
    if (!hidden && m_hidesText && !run.style.isEmpty())
        hidden = isHidden(run.style);
    if (!hidden && m_hidesText)
        hidden = isHidden(paragraph.style);
    return hidden.value_or(false);
}

} // namespace gouji
