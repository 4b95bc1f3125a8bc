#include "app/cli/run.h"

#include "app/cli/console.h"
#include "app/cli/fileoutput.h"
#include "model/rules/checker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Fine = 0, HasErrors = 1, Trouble = 2 };

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The texts of the program itself and, where they are installed, those of Qt.
struct Translators {
    explicit Translators(Language language)
    {
        const bool chinese = language == Language::Chinese;
        install(own,
            chinese ? u":/gouji/translations/gouji_zh_CN.qm"_s
                    : u":/gouji/translations/gouji_en.qm"_s);
        if (chinese)
            install(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_zh_CN.qm"_L1);
    }

    static void install(QTranslator &translator, const QString &file)
    {
        if (translator.load(file))
            QCoreApplication::installTranslator(&translator);
    }

    QTranslator own;
    QTranslator qt;
};

/// What is asked for and not there yet, or cannot be; empty where all can be done.
QString refusal(const Arguments &arguments)
{
    if (arguments.command == Arguments::Command::Suggest)
        return Spoken::tr("Suggestions are not available in this version.");
    if (!arguments.output.isEmpty() && arguments.files.size() > 1
        && !QFileInfo(arguments.output).isDir())
        return Spoken::tr("For several files “%1” must be an existing folder.")
            .arg(arguments.output);
    return {};
}

/// The first line of the file.
Result<QString> readPassword(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path, file.errorString());
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

/// The office's own settings; without a file nothing is changed.
Result<Profile> readProfile(const QString &path, const FormLibrary &library)
{
    if (path.isEmpty())
        return Profile();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path, file.errorString());
    return Profile::create(file.readAll(), path, library);
}

/// Takes each file through all stages and writes it out before the next is opened.
class Run {
public:
    Run(const FormLibrary &library, const Profile &profile, const QString &password,
        const Arguments &arguments, const Messages &messages, Console &console)
        : m_library(library), m_loader(library, password), m_checker(profile),
          m_output(createOutput(arguments, messages, console.hasColours())), m_arguments(arguments),
          m_messages(messages), m_console(console)
    {
    }

    int process()
    {
        if (!m_arguments.previous.isEmpty() && !loadPrevious())
            return m_status;
        if (const QByteArray header = m_output->begin(); !header.isEmpty())
            m_console.print(header);
        for (const QString &file : m_arguments.files) {
            const auto bytes = processFile(file);
            if (!bytes)
                complain(bytes.error());
            else if (!bytes->isEmpty())
                m_console.print(*bytes);
            if (!m_console.works())
                return Trouble;
        }
        return m_status;
    }

private:
    bool loadPrevious()
    {
        auto file = m_loader.load(m_arguments.previous);
        if (file)
            m_previous = std::move(*file);
        else
            complain(file.error());
        return m_previous.has_value();
    }

    Findings findingsOf(const LoadedFile &file) const
    {
        CheckInput input {file.document, file.report, m_library};
        if (m_previous) {
            input.previousReport = &m_previous->report;
            input.previousDocument = &m_previous->document;
        }
        return m_checker.check(input);
    }

    Result<QByteArray> processFile(const QString &name)
    {
        const auto file = m_loader.load(name);
        if (!file)
            return tl::make_unexpected(file.error());
        Findings findings;
        if (m_output->needsFindings())
            findings = findingsOf(*file);
        if (m_arguments.command == Arguments::Command::Check && hasErrors(findings))
            m_status = std::max<int>(m_status, HasErrors);
        return m_output->render(*file, findings);
    }

    void complain(const Error &error)
    {
        m_status = Trouble;
        if (const QByteArray bytes = m_output->renderError(error); !bytes.isEmpty())
            m_console.print(bytes);
        m_console.complain(m_messages.error(error));
    }

    const FormLibrary &m_library;
    const Loader m_loader;
    const Checker m_checker;
    const std::unique_ptr<FileOutput> m_output;
    const Arguments &m_arguments;
    const Messages &m_messages;
    Console &m_console;
    std::optional<LoadedFile> m_previous;
    int m_status = Fine;
};

int runArguments(const Arguments &arguments, Language language, Console &console)
{
    const Messages messages(language);
    if (const QString problem = refusal(arguments); !problem.isEmpty()) {
        console.complain(problem);
        return Trouble;
    }
    const auto password = readPassword(arguments.passwordFile);
    const auto library = FormLibrary::create();
    if (!password || !library) {
        console.complain(messages.error(password ? library.error() : password.error()));
        return Trouble;
    }
    const auto profile = readProfile(arguments.profile, *library);
    if (!profile) {
        console.complain(messages.error(profile.error()));
        return Trouble;
    }
    return Run(*library, *profile, *password, arguments, messages, console).process();
}

} // namespace

int runCommandLine(const QStringList &words)
{
    Console console;
    const Language language = languageOf(words);
    const Translators translators(language);
    const ParsedArguments parsed = parseArguments(words);
    if (parsed.arguments)
        return runArguments(*parsed.arguments, language, console);
    parsed.exitStatus == Fine ? console.print(parsed.text.toUtf8()) : console.complain(parsed.text);
    return parsed.exitStatus;
}

} // namespace gouji
