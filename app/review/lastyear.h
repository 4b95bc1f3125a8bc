#pragma once

#include "app/review/reportloading.h"

namespace gouji {

class ReviewSession;

/// Brings last year's report beside the one that is open in a window: asks for the file, reads it
/// in the background, and takes it away again.
class LastYear : public QObject {
    Q_OBJECT

public:
    LastYear(const Services &services, MainWindow &window);

    /// The report that is open now; nullptr for none. What was being read for another one is
    /// dropped.
    void setSession(ReviewSession *session);
    void ask();
    void open(const QString &file);
    void remove();

Q_SIGNALS:
    void opened();
    /// `text` is empty where the user gave it up.
    void failed(const QString &text);

private:
    void connectWindow();
    void take(LoadedReport &loaded, const LoadRequest &request);
    std::optional<int> ownReport(const Report &read) const;

    const Services &m_services;
    MainWindow &m_window;
    ReportLoading m_loading;
    ReviewSession *m_session = nullptr;
};

} // namespace gouji
