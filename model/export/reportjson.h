#pragma once

#include "model/messages/messages.h"

#include <QByteArray>

namespace gouji {

/// What an object holds besides the extracted values.
struct JsonOptions {
    bool withText = false; ///< the text of the document
    const Findings *findings = nullptr; ///< none: the object of `extract`
    bool withPasses = false; ///< of the findings, also those that hold
    const Suggestions *suggestions = nullptr; ///< none: the object of `check`
};

/// One report as one line of JSON, without the newline: the object of the command line's contract.
/// Numbers are exact decimals without exponent.
QByteArray reportJson(const Document &document, const Report &report, const Messages &messages,
    const JsonOptions &options = {});

/// The object of a file that could not be read.
QByteArray errorJson(const Error &error, const Messages &messages);

} // namespace gouji
