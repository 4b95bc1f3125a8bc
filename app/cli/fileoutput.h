#pragma once

#include "app/cli/arguments.h"
#include "app/cli/loader.h"
#include "model/rules/finding.h"

#include <memory>

namespace gouji {

/// What a command makes of each file.
class FileOutput {
public:
    virtual ~FileOutput() = default;

    /// Written once, before the first file.
    virtual QByteArray begin() const { return {}; }
    /// The bytes for standard output. `findings` holds all rule instances, passes included; it is
    /// empty where needsFindings() is false.
    virtual Result<QByteArray> render(const LoadedFile &file, const Findings &findings) = 0;
    /// What standard output gets for a file that could not be read.
    virtual QByteArray renderError(const Error &error) const = 0;
    virtual bool needsFindings() const = 0;
};

/// The output that the arguments ask for. `messages` must outlive it.
std::unique_ptr<FileOutput> createOutput(
    const Arguments &arguments, const Messages &messages, bool withColours);

} // namespace gouji
