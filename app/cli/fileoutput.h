#pragma once

#include "app/cli/arguments.h"
#include "app/cli/inputs.h"
#include "app/cli/loader.h"
#include "model/repair/suggestion.h"

#include <memory>

namespace gouji {

/// What a command makes of each file.
class FileOutput {
public:
    virtual ~FileOutput() = default;

    /// Written once, before the first file.
    virtual QByteArray begin() const { return {}; }
    /// What a file becomes. `findings` holds all rule instances, passes included; it is empty where
    /// needsFindings() is false; `suggestions` is nullptr where needsSuggestions() is. Several
    /// threads call it at once.
    virtual Result<QByteArray> render(
        const LoadedFile &file, const Findings &findings, const Suggestions *suggestions) const = 0;
    /// Called in the order of the files with what render() returned: the bytes for standard output.
    virtual Result<QByteArray> deliver(const InputFile &, const QByteArray &rendered)
    {
        return rendered;
    }
    /// What standard output gets for a file that could not be read.
    virtual QByteArray renderError(const Error &error) const = 0;
    virtual bool needsFindings() const = 0;
    /// People read the notices in the output itself; else standard error names what must be known.
    virtual bool showsNotices() const { return false; }
    virtual bool needsSuggestions() const { return false; }
};

/// The output that the arguments ask for. `inputs` are the files that are read, `messages` must
/// outlive it.
std::unique_ptr<FileOutput> createOutput(const Arguments &arguments, const QStringList &inputs,
    const Messages &messages, bool withColours);

} // namespace gouji
