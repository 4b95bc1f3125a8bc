#pragma once

#include "app/cli/fileoutput.h"

#include <QSet>

namespace gouji {

/// Writes each report to a file of its own. Neither an input nor a file that this run wrote is ever
/// overwritten.
class ExportOutput : public FileOutput {
public:
    ExportOutput(const Arguments &arguments, const Inputs &inputs, const Messages &messages);

    Result<QByteArray> render(const LoadedFile &file, const Findings &findings,
        const Suggestions *suggestions) const override;
    Result<QByteArray> deliver(const InputFile &file, const QByteArray &rendered) override;
    QByteArray renderError(const Error &error) const override;
    bool needsFindings() const override { return true; }
    bool needsSuggestions() const override { return m_arguments.target != u"csv"; }

private:
    QString folderFor(const InputFile &file) const;
    QString pathFor(const InputFile &file, const QString &name) const;
    void nameOutputs(const Inputs &inputs);

    const Arguments m_arguments;
    const QStringList m_inputs;
    const Messages &m_messages;
    QHash<QString, QString> m_paths; ///< where the result of an input goes
    QSet<QString> m_written; ///< canonical paths
};

} // namespace gouji
