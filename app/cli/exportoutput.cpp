#include "app/cli/exportoutput.h"

#include "model/export/exporters.h"
#include "model/export/reportjson.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

ExportOutput::ExportOutput(
    const Arguments &arguments, const QStringList &inputs, const Messages &messages)
    : m_arguments(arguments), m_inputs(inputs), m_messages(messages)
{
}

/// Below it, the files of a folder lie as they lie there.
QString ExportOutput::folderFor(const InputFile &file) const
{
    const QString folder = m_arguments.output.isEmpty() ? u"."_s : m_arguments.output;
    return QDir::cleanPath(folder + u'/' + file.subfolder);
}

/// OUT itself for one file, else the file's name with the new suffix in the folder.
QString ExportOutput::pathFor(const InputFile &file) const
{
    if (!m_arguments.output.isEmpty() && !QFileInfo(m_arguments.output).isDir())
        return m_arguments.output;
    const QString base = file.path == "-"_L1 ? u"stdin"_s : QFileInfo(file.path).completeBaseName();
    const QString suffix = m_arguments.target == "note"_L1 ? u"note.txt"_s : m_arguments.target;
    return QDir(folderFor(file)).filePath(base + u'.' + suffix);
}

Result<QByteArray> ExportOutput::render(
    const LoadedFile &file, const Findings &findings, const Suggestions *suggestions) const
{
    const ExportInput input {
        file.document, file.original, file.report, findings, m_messages, suggestions, file.reasons};
    if (m_arguments.target == "xlsx"_L1)
        return toXlsx(input);
    if (m_arguments.target == "csv"_L1)
        return toCsv(input);
    return m_arguments.target == "json"_L1 ? toJson(input) + '\n' : toNote(input).toUtf8();
}

Result<QByteArray> ExportOutput::deliver(const InputFile &file, const QByteArray &rendered)
{
    const QString path = pathFor(file);
    if (m_written.contains(QFileInfo(path).canonicalFilePath()))
        return failure(ErrorCode::NotAllowed, path);
    if (!file.subfolder.isEmpty() && !QDir().mkpath(QFileInfo(path).path()))
        return failure(ErrorCode::NotAllowed, path);
    if (const auto saved = saveFile(path, rendered, m_inputs); !saved)
        return tl::make_unexpected(saved.error());
    m_written << QFileInfo(path).canonicalFilePath();
    return QByteArray();
}

QByteArray ExportOutput::renderError(const Error &error) const
{
    return errorJson(error, m_messages) + '\n';
}

} // namespace gouji
