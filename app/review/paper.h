#pragma once

#include "app/review/services.h"

namespace gouji {

class ChartsPane;
class MainWindow;
class OpenReview;

/// What leaves the window for paper: the review as a print or a PDF, and charts as pictures.
class Paper : public QObject {
    Q_OBJECT

public:
    Paper(const Services &services, MainWindow &window);

    /// The report that is open now; nullptr for none.
    void setReview(const OpenReview *review) { m_review = review; }
    /// Shows how the review would look, with the printer's dialog from there.
    void preview();
    /// Asks for a file. False where the user cancelled or it could not be written.
    bool savePdf();
    /// The suffix of the chosen name decides: .svg, else PNG.
    bool saveChart(const ChartsPane &chart);

private:
    void connectWindow();
    bool save(const QString &file, const QByteArray &bytes);

    const Services &m_services;
    MainWindow &m_window;
    const OpenReview *m_review = nullptr;
};

} // namespace gouji
