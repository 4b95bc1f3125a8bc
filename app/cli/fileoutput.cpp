#include "app/cli/fileoutput.h"

#include "app/cli/exportoutput.h"
#include "app/cli/textreport.h"
#include "model/export/csv.h"
#include "model/export/reportjson.h"

namespace gouji {

namespace {

/// A line of JSON for each file.
class JsonOutput : public FileOutput {
public:
    JsonOutput(const Arguments &arguments, const Messages &messages)
        : m_arguments(arguments), m_messages(messages)
    {
    }

    Result<QByteArray> render(const LoadedFile &file, const Findings &findings,
        const Suggestions *suggestions) const override
    {
        JsonOptions options;
        options.suggestions = suggestions;
        options.withText = m_arguments.withText;
        options.withPasses = m_arguments.withPasses;
        options.findings = needsFindings() ? &findings : nullptr;
        return reportJson(file.document, file.report, m_messages, options) + '\n';
    }

    QByteArray renderError(const Error &error) const override
    {
        return errorJson(error, m_messages) + '\n';
    }

    bool needsFindings() const override
    {
        return m_arguments.command != Arguments::Command::Extract;
    }

    bool needsSuggestions() const override
    {
        return m_arguments.command == Arguments::Command::Suggest;
    }

private:
    const Arguments m_arguments;
    const Messages &m_messages;
};

/// One table of all cells of all files.
class CsvOutput : public FileOutput {
public:
    QByteArray begin() const override { return csvHeader(); }
    Result<QByteArray> render(
        const LoadedFile &file, const Findings &, const Suggestions *) const override
    {
        return csvLines(file.document.file, file.original, file.report);
    }
    QByteArray renderError(const Error &) const override { return {}; }
    bool needsFindings() const override { return false; }
};

/// For people.
class TextOutput : public FileOutput {
public:
    TextOutput(const Arguments &arguments, const Messages &messages, bool withColours)
        : m_text(messages, withColours, arguments.withPasses),
          m_suggests(arguments.command == Arguments::Command::Suggest)
    {
    }

    Result<QByteArray> render(const LoadedFile &file, const Findings &findings,
        const Suggestions *suggestions) const override
    {
        return m_text.toString(file, findings, suggestions).toUtf8();
    }
    QByteArray renderError(const Error &) const override { return {}; }
    bool needsFindings() const override { return true; }
    bool needsSuggestions() const override { return m_suggests; }
    bool showsNotices() const override { return true; }

private:
    TextReport m_text;
    const bool m_suggests;
};

} // namespace

std::unique_ptr<FileOutput> createOutput(const Arguments &arguments, const QStringList &inputs,
    const Messages &messages, bool withColours)
{
    if (arguments.command == Arguments::Command::Export)
        return std::make_unique<ExportOutput>(arguments, inputs, messages);
    if (arguments.format == u"text")
        return std::make_unique<TextOutput>(arguments, messages, withColours);
    if (arguments.format == u"csv")
        return std::make_unique<CsvOutput>();
    return std::make_unique<JsonOutput>(arguments, messages);
}

} // namespace gouji
