#include "model/reading/docxnumbering.h"

#include "model/reading/numberformat.h"

#include <algorithm>
#include <utility>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// No list has a longer text around its number; a hostile one would be repeated for each paragraph.
constexpr int longestText = 64;

/// Lists that refer to each other through styles must not be followed for ever.
constexpr int longestChain = 8;

int levelIndex(const XmlWalker &xml)
{
    return std::clamp(xml.attribute(u"ilvl").toInt(), 0, 8);
}

int numberOf(const XmlWalker &xml)
{
    return std::clamp(xml.attribute(u"val").toInt(), 0, 32767);
}

} // namespace

void DocxNumbering::read(XmlWalker &xml)
{
    if (!xml.nextChild())
        return;
    while (xml.nextChild()) {
        if (xml.name() == u"abstractNum")
            readDefinition(xml);
        else if (xml.name() == u"num")
            readList(xml);
        else
            xml.skip();
    }
}

void DocxNumbering::readDefinition(XmlWalker &xml)
{
    const int id = xml.attribute(u"abstractNumId").toInt();
    Definition definition;
    while (xml.nextChild()) {
        if (xml.name() == u"lvl") {
            const int index = levelIndex(xml);
            definition.levels[size_t(index)] = readLevel(xml);
            continue;
        }
        if (xml.name() == u"numStyleLink")
            definition.linkedStyle = xml.attribute(u"val");
        xml.skip();
    }
    m_definitions.insert(id, definition);
}

DocxNumbering::Level DocxNumbering::readLevel(XmlWalker &xml)
{
    Level level;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"start")
            level.start = numberOf(xml);
        else if (name == u"numFmt")
            level.format = xml.attribute(u"val");
        else if (name == u"lvlText")
            level.text = xml.attribute(u"val").left(longestText);
        else if (name == u"pStyle")
            level.style = xml.attribute(u"val");
        else if (name == u"suff")
            level.isFollowedByNothing = xml.attribute(u"val") == u"nothing"_s;
        else if (name == u"isLgl")
            level.isAllDecimal = isOn(xml);
        else if (name == u"lvlRestart")
            level.restartsAfter = numberOf(xml);
        xml.skip();
    }
    return level;
}

void DocxNumbering::readList(XmlWalker &xml)
{
    const int id = xml.attribute(u"numId").toInt();
    List list;
    while (xml.nextChild()) {
        if (xml.name() == u"lvlOverride") {
            readOverride(xml, list);
            continue;
        }
        if (xml.name() == u"abstractNumId")
            list.definition = xml.attribute(u"val").toInt();
        xml.skip();
    }
    m_lists.insert(id, list);
}

void DocxNumbering::readOverride(XmlWalker &xml, List &list)
{
    const size_t index = size_t(levelIndex(xml));
    while (xml.nextChild()) {
        if (xml.name() == u"lvl") {
            list.levels[index] = readLevel(xml);
            continue;
        }
        if (xml.name() == u"startOverride")
            list.starts[index] = numberOf(xml);
        xml.skip();
    }
}

QString DocxNumbering::next(const DocxProperties &paragraph, const DocxStyles &styles)
{
    if (m_lists.isEmpty())
        return {};
    const DocxListPlace place = styles.listPlace(paragraph);
    const auto list = m_lists.find(place.list.value_or(0));
    if (list == m_lists.end())
        return {};
    Definition *definition = definitionOf(*list, styles);
    if (!definition)
        return {};
    int index = place.level.value_or(0);
    const auto linked = std::find_if(definition->levels.begin(), definition->levels.end(),
        [&](const Level &level) { return !place.style.isEmpty() && level.style == place.style; });
    if (linked != definition->levels.end())
        index = int(linked - definition->levels.begin());
    count(*list, *definition, index);
    return label(*list, *definition, index);
}

DocxNumbering::Definition *DocxNumbering::definitionOf(const List &list, const DocxStyles &styles)
{
    auto definition = m_definitions.find(list.definition);
    for (int i = 0; i < longestChain && definition != m_definitions.end(); ++i) {
        if (definition->linkedStyle.isEmpty())
            return &*definition;
        const auto linked =
            m_lists.constFind(styles.listPlace(definition->linkedStyle).list.value_or(0));
        if (linked == m_lists.constEnd())
            return nullptr;
        definition = m_definitions.find(linked->definition);
    }
    return nullptr;
}

const DocxNumbering::Level &DocxNumbering::level(
    const List &list, const Definition &definition, int level) const
{
    const auto &own = list.levels[size_t(level)];
    return own ? *own : definition.levels[size_t(level)];
}

/// Lists of one definition go on counting where the other stopped, but for those that begin anew.
void DocxNumbering::count(List &list, Definition &definition, int index)
{
    auto &counter = definition.counters[size_t(index)];
    if (const auto start = std::exchange(list.starts[size_t(index)], std::nullopt))
        counter = *start;
    else
        counter = counter ? *counter + 1 : level(list, definition, index).start;
    for (int i = index + 1; i < levelCount; ++i) {
        const int after = level(list, definition, i).restartsAfter;
        if (after < 0 || index < after)
            definition.counters[size_t(i)].reset();
    }
}

QString DocxNumbering::label(const List &list, const Definition &definition, int index) const
{
    const Level &own = level(list, definition, index);
    if (own.format == u"bullet"_s || own.text.isEmpty())
        return {};
    QString label;
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        const int digit = own.text[i] == u'%' ? own.text.mid(i + 1, 1).toInt() : -1;
        if (digit < 1 || digit > levelCount) {
            label += own.text[i];
            continue;
        }
        const Level &counted = level(list, definition, digit - 1);
        const int number = definition.counters[size_t(digit - 1)].value_or(counted.start);
        label += formattedNumber(number, own.isAllDecimal ? u"decimal"_s : counted.format);
        ++i;
    }
    return own.isFollowedByNothing ? label : label + u' ';
}

} // namespace gouji
