#pragma once

#include "model/base/error.h"
#include "model/messages/messages.h"
#include "model/rules/finding.h"

#include <QByteArray>
#include <QHash>

namespace gouji {

/// Everything an export reads. `current` differs from `original` by the reviewer's corrections.
struct ExportInput {
    const Document &document;
    const Report &original;
    const Report &current;
    const Findings &findings; ///< of `current`
    const Messages &messages; ///< of the language wanted; the note is Chinese always
    const Suggestions *suggestions = nullptr; ///< those still open, where they were sought
    QHash<CellId, QString> reasons = {}; ///< why cells were corrected, by the reviewer
};

/// Each renders to bytes and touches no file but a temporary one of its own.
Result<QByteArray> toXlsx(const ExportInput &input);
QByteArray toCsv(const ExportInput &input); ///< long form: cell id, label path, value, original
QByteArray toJson(const ExportInput &input); ///< the object of `check`, with the current values
QString toNote(const ExportInput &input); ///< numbered Chinese findings for the department

/// Writes to a temporary file beside `path` and renames it, so that a failure leaves the old file
/// whole. `inputs` are the files that must never be overwritten: NotAllowed if `path` is one of
/// them, even under another name (links); NoSpace, NotAllowed or WriteFailed else.
Result<void> saveFile(const QString &path, const QByteArray &bytes, const QStringList &inputs = {});

} // namespace gouji
