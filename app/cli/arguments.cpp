#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int WrongUsage = 2;

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CommandName {
    QLatin1StringView name;
    Arguments::Command command;
    QStringList formats; ///< the first is the default
};

const std::vector<CommandName> &commandNames()
{
    static const std::vector<CommandName> names {
        {"extract"_L1, Arguments::Command::Extract, {u"jsonl"_s, u"csv"_s}},
        {"check"_L1, Arguments::Command::Check, {u"text"_s, u"jsonl"_s}},
        {"suggest"_L1, Arguments::Command::Suggest, {u"text"_s, u"jsonl"_s}},
        {"export"_L1, Arguments::Command::Export, {u"xlsx"_s, u"csv"_s, u"json"_s, u"note"_s}},
        {"rollup"_L1, Arguments::Command::Rollup, {u"xlsx"_s, u"csv"_s, u"json"_s}},
    };
    return names;
}

const CommandName *commandNamed(const QString &name)
{
    const auto &names = commandNames();
    const auto found = std::find_if(names.begin(), names.end(),
        [&name](const CommandName &known) { return known.name == name; });
    return found == names.end() ? nullptr : &*found;
}

QString description(Arguments::Command command)
{
    switch (command) {
    case Arguments::Command::Extract:
        return CommandLine::tr("Prints the values of the statutory tables of each FILE.");
    case Arguments::Command::Check:
        return CommandLine::tr("Prints what breaks a rule in each FILE.");
    case Arguments::Command::Suggest:
        return CommandLine::tr("Prints which corrections would make the sums of each FILE hold.");
    case Arguments::Command::Export:
        return CommandLine::tr(
            "Writes each FILE as a workbook, as CSV or JSON, or as a note for the department.");
    case Arguments::Command::Rollup:
        return CommandLine::tr("Adds up the tables of all FILEs, form by form, into one file.");
    }
    return {};
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"profile"_s, CommandLine::tr("The office's own settings."), u"FILE"_s},
        {u"language"_s, CommandLine::tr("Language of messages: zh_CN or en."), u"LANGUAGE"_s},
        {u"password-file"_s, CommandLine::tr("A file whose first line opens protected files."),
            u"FILE"_s},
        {{u"h"_s, u"help"_s}, CommandLine::tr("Prints this help.")},
        {{u"v"_s, u"version"_s}, CommandLine::tr("Prints the version.")},
    });
}

void addFormat(QCommandLineParser &parser, const CommandName &command)
{
    const QString formats = command.formats.join(u'|');
    parser.addOption({u"format"_s,
        CommandLine::tr("Form of the output; %1 if not given.").arg(command.formats.front()),
        formats});
}

void addPrevious(QCommandLineParser &parser)
{
    parser.addOption({u"previous"_s,
        CommandLine::tr("Last year's report, to compare with; goes with one FILE."), u"FILE"_s});
}

void addReport(QCommandLineParser &parser)
{
    parser.addOption({u"report"_s,
        CommandLine::tr("Which report of a FILE that holds several; the first if not given."),
        u"NUMBER"_s});
}

void addOptions(QCommandLineParser &parser, const CommandName &command)
{
    if (command.command != Arguments::Command::Rollup)
        addReport(parser);
    switch (command.command) {
    case Arguments::Command::Extract:
        addFormat(parser, command);
        parser.addOption({u"with-text"_s, CommandLine::tr("Adds the text of the document.")});
        break;
    case Arguments::Command::Check:
        addFormat(parser, command);
        parser.addOption({u"all"_s, CommandLine::tr("Lists also what holds.")});
        addPrevious(parser);
        break;
    case Arguments::Command::Suggest:
        addFormat(parser, command);
        addPrevious(parser);
        break;
    case Arguments::Command::Export:
        parser.addOption({u"to"_s, CommandLine::tr("What to write."), command.formats.join(u'|')});
        parser.addOption({{u"o"_s, u"output"_s},
            CommandLine::tr("A file for one FILE, an existing folder for several; without it the "
                            "current folder."),
            u"OUT"_s});
        break;
    case Arguments::Command::Rollup:
        parser.addOption({u"to"_s, CommandLine::tr("What to write."), command.formats.join(u'|')});
        parser.addOption({{u"o"_s, u"output"_s}, CommandLine::tr("The file to write."), u"OUT"_s});
        parser.addOption({u"own"_s,
            CommandLine::tr("The report of the district itself, to compare the sums with."),
            u"FILE"_s});
        break;
    }
}

ParsedArguments text(const QString &text)
{
    return {std::nullopt, text.endsWith(u'\n') ? text : text + u'\n', 0};
}

ParsedArguments wrongUsage(const QString &problem)
{
    const QString hint = CommandLine::tr("Try “gouji-cli --help”.");
    return {std::nullopt, problem + u'\n' + hint, WrongUsage};
}

/// Qt names the program by the whole path that it was started with.
QString help(const QCommandLineParser &parser)
{
    QString help = parser.helpText();
    const QString path = QCoreApplication::arguments().value(0);
    const qsizetype at = help.indexOf(path);
    return at < 0 || path.isEmpty() ? help : help.replace(at, path.size(), u"gouji-cli"_s);
}

QString version()
{
    return u"gouji-cli "_s + QStringLiteral(GOUJI_VERSION);
}

/// A parser that knows the options of all commands, to find the command among the words.
QString commandWord(const QStringList &words)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.addOptions({{u"format"_s, {}, u"x"_s}, {u"previous"_s, {}, u"x"_s},
        {u"report"_s, {}, u"x"_s}, {u"to"_s, {}, u"x"_s}, {{u"o"_s, u"output"_s}, {}, u"x"_s},
        {u"own"_s, {}, u"x"_s}, {u"with-text"_s, {}}, {u"all"_s, {}}});
    parser.parse(words);
    return parser.positionalArguments().value(0);
}

ParsedArguments withoutCommand(const QStringList &words, const QString &unknown)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("Reviews annual reports on government information disclosure."));
    addCommonOptions(parser);
    QStringList commands;
    for (const CommandName &command : commandNames())
        commands << u"  "_s + command.name.toString().leftJustified(9)
                + description(command.command);
    parser.addPositionalArgument(u"COMMAND"_s,
        CommandLine::tr("One of these; each has its own --help:") + u'\n' + commands.join(u'\n'));
    parser.addPositionalArgument(u"FILE"_s,
        CommandLine::tr("A report, or a folder of reports; - is standard input."), u"FILE..."_s);
    const bool understood = parser.parse(words);
    if (understood && parser.isSet(u"version"_s))
        return text(version());
    if (understood && parser.isSet(u"help"_s))
        return text(help(parser));
    if (!understood)
        return wrongUsage(parser.errorText());
    return wrongUsage(unknown.isEmpty()
            ? CommandLine::tr("No command was given.")
            : CommandLine::tr("There is no command “%1”.").arg(unknown));
}

/// What is wrong with options that are right one by one; empty where nothing is.
QString problemOf(
    const Arguments &arguments, const QCommandLineParser &parser, const CommandName &command)
{
    const QString language = parser.value(u"language"_s);
    if (parser.isSet(u"language"_s) && language != "zh_CN"_L1 && language != "en"_L1)
        return CommandLine::tr("There is no language “%1”.").arg(language);
    const bool isRollup = command.command == Arguments::Command::Rollup;
    const bool isExport = isRollup || command.command == Arguments::Command::Export;
    const QString format = isExport ? arguments.target : arguments.format;
    if (isExport && format.isEmpty())
        return CommandLine::tr("Say with --to what to write: %1.").arg(command.formats.join(u'|'));
    if (!command.formats.contains(format))
        return CommandLine::tr("There is no format “%1” here, only %2.")
            .arg(format, command.formats.join(u'|'));
    if (isRollup && arguments.output.isEmpty())
        return CommandLine::tr("Say with -o which file to write.");
    if (arguments.files.isEmpty())
        return CommandLine::tr("No FILE was given.");
    if (arguments.files.count(u"-"_s) > 1)
        return CommandLine::tr("Standard input can be read only once.");
    const bool single = arguments.files.size() == 1 && !QFileInfo(arguments.files.front()).isDir();
    if (!arguments.previous.isEmpty() && !single)
        return CommandLine::tr("--previous goes with exactly one FILE.");
    if (arguments.report && !single)
        return CommandLine::tr("--report goes with exactly one FILE.");
    if (arguments.report && *arguments.report < 0)
        return CommandLine::tr("--report needs a number from 1 on.");
    return {};
}

Arguments argumentsFrom(const QCommandLineParser &parser, const CommandName &command)
{
    // Not every command knows every option, and the parser complains about questions on others.
    const QStringList given = parser.optionNames();
    const auto value = [&](const QString &option) {
        return given.contains(option) ? parser.value(option) : QString();
    };
    Arguments arguments;
    arguments.command = command.command;
    arguments.format = given.contains(u"format"_s) ? value(u"format"_s) : command.formats.front();
    arguments.target = value(u"to"_s);
    arguments.output = given.contains(u"o"_s) ? value(u"o"_s) : value(u"output"_s);
    arguments.ownReport = value(u"own"_s);
    arguments.previous = value(u"previous"_s);
    arguments.profile = value(u"profile"_s);
    arguments.passwordFile = value(u"password-file"_s);
    if (given.contains(u"report"_s))
        arguments.report = value(u"report"_s).toInt() - 1;
    arguments.withText = given.contains(u"with-text"_s);
    arguments.withPasses = given.contains(u"all"_s);
    arguments.files = parser.positionalArguments().mid(1);
    return arguments;
}

ParsedArguments withCommand(const QStringList &words, const CommandName &command)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description(command.command));
    addOptions(parser, command);
    addCommonOptions(parser);
    parser.addPositionalArgument(command.name.toString(), {}, command.name.toString());
    parser.addPositionalArgument(u"FILE"_s,
        CommandLine::tr("A report, or a folder of reports; - is standard input."), u"FILE..."_s);
    if (!parser.parse(words))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        return text(help(parser));
    if (parser.isSet(u"version"_s))
        return text(version());

    const Arguments arguments = argumentsFrom(parser, command);
    const QString problem = problemOf(arguments, parser, command);
    return problem.isEmpty() ? ParsedArguments {arguments, {}, 0} : wrongUsage(problem);
}

} // namespace

ParsedArguments parseArguments(const QStringList &words)
{
    const QString word = commandWord(words);
    const CommandName *command = commandNamed(word);
    return command ? withCommand(words, *command) : withoutCommand(words, word);
}

Language languageOf(const QStringList &words)
{
    const QString option = u"--language"_s;
    QString language = QLocale::system().name();
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == option)
            language = words.value(i + 1);
        else if (words[i].startsWith(option + u'='))
            language = words[i].mid(option.size() + 1);
    }
    return language.startsWith("zh"_L1) ? Language::Chinese : Language::English;
}

} // namespace gouji
