#pragma once

#include "model/reading/documentreader.h"
#include "model/reading/pdfmessages/pdfmessages.h"

#include <QDeadlineTimer>
#include <QProcess>

namespace gouji {

/// One PDF, open in a process of its own: poppler cannot be interrupted, and a file that crashes it
/// must not take the program along. The process has limits on memory and time and ends with this.
/// Use it from one thread.
///
///     auto pdf = PdfProcess::open(PdfProcess::findProgram(), bytes, options, progress);
///     const auto page = (*pdf)->text(0);
class PdfProcess {
public:
    /// gouji-pdf beside the running program or in the libexec folder of its installation.
    static QString findProgram();
    /// Unsupported (without gouji-pdf), Encrypted, Corrupt, TooLarge, Timeout or Cancelled, now and whenever
    /// something is asked.
    static Result<std::unique_ptr<PdfProcess>> open(const QString &program, const QByteArray &bytes,
        const ReadOptions &options, const Progress &progress);
    ~PdfProcess();

    int pages() const { return m_pages; }
    Result<PdfPage> text(int page);
    Result<PdfPicture> picture(int page, double resolution, bool colour);

private:
    PdfProcess(const ReadOptions &options, const Progress &progress);

    Result<PdfAnswer> ask(const PdfRequest &request);
    Result<QByteArray> receive(qint64 bytes, const QDeadlineTimer &deadline);
    tl::unexpected<Error> ended() const;
    tl::unexpected<Error> fail(ErrorCode code, const QString &detail = {}) const;

    QString m_file;
    ReadLimits m_limits;
    Progress m_progress;
    QProcess m_process;
    qint64 m_received = 0;
    int m_pages = 0;
};

} // namespace gouji
