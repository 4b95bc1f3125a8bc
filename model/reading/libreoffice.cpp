#include "model/reading/libreoffice.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Settings of the fresh profile: no macros, no linked content, and a proxy where nobody listens.
constexpr char settings[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
</item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop>
</item>
<item oor:path="/org.openoffice.Inet/Settings">
<prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop>
<prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>
<prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop>
<prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop>
<prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop>
</item>
</oor:items>
)";

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.flush();
}

/// The program starts others; in a group of their own they can be ended together. What it writes
/// is bounded as well.
void isolate(QProcess &process, qint64 maxBytes)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([maxBytes] {
        setsid();
        const rlimit size {rlim_t(maxBytes), rlim_t(maxBytes)};
        setrlimit(RLIMIT_FSIZE, &size);
    });
#else
    Q_UNUSED(process)
    Q_UNUSED(maxBytes)
#endif
}

void end(QProcess &process)
{
#ifdef Q_OS_UNIX
    if (process.processId() > 0)
        ::kill(-pid_t(process.processId()), SIGKILL);
#endif
    process.kill();
    process.waitForFinished();
}

/// Waits in short steps, because the user may cancel.
Result<void> waitFor(QProcess &process, const ReadOptions &options, const Progress &progress)
{
    const QDeadlineTimer deadline(options.limits.maxTime);
    while (!process.waitForFinished(50)) {
        if (process.state() == QProcess::NotRunning)
            return failure(ErrorCode::ConverterMissing, options.file, process.errorString());
        if (!progress.isCancelled() && !deadline.hasExpired())
            continue;
        end(process);
        return failure(
            progress.isCancelled() ? ErrorCode::Cancelled : ErrorCode::Timeout, options.file);
    }
    return {};
}

} // namespace

LibreOffice::LibreOffice(QString program) : m_program(std::move(program)) { }

QString LibreOffice::findProgram()
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    return program.isEmpty() ? QStandardPaths::findExecutable(u"libreoffice"_s) : program;
}

Result<QByteArray> LibreOffice::convert(const QByteArray &bytes, const QString &from,
    const QString &to, const ReadOptions &options, const Progress &progress) const
{
    if (m_program.isEmpty())
        return failure(ErrorCode::ConverterMissing, options.file, u"libreoffice-writer"_s);
    const QTemporaryDir folder;
    const QString input = folder.filePath(u"input."_s + from);
    const QString profile = folder.filePath(u"profile"_s);
    if (!folder.isValid() || !writeFile(input, bytes)
        || !writeFile(profile + u"/user/registrymodifications.xcu"_s, settings)) {
        return failure(ErrorCode::NoSpace, options.file, folder.path());
    }
    QProcess process;
    isolate(process, options.limits.maxUnpackedBytes);
    process.start(m_program,
        {u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile).toString(QUrl::FullyEncoded),
            u"--headless"_s, u"--norestore"_s, u"--nologo"_s, u"--nolockcheck"_s, u"--convert-to"_s,
            to, u"--outdir"_s, folder.filePath(u"output"_s), input},
        QIODevice::ReadOnly);
    if (const auto waited = waitFor(process, options, progress); !waited)
        return tl::make_unexpected(waited.error());
    QFile output(folder.filePath(u"output/input."_s + to));
    if (!output.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Corrupt, options.file,
            QString::fromLocal8Bit(process.readAllStandardError()).trimmed());
    }
    return output.readAll();
}

} // namespace gouji
