#pragma once

#include "model/export/exporters.h"
#include "model/rollup/comparison.h"

namespace gouji {

/// Everything that an export of sums reads.
struct RollupInput {
    const Rollup &rollup;
    const RollupComparison *comparison; ///< with the district's own report; nullptr: none was given
    const Messages &messages;
};

/// A sheet with the sum of each table, a sheet with its addends, and a sheet for each part, all
/// joined by live formulas.
Result<QByteArray> toXlsx(const RollupInput &input);
/// Long form: a line for each sum and for each addend other than 0.
QByteArray toCsv(const RollupInput &input);
/// One object; its keys are described in rollupjson.cpp.
QByteArray toJson(const RollupInput &input);

/// "三、收到和处理政府信息公开申请情况 (2021)": the form is named where it matters.
QString rollupTitle(const FormTable &layout);
/// The labels of a cell from the outermost in.
QString labelPath(const FormLine &row, const FormLine &column);
/// The issuer of a part, or its file's name where that could not be told.
QString partName(const RollupPart &part);
/// What would explain a difference, in one sentence; empty where nothing would.
QString explanationOf(const RollupDifference &difference, const RollupInput &input);
/// What should be known about each part: it is a hybrid, a repetition, or not in the sums at all;
/// empty for most.
QStringList remarks(const RollupInput &input);

} // namespace gouji
