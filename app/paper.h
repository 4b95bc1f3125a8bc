#pragma once

#include "app/services.h"

namespace gouji {

class ChartsPane;
class MainWindow;
class OpenReview;
class ReviewSession;

/// What leaves the window for paper: the review as a print or a PDF, and charts as pictures.
class Paper : public QObject {
    Q_OBJECT

public:
    Paper(const Services &services, MainWindow &window);

    /// Shows how the review would look, with the printer's dialog from there.
    void preview(const ReviewSession &session);
    /// Asks for a file. False where the user cancelled or it could not be written.
    bool savePdf(const OpenReview &review);
    /// The suffix of the chosen name decides: .svg, else PNG.
    bool saveChart(const ChartsPane &chart, const OpenReview &review);

private:
    bool save(const QString &file, const QByteArray &bytes, const OpenReview &review);

    const Services &m_services;
    MainWindow &m_window;
};

} // namespace gouji
