#include "model/extraction/labels/tablezone.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t EnoughHeaders = 6; ///< of 表四, to believe in the table without its title

qsizetype textBegin(const LabelMatch &match, const HanStream &stream)
{
    return stream.offsets[match.begin];
}

qsizetype textEnd(const LabelMatch &match, const HanStream &stream)
{
    return stream.offsets[match.end - 1] + 1;
}

bool opensTable(const Label &label)
{
    return label.role == LabelRole::Caption
        || (label.role == LabelRole::Section
            && (label.table == u"requests" || label.table == u"disputes"));
}

/// One zone for each table that the chain touches, in text order, without their headers.
std::vector<TableZone> zonesOfChain(const HanStream &stream, qsizetype end, const LabelSet &labels,
    const std::vector<LabelMatch> &chain)
{
    std::vector<TableZone> zones;
    bool open = false;
    const auto close = [&](qsizetype offset) {
        if (open)
            zones.back().end = offset;
        open = false;
    };
    for (const LabelMatch &match : chain) {
        const Label &label = labels[match.label];
        const bool sameTable =
            open && zones.back().table == label.table && label.role == LabelRole::Row;
        if (!sameTable)
            close(textBegin(match, stream));
        if (!sameTable && (opensTable(label) || label.role == LabelRole::Row)) {
            zones.push_back({label.table, textBegin(match, stream), end, {}, {}, {}, {}});
            open = true;
            if (label.role != LabelRole::Row)
                zones.back().caption = match;
        }
        if (label.role == LabelRole::Row)
            zones.back().rows.push_back(match);
    }
    for (TableZone &zone : zones) {
        const LabelMatch &last = zone.rows.empty() ? *zone.caption : zone.rows.back();
        zone.end = std::min(zone.end, textEnd(last, stream) + FarthestLabel);
    }
    return zones;
}

/// Headers of a table may stand before its first row although the title was not recognised.
void reachBackToHeaders(std::vector<TableZone> &zones, const HanStream &stream,
    const LabelSet &labels, const std::vector<LabelMatch> &headers)
{
    for (size_t i = 0; i < zones.size(); ++i) {
        TableZone &zone = zones[i];
        const bool afterRows = i > 0 && !zones[i - 1].rows.empty();
        const qsizetype limit = std::max(
            zone.begin - FarthestLabel, afterRows ? textEnd(zones[i - 1].rows.back(), stream) : 0);
        if (zone.caption)
            continue;
        for (const LabelMatch &header : headers) {
            const qsizetype place = textBegin(header, stream);
            if (labels[header.label].table == zone.table && place >= limit && place < zone.begin)
                zone.begin = place;
        }
        if (i > 0)
            zones[i - 1].end = std::min(zones[i - 1].end, zone.begin);
    }
}

/// 表四 has no row labels: without its section title only its headers tell that it is there.
void addUntitledDisputes(std::vector<TableZone> &zones, const HanStream &stream,
    const LabelSet &labels, const std::vector<LabelMatch> &headers, qsizetype end)
{
    const auto isDisputes = [](const TableZone &zone) { return zone.table == u"disputes"; };
    if (std::any_of(zones.begin(), zones.end(), isDisputes))
        return;
    const size_t from =
        zones.empty() || zones.back().rows.empty() ? 0 : zones.back().rows.back().end;
    std::vector<LabelMatch> own;
    for (const LabelMatch &header : headers) {
        if (header.begin >= from && labels[header.label].table == u"disputes")
            own.push_back(header);
    }
    if (own.size() < EnoughHeaders)
        return;
    const qsizetype begin = textBegin(own.front(), stream);
    const qsizetype limit = zones.empty() ? end : std::max(zones.back().end, begin);
    if (!zones.empty())
        zones.back().end = std::min(zones.back().end, begin);
    zones.push_back({u"disputes"_s, begin, std::min(limit, begin + FarthestLabel), {}, {}, {}, {}});
}

} // namespace

std::vector<TableZone> tableZones(const HanStream &stream, qsizetype end, const LabelSet &labels,
    const std::vector<LabelMatch> &exact, const std::vector<LabelMatch> &chain)
{
    std::vector<LabelMatch> headers;
    std::copy_if(
        exact.begin(), exact.end(), std::back_inserter(headers), [&](const LabelMatch &match) {
            return labels[match.label].order < 0 && !overlapsAny(chain, match.begin, match.end);
        });
    std::vector<TableZone> zones = zonesOfChain(stream, end, labels, chain);
    reachBackToHeaders(zones, stream, labels, headers);
    addUntitledDisputes(zones, stream, labels, headers, end);
    for (TableZone &zone : zones) {
        for (const LabelMatch &header : headers) {
            const Label &label = labels[header.label];
            const qsizetype place = textBegin(header, stream);
            if (place < zone.begin || place >= zone.end)
                continue;
            if (label.role == LabelRole::Column && label.table == zone.table)
                zone.columns.push_back(header);
            else if (label.role == LabelRole::Remark || label.table == zone.table)
                zone.others.push_back(header);
        }
    }
    return zones;
}

} // namespace gouji
