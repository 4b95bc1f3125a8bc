#pragma once

#include "app/cli/fileoutput.h"

namespace gouji {

/// Writes each report to a file of its own. Neither an input nor a file that this run wrote is ever
/// overwritten.
class ExportOutput : public FileOutput {
public:
    ExportOutput(const Arguments &arguments, const Messages &messages);

    Result<QByteArray> render(const LoadedFile &file, const Findings &findings) override;
    QByteArray renderError(const Error &error) const override;
    bool needsFindings() const override { return true; }

private:
    QString pathFor(const QString &file) const;
    Result<QByteArray> bytesOf(const LoadedFile &file, const Findings &findings) const;

    const Arguments m_arguments;
    const Messages &m_messages;
    QStringList m_untouchable; ///< the inputs, and what was written so far
};

} // namespace gouji
