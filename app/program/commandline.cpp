#include "app/program/commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ScreenshotOption = "--screenshot";

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Reviews annual reports on the disclosure of government information."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"screenshot"_s, u"Write a picture of the window and exit."_s, u"OUT.png"_s});
    parser.addOption({u"select"_s, u"The cell or finding to select in the picture."_s, u"ID"_s});
    parser.addOption({u"show"_s,
        u"What to open in the picture: comparison, relations, charts or history."_s, u"NAMES"_s});
    parser.addOption({u"language"_s, u"zh_CN or en."_s, u"LANGUAGE"_s});
    parser.addOption({u"theme"_s, u"light or dark."_s, u"THEME"_s});
    parser.addOption({u"size"_s, u"Size of the picture, for example 1280x860."_s, u"WxH"_s});
    parser.addPositionalArgument(u"file"_s, u"Reports to open."_s, u"[FILE...]"_s);
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{3,4})x([0-9]{3,4})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

QString wrongValue(const QString &option, const QString &value)
{
    return u"--%1 cannot be %2"_s.arg(option, value);
}

} // namespace

tl::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return tl::make_unexpected(parser.errorText());
    CommandLine line;
    line.files = parser.positionalArguments();
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    line.screenshot = parser.value(u"screenshot"_s);
    line.select = parser.value(u"select"_s);
    line.show = parser.value(u"show"_s).split(u',', Qt::SkipEmptyParts);
    line.language = parser.value(u"language"_s);
    if (!line.language.isEmpty() && line.language != "zh_CN"_L1 && line.language != "en"_L1)
        return tl::make_unexpected(wrongValue(u"language"_s, line.language));
    if (const QString theme = parser.value(u"theme"_s); !theme.isEmpty()) {
        if (theme != "light"_L1 && theme != "dark"_L1)
            return tl::make_unexpected(wrongValue(u"theme"_s, theme));
        line.theme = theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light;
    }
    if (const QString size = parser.value(u"size"_s); !size.isEmpty()) {
        if (!sizeFrom(size))
            return tl::make_unexpected(wrongValue(u"size"_s, size));
        line.size = *sizeFrom(size);
    }
    if (!line.screenshot.isEmpty() && line.files.size() > 1)
        return tl::make_unexpected(u"--screenshot takes one file"_s);
    return line;
}

QString CommandLine::usage()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

bool CommandLine::wantsScreenshot(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::strncmp(argument, ScreenshotOption, std::strlen(ScreenshotOption)) == 0;
    });
}

} // namespace gouji
