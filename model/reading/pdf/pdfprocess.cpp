#include "model/reading/pdf/pdfprocess.h"

#include <QCoreApplication>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Instrumented programs reserve far more address space than they use.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool BoundsMemory = false;
#elif defined(__has_feature)
constexpr bool BoundsMemory = !__has_feature(address_sanitizer);
#else
constexpr bool BoundsMemory = true;
#endif

/// The kernel enforces these, whatever happens inside. A crash leaves no copy of a draft on the
/// disk.
void setLimits(QProcess &process, const ReadLimits &limits)
{
#ifdef Q_OS_UNIX
    const auto seconds =
        std::chrono::ceil<std::chrono::seconds>(limits.maxTime + std::chrono::seconds(1)).count();
    process.setChildProcessModifier([seconds, bytes = limits.maxProcessBytes] {
        const auto limit = [](auto resource, qint64 soft, qint64 hard) {
            const rlimit both {rlim_t(soft), rlim_t(hard)};
            setrlimit(resource, &both);
        };
        limit(RLIMIT_CPU, seconds, seconds + 1);
        limit(RLIMIT_CORE, 0, 0);
        if (BoundsMemory)
            limit(RLIMIT_AS, bytes, bytes);
    });
#else
    Q_UNUSED(process)
    Q_UNUSED(limits)
#endif
}

} // namespace

QString PdfProcess::findProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(
        u"gouji-pdf"_s, {here, here + u"/../libexec/gouji"_s, here + u"/../lib/gouji"_s});
}

PdfProcess::PdfProcess(const ReadOptions &options, const Progress &progress)
    : m_file(options.file), m_limits(options.limits), m_progress(progress)
{
}

PdfProcess::~PdfProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

Result<std::unique_ptr<PdfProcess>> PdfProcess::open(const QString &program,
    const QByteArray &bytes, const ReadOptions &options, const Progress &progress)
{
    if (program.isEmpty())
        return failure(ErrorCode::Unsupported, options.file, u"gouji-pdf is missing"_s);
    std::unique_ptr<PdfProcess> pdf(new PdfProcess(options, progress));
    setLimits(pdf->m_process, options.limits);
    pdf->m_process.setStandardErrorFile(QProcess::nullDevice());
    pdf->m_process.start(program, QStringList());
    const auto answer = pdf->ask({PdfRequest::Kind::Open, bytes, options.password});
    if (!answer)
        return tl::make_unexpected(answer.error());
    pdf->m_pages = answer->pages;
    return pdf;
}

Result<PdfPage> PdfProcess::text(int page)
{
    PdfRequest request {PdfRequest::Kind::Text};
    request.page = page;
    return ask(request).map([](PdfAnswer &&answer) { return std::move(answer.text); });
}

Result<PdfPicture> PdfProcess::picture(int page, double resolution, bool colour)
{
    PdfRequest request {PdfRequest::Kind::Picture};
    request.page = page;
    request.resolution = resolution;
    request.colour = colour;
    return ask(request).map([](PdfAnswer &&answer) { return std::move(answer.picture); });
}

Result<PdfAnswer> PdfProcess::ask(const PdfRequest &request)
{
    const QDeadlineTimer deadline(m_limits.maxTime);
    m_process.write(framed(request.encoded()));
    const auto head = receive(PdfLengthBytes, deadline);
    if (!head)
        return tl::make_unexpected(head.error());
    const qint64 length = framedLength(head->constData());
    m_received += length;
    if (m_received > m_limits.maxUnpackedBytes)
        return fail(ErrorCode::TooLarge);
    const auto message = receive(length, deadline);
    if (!message)
        return tl::make_unexpected(message.error());
    auto answer = PdfAnswer::decoded(*message, request.kind);
    if (!answer)
        return fail(ErrorCode::Corrupt, u"the reading process gave no sensible answer"_s);
    switch (answer->status) {
    case PdfAnswer::Status::Done:
        return std::move(*answer);
    case PdfAnswer::Status::Encrypted:
        return fail(ErrorCode::Encrypted);
    case PdfAnswer::Status::TooLarge:
        return fail(ErrorCode::TooLarge);
    case PdfAnswer::Status::Corrupt:
        break;
    }
    return fail(ErrorCode::Corrupt);
}

/// Waits in short steps, because the user may cancel.
Result<QByteArray> PdfProcess::receive(qint64 bytes, const QDeadlineTimer &deadline)
{
    while (m_process.bytesAvailable() < bytes) {
        if (m_process.waitForReadyRead(50))
            continue;
        if (m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() < bytes)
            return ended();
        if (m_progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (deadline.hasExpired())
            return fail(ErrorCode::Timeout);
    }
    return m_process.read(bytes);
}

tl::unexpected<Error> PdfProcess::ended() const
{
    if (m_process.error() == QProcess::FailedToStart)
        return fail(ErrorCode::Unsupported, m_process.errorString());
#ifdef Q_OS_UNIX
    if (m_process.exitStatus() == QProcess::CrashExit && m_process.exitCode() == SIGXCPU)
        return fail(ErrorCode::Timeout);
#endif
    return fail(ErrorCode::Corrupt, u"the reading process ended unexpectedly"_s);
}

tl::unexpected<Error> PdfProcess::fail(ErrorCode code, const QString &detail) const
{
    return failure(code, m_file, detail);
}

} // namespace gouji
