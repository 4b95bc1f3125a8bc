#include "model/reading/docxproperties.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

DocxListPlace readListPlace(XmlWalker &xml)
{
    DocxListPlace place;
    while (xml.nextChild()) {
        if (xml.name() == u"numId"_s)
            place.list = xml.attribute(u"val").toInt();
        else if (xml.name() == u"ilvl"_s)
            place.level = std::clamp(xml.attribute(u"val").toInt(), 0, 8);
        xml.skip();
    }
    return place;
}

} // namespace

bool isOn(const XmlWalker &xml)
{
    const QString value = xml.attribute(u"val");
    return value != u"0"_s && value != u"false"_s && value != u"off"_s;
}

DocxProperties readRunProperties(XmlWalker &xml)
{
    DocxProperties properties;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"rStyle")
            properties.style = xml.attribute(u"val");
        else if (name == u"vanish")
            properties.isHidden = isOn(xml);
        else if (name == u"strike" || name == u"dstrike")
            properties.isStruck = properties.isStruck || isOn(xml);
        else if (name == u"vertAlign")
            properties.isRaised = xml.attribute(u"val") != u"baseline"_s;
        else if (name == u"del" || name == u"moveFrom")
            properties.isDeletedMark = true;
        xml.skip();
    }
    return properties;
}

DocxProperties readParagraphProperties(XmlWalker &xml)
{
    DocxProperties properties;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"numPr") {
            properties.place = readListPlace(xml);
            continue;
        }
        if (name == u"rPr") {
            const DocxProperties mark = readRunProperties(xml);
            properties.isDeletedMark = mark.isDeletedMark;
            properties.isHidden = mark.isHidden;
            continue;
        }
        if (name == u"pStyle")
            properties.style = xml.attribute(u"val");
        xml.skip();
    }
    return properties;
}

DocxCellProperties readCellProperties(XmlWalker &xml)
{
    DocxCellProperties properties;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"gridSpan")
            properties.columnSpan = xml.attribute(u"val").toInt();
        else if (name == u"vMerge")
            properties.continuesAbove = xml.attribute(u"val") != u"restart"_s;
        else if (name == u"cellDel")
            properties.isDeleted = true;
        xml.skip();
    }
    return properties;
}

DocxRowProperties readRowProperties(XmlWalker &xml)
{
    DocxRowProperties properties;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"gridBefore")
            properties.columnsBefore = xml.attribute(u"val").toInt();
        else if (name == u"hidden")
            properties.isHidden = isOn(xml);
        properties.isInserted = properties.isInserted || isInsertion(name);
        properties.isDeleted = properties.isDeleted || isDeletion(name);
        xml.skip();
    }
    return properties;
}

bool isDeletion(QStringView element)
{
    return element == u"del" || element == u"moveFrom";
}

bool isInsertion(QStringView element)
{
    return element == u"ins" || element == u"moveTo";
}

} // namespace gouji
