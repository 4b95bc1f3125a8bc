#include "app/cli/console.h"

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

} // namespace

Console::Console()
{
    m_works = m_output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && m_error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::print(const QByteArray &bytes)
{
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
    m_error.write((u"gouji-cli: "_s + message + u'\n').toUtf8());
}

bool Console::hasColours() const
{
#ifdef Q_OS_WIN
    const bool terminal = _isatty(_fileno(stdout));
#else
    const bool terminal = isatty(fileno(stdout)) == 1;
#endif
    return terminal && !qEnvironmentVariableIsSet("NO_COLOR");
}

} // namespace gouji
