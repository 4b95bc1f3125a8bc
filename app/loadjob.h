#pragma once

#include "model/extraction/extractor.h"
#include "model/reading/documentreader.h"

#include <QObject>
#include <atomic>
#include <memory>

class QThread;

namespace gouji {

/// What to read: a file, or bytes that came from the clipboard.
struct LoadRequest {
    QString file; ///< path, or the name to show for bytes
    QByteArray bytes = {}; ///< read instead of a file where not empty
    QString encoding = {}; ///< empty: detect
    QString password = {};

    bool isFile() const { return bytes.isEmpty(); }
};

struct LoadedReport {
    Document document;
    Report report;
};

/// Reads and extracts one report in a thread of its own. Deleting the job stops it and waits for
/// the thread, so nothing outlives what it refers to.
class LoadJob : public QObject {
    Q_OBJECT

public:
    LoadJob(const Extractor &extractor, LoadRequest request, QObject *parent = nullptr);
    ~LoadJob() override;

    const LoadRequest &request() const { return m_request; }
    void start();
    void cancel() { m_cancelled = true; }
    /// After finished(): the report, or why there is none. Can be taken once.
    Result<LoadedReport> takeResult() { return std::move(m_result); }

Q_SIGNALS:
    void progressed(double fraction);
    void finished();

private:
    Result<LoadedReport> load() const;
    Progress part(double begin, double end) const;

    const Extractor &m_extractor;
    const LoadRequest m_request;
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
    Result<LoadedReport> m_result = failure(ErrorCode::Cancelled);
};

} // namespace gouji
