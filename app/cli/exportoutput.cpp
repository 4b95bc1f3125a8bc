#include "app/cli/exportoutput.h"

#include "model/export/exporters.h"
#include "model/export/reportjson.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

ExportOutput::ExportOutput(const Arguments &arguments, const Messages &messages)
    : m_arguments(arguments), m_messages(messages), m_untouchable(arguments.files)
{
}

/// OUT itself for one file, else the file's name with the new suffix in the folder.
QString ExportOutput::pathFor(const QString &file) const
{
    const bool isFolder = QFileInfo(m_arguments.output).isDir();
    if (!m_arguments.output.isEmpty() && !isFolder)
        return m_arguments.output;
    const QString base = file == "-"_L1 ? u"stdin"_s : QFileInfo(file).completeBaseName();
    const QString suffix = m_arguments.target == "note"_L1 ? u"note.txt"_s : m_arguments.target;
    return QDir(isFolder ? m_arguments.output : u"."_s).filePath(base + u'.' + suffix);
}

Result<QByteArray> ExportOutput::bytesOf(const LoadedFile &file, const Findings &findings) const
{
    const ExportInput input {file.document, file.original, file.report, findings, m_messages};
    if (m_arguments.target == "xlsx"_L1)
        return toXlsx(input);
    if (m_arguments.target == "csv"_L1)
        return toCsv(input);
    return m_arguments.target == "json"_L1 ? toJson(input) + '\n' : toNote(input).toUtf8();
}

Result<QByteArray> ExportOutput::render(const LoadedFile &file, const Findings &findings)
{
    const QString path = pathFor(file.document.file);
    const auto bytes = bytesOf(file, findings);
    if (!bytes)
        return failure(bytes.error().code, path, bytes.error().detail);
    if (const auto saved = saveFile(path, *bytes, m_untouchable); !saved)
        return tl::make_unexpected(saved.error());
    m_untouchable << path;
    return QByteArray();
}

QByteArray ExportOutput::renderError(const Error &error) const
{
    return errorJson(error, m_messages) + '\n';
}

} // namespace gouji
