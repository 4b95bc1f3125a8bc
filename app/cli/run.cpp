#include "app/cli/run.h"

#include "app/batch/batch.h"
#include "app/cli/console.h"
#include "app/cli/fileoutput.h"
#include "app/cli/rollupcommand.h"
#include "model/repair/suggestionsearch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QThreadStorage>
#include <QTranslator>

#include <algorithm>
#include <cstdlib>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

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
    const bool several = arguments.files.size() > 1 || QFileInfo(arguments.files.front()).isDir();
    const bool intoFolder = several && arguments.command == Arguments::Command::Export;
    if (!arguments.output.isEmpty() && intoFolder && !QFileInfo(arguments.output).isDir())
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

/// What a file became, and whether it breaks a rule.
struct Rendered {
    QByteArray bytes;
    bool hasErrors = false;
    QString warning; ///< that the file holds more than was read; empty: it does not
};

/// Takes the files through all stages on all cores and writes them out in the order given.
class Run {
public:
    Run(const FormLibrary &library, const Profile &profile, const QString &password,
        const Arguments &arguments, const Messages &messages, Console &console)
        : m_library(library), m_profile(profile), m_loader(library, password, arguments.report),
          m_password(password), m_inputs(Inputs::from(arguments.files)),
          m_output(createOutput(arguments, m_inputs.paths(), messages, console.hasColours())),
          m_arguments(arguments), m_messages(messages), m_console(console)
    {
    }

    int process()
    {
        if (!m_arguments.previous.isEmpty() && !loadPrevious())
            return m_status;
        for (const QString &folder : m_inputs.emptyFolders)
            refuse(Spoken::tr("There is no report in the folder “%1”.").arg(folder));
        if (const QByteArray header = m_output->begin(); !header.isEmpty())
            m_console.print(header);
        Batch<Rendered> batch([this](const QString &file, const Progress &progress) {
            return render(file, progress);
        });
        size_t done = 0;
        batch.run(m_inputs.paths(), [&](const QString &, Result<Rendered> rendered) {
            deliver(m_inputs.files[done], rendered);
            showProgress(++done);
            return m_console.works();
        });
        m_console.progress({});
        const int status = m_console.works() ? m_status : Trouble;
        if (batch.hasLostThread())
            std::_Exit(status); // it still reads what would be destroyed now
        return status;
    }

private:
    bool loadPrevious()
    {
        auto file = Loader(m_library, m_password).load(m_arguments.previous, {});
        if (file)
            m_previous = std::move(*file);
        else
            complain(file.error());
        return m_previous.has_value();
    }

    /// A Checker serves one thread at a time.
    const Checker &checker()
    {
        if (!m_checkers.hasLocalData())
            m_checkers.setLocalData(new Checker(m_profile));
        return *m_checkers.localData();
    }

    CheckInput inputOf(const LoadedFile &file) const
    {
        CheckInput input {file.document, file.report, m_library};
        if (m_previous) {
            input.previousReport = &m_previous->report;
            input.previousDocument = &m_previous->document;
        }
        return input;
    }

    /// What is wrong with a file, and what could be done about it, as far as it is asked for.
    std::pair<Findings, Suggestions> assess(const LoadedFile &file)
    {
        if (!m_output->needsFindings())
            return {};
        CheckInput input = inputOf(file);
        const TextFacts facts = checker().read(input);
        input.facts = &facts;
        Findings findings = checker().check(input);
        Suggestions suggestions;
        if (m_output->needsSuggestions())
            suggestions = SuggestionSearch({input, checker(), findings, file.settled}).run();
        return {std::move(findings), std::move(suggestions)};
    }

    Result<Rendered> render(const QString &name, const Progress &progress)
    {
        const auto file = m_loader.load(name, progress);
        if (!file)
            return tl::make_unexpected(file.error());
        const auto [findings, suggestions] = assess(*file);
        auto bytes = m_output->render(
            *file, findings, m_output->needsSuggestions() ? &suggestions : nullptr);
        if (!bytes)
            return failure(bytes.error().code, name, bytes.error().detail);
        return Rendered {std::move(*bytes), hasErrors(findings),
            m_output->showsNotices() ? QString() : warningOf(file->report, m_messages)};
    }

    void deliver(const InputFile &file, const Result<Rendered> &rendered)
    {
        if (!rendered)
            return complain(rendered.error());
        const bool judges = m_arguments.command == Arguments::Command::Check
            || m_arguments.command == Arguments::Command::Suggest;
        if (!rendered->warning.isEmpty())
            m_console.complain(file.path + u": "_s + rendered->warning);
        if (judges && rendered->hasErrors)
            m_status = std::max<int>(m_status, HasErrors);
        const auto bytes = m_output->deliver(file, rendered->bytes);
        if (!bytes)
            complain(bytes.error());
        else if (!bytes->isEmpty())
            m_console.print(*bytes);
    }

    void showProgress(size_t done)
    {
        if (m_inputs.files.size() > 1)
            m_console.progress(Spoken::tr("%1 of %2").arg(done).arg(m_inputs.files.size()));
    }

    void refuse(const QString &message)
    {
        m_status = Trouble;
        m_console.complain(message);
    }

    void complain(const Error &error)
    {
        if (const QByteArray bytes = m_output->renderError(error); !bytes.isEmpty())
            m_console.print(bytes);
        refuse(m_messages.error(error));
    }

    const FormLibrary &m_library;
    const Profile &m_profile;
    const Loader m_loader;
    const QString m_password;
    const Inputs m_inputs;
    const std::unique_ptr<FileOutput> m_output;
    const Arguments &m_arguments;
    const Messages &m_messages;
    Console &m_console;
    QThreadStorage<Checker *> m_checkers;
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
    if (arguments.command == Arguments::Command::Rollup)
        return runRollup(Loader(*library, *password), arguments, messages, console);
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
