#pragma once

#include "model/messages/messages.h"

#include <QStringList>
#include <optional>

namespace gouji {

/// What the user asked of gouji-cli.
struct Arguments {
    enum class Command { Extract, Check, Suggest, Export, Rollup };

    Command command = Command::Extract;
    QString format; ///< "text", "jsonl" or "csv"
    QString target; ///< export, rollup: "xlsx", "csv", "json"; export: also "note"
    QString output; ///< export: a file or a folder; empty: the current folder. rollup: a file
    QString ownReport; ///< rollup: what the sums are compared with
    QString previous; ///< last year's report
    QString profile;
    QString passwordFile;
    std::optional<int> report; ///< which of several in the file, from 0
    bool withText = false;
    bool withPasses = false;
    QStringList files; ///< never empty; files or folders; "-" is standard input
};

/// Either arguments, or a text to print and the exit status to end with: help and version on
/// standard output with 0, a wrong usage on standard error with 2.
struct ParsedArguments {
    std::optional<Arguments> arguments;
    QString text;
    int exitStatus = 0;
};

/// `words` begins with the name of the program.
ParsedArguments parseArguments(const QStringList &words);

/// The language asked for with --language, or else that of the system. It is needed before anything
/// else, because help and errors are spoken in it.
Language languageOf(const QStringList &words);

} // namespace gouji
