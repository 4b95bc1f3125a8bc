#pragma once

#include "app/review/exportformat.h"
#include "app/review/services.h"

namespace gouji {

class MainWindow;
class OpenReview;

/// Takes the report that is open in a window out of it: as a file of the user's choice, or as a
/// note on the clipboard.
class Exports : public QObject {
    Q_OBJECT

public:
    Exports(const Services &services, MainWindow &window);

    /// The report that is open now; nullptr for none.
    void setReview(OpenReview *review) { m_review = review; }
    /// False where the user cancelled or the file could not be written.
    bool exportAs(ExportFormat::Kind kind);
    void copyNote();

private:
    void connectWindow();
    ExportInput input(const Findings &findings) const;

    const Services &m_services;
    MainWindow &m_window;
    OpenReview *m_review = nullptr;
};

} // namespace gouji
