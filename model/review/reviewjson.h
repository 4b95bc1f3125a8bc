#pragma once

#include "model/review/record.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gouji {

/// The parts of a review as JSON, for the review's file and for the journal. Numbers are written as
/// strings, since a JSON number has fewer digits than ours. Reading checks what it takes: nullopt
/// where a part is not exactly of this form.
///
///     {"cell": "requests/received/natural",
///      "before": {"state": "value", "value": "28"}, "after": {"state": "blank"}}
///     the same with "place_before" or "place_after": {"begin": 812, "end": 814}, where the number
///     in the cell is one of the original that was put there by hand
///     {"subject": "requests.balance/natural", "decision": "dismissed", "note": "…",
///      "seen": [{"cell": "requests/received/natural", "state": "value", "value": "28"}, …]}
///     {"number": 3, "time": "2024-03-01T12:00:00.000Z", "user": "…", "step": "undone", "of": 2,
///      "reason": "…", "cells": [edit, …],
///      "verdicts": [{"subject": "…", "before": verdict, "after": verdict}, …]}
QJsonArray toJson(const std::vector<CellEdit> &edits);
QJsonArray toJson(const ReviewVerdicts &verdicts);
QJsonObject toJson(const RecordEntry &entry);

std::optional<std::vector<CellEdit>> editsFromJson(const QJsonValue &json);
std::optional<ReviewVerdicts> verdictsFromJson(const QJsonValue &json);
std::optional<RecordEntry> entryFromJson(const QJsonValue &json);

} // namespace gouji
