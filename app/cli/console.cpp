#include "app/cli/console.h"

#include "app/cli/printable.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) == 1;
#endif
}

} // namespace

Console::Console()
{
    m_works = m_output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && m_error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::print(const QByteArray &bytes)
{
    clearProgress();
    const bool written = m_works && m_output.write(bytes) == bytes.size() && m_output.flush();
    if (m_works && !written) {
        complain(Spoken::tr("The output could not be written and is not complete (%1). Free some "
                            "space or send it elsewhere, and run the command again.")
                     .arg(m_output.errorString()));
    }
    m_works = written;
}

void Console::complain(const QString &message)
{
    clearProgress();
    QStringList lines = message.split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    m_error.write((u"gouji-cli: "_s + lines.join(u'\n') + u'\n').toUtf8());
}

void Console::progress(const QString &text)
{
    if (!isTerminal(stderr))
        return;
    clearProgress();
    m_error.write(text.toUtf8());
    m_showsProgress = true;
}

void Console::clearProgress()
{
    if (m_showsProgress)
        m_error.write("\r\x1b[K");
    m_showsProgress = false;
}

bool Console::hasColours() const
{
    return isTerminal(stdout) && !qEnvironmentVariableIsSet("NO_COLOR");
}

} // namespace gouji
