#include "model/review/reviewjson.h"

#include <algorithm>
#include <array>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array States {CellState::NotPrinted, CellState::Value, CellState::Zero,
    CellState::Blank, CellState::Dash, CellState::Unreadable, CellState::Undetermined};

QJsonObject contentToJson(const CellContent &content)
{
    QJsonObject json {{u"state"_s, stateName(content.state)}};
    if (content.number)
        json.insert(u"value"_s, content.number->toString());
    return json;
}

std::optional<CellContent> contentFromJson(const QJsonObject &json)
{
    const QString name = json[u"state"].toString();
    const auto state = std::find_if(States.begin(), States.end(),
        [&name](CellState candidate) { return stateName(candidate) == name; });
    if (state == States.end())
        return std::nullopt;
    if (*state != CellState::Value && *state != CellState::Zero)
        return CellContent {*state, std::nullopt};
    const auto number = Number::fromDecimal(json[u"value"].toString());
    if (!number || CellContent::of(*number).state != *state)
        return std::nullopt;
    return CellContent::of(*number);
}

std::optional<CellId> cellFromJson(const QJsonValue &json)
{
    const QString id = json.toString();
    return id.count(u'/') == 2 ? std::optional(CellId(id)) : std::nullopt;
}

QJsonObject toJson(const TextPlace &place)
{
    return {{u"begin"_s, place.begin}, {u"end"_s, place.end}};
}

TextPlace placeFromJson(const QJsonValue &json)
{
    return {json[u"begin"].toInteger(), json[u"end"].toInteger()};
}

QJsonObject toJson(const CellEdit &edit)
{
    QJsonObject json {{u"cell"_s, edit.cell.toString()}, {u"before"_s, contentToJson(edit.before)},
        {u"after"_s, contentToJson(edit.after)}};
    if (!edit.placeBefore.isEmpty())
        json.insert(u"place_before"_s, toJson(edit.placeBefore));
    if (!edit.placeAfter.isEmpty())
        json.insert(u"place_after"_s, toJson(edit.placeAfter));
    return json;
}

std::optional<CellEdit> editFromJson(const QJsonValue &json)
{
    const auto cell = cellFromJson(json[u"cell"]);
    const auto before = contentFromJson(json[u"before"].toObject());
    const auto after = contentFromJson(json[u"after"].toObject());
    if (!cell || !before || !after)
        return std::nullopt;
    return CellEdit {*cell, *before, *after, placeFromJson(json[u"place_before"]),
        placeFromJson(json[u"place_after"])};
}

QJsonObject toJson(const ReviewVerdict &verdict)
{
    QJsonArray seen;
    for (const CellWitness &witness : verdict.seen) {
        QJsonObject json = contentToJson(witness.content);
        json.insert(u"cell"_s, witness.cell.toString());
        seen.append(json);
    }
    return {{u"decision"_s, decisionName(verdict.decision)}, {u"note"_s, verdict.note},
        {u"seen"_s, seen}};
}

/// All values of an array, or nothing if one of them cannot be read.
template <class Value, class Read>
std::optional<std::vector<Value>> arrayFromJson(const QJsonValue &json, Read read)
{
    if (!json.isArray())
        return std::nullopt;
    std::vector<Value> values;
    for (const QJsonValue &item : json.toArray()) {
        std::optional<Value> value = read(item);
        if (!value)
            return std::nullopt;
        values.push_back(std::move(*value));
    }
    return values;
}

/// Witnesses may be of last year's report, too, whose cells begin with "previous:".
std::optional<CellWitness> witnessFromJson(const QJsonValue &json)
{
    const auto cell = cellFromJson(json[u"cell"]);
    const auto content = contentFromJson(json.toObject());
    if (!cell || !content)
        return std::nullopt;
    return CellWitness {*cell, *content};
}

std::optional<ReviewVerdict> verdictFromJson(const QJsonValue &json)
{
    const auto decision = decisionFrom(json[u"decision"].toString());
    auto seen = arrayFromJson<CellWitness>(json[u"seen"], witnessFromJson);
    if (!decision || *decision == Decision::Corrected || !seen)
        return std::nullopt;
    return ReviewVerdict {*decision, json[u"note"].toString(), std::move(*seen)};
}

QJsonObject toJson(const VerdictEdit &edit)
{
    return {{u"subject"_s, edit.subject}, {u"before"_s, toJson(edit.before)},
        {u"after"_s, toJson(edit.after)}};
}

std::optional<VerdictEdit> verdictEditFromJson(const QJsonValue &json)
{
    const QString subject = json[u"subject"].toString();
    auto before = verdictFromJson(json[u"before"]);
    auto after = verdictFromJson(json[u"after"]);
    if (subject.isEmpty() || !before || !after)
        return std::nullopt;
    return VerdictEdit {subject, std::move(*before), std::move(*after)};
}

} // namespace

QJsonArray toJson(const std::vector<CellEdit> &edits)
{
    QJsonArray array;
    for (const CellEdit &edit : edits)
        array.append(toJson(edit));
    return array;
}

QJsonArray toJson(const ReviewVerdicts &verdicts)
{
    QJsonArray array;
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it) {
        QJsonObject json = toJson(*it);
        json.insert(u"subject"_s, it.key());
        array.append(json);
    }
    return array;
}

QJsonObject toJson(const RecordEntry &entry)
{
    QJsonArray verdicts;
    for (const VerdictEdit &edit : entry.change.verdicts)
        verdicts.append(toJson(edit));
    return {{u"number"_s, entry.number}, {u"time"_s, entry.time.toString(Qt::ISODateWithMs)},
        {u"user"_s, entry.user}, {u"step"_s, stepName(entry.step)}, {u"of"_s, entry.of},
        {u"reason"_s, entry.reason}, {u"cells"_s, toJson(entry.change.cells)},
        {u"verdicts"_s, verdicts}};
}

std::optional<std::vector<CellEdit>> editsFromJson(const QJsonValue &json)
{
    return arrayFromJson<CellEdit>(json, editFromJson);
}

std::optional<ReviewVerdicts> verdictsFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return std::nullopt;
    ReviewVerdicts verdicts;
    for (const QJsonValue &item : json.toArray()) {
        const QString subject = item[u"subject"].toString();
        auto verdict = verdictFromJson(item);
        if (subject.isEmpty() || !verdict)
            return std::nullopt;
        verdicts.insert(subject, std::move(*verdict));
    }
    return verdicts;
}

std::optional<RecordEntry> entryFromJson(const QJsonValue &json)
{
    const auto step = stepFrom(json[u"step"].toString());
    const auto time = QDateTime::fromString(json[u"time"].toString(), Qt::ISODateWithMs);
    auto cells = editsFromJson(json[u"cells"]);
    auto verdicts = arrayFromJson<VerdictEdit>(json[u"verdicts"], verdictEditFromJson);
    if (!step || !time.isValid() || !cells || !verdicts)
        return std::nullopt;
    return RecordEntry {json[u"number"].toInt(), time, json[u"user"].toString(), *step,
        json[u"of"].toInt(), json[u"reason"].toString(), {std::move(*cells), std::move(*verdicts)}};
}

} // namespace gouji
