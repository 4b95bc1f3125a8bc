#pragma once

#include "ui/reviewsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace gouji {

class ReportChoice;

/// What was opened: title, issuer, year, form, encoding, and what the reader of the report should
/// know about the file.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    /// `encodingCanChange` is for text files on disk: they can be read again.
    HeaderBar(const ReviewSession &session, bool encodingCanChange, QWidget *parent = nullptr);

    QComboBox *encodingBox() const { return m_encoding; }
    /// nullptr where the file holds one report.
    ReportChoice *reportBox() const { return m_report; }
    /// Says what it is with the undetermined cells; hidden where there is none.
    QWidget *openCells() const { return m_openCells; }

Q_SIGNALS:
    /// The cells that hold no number although something is printed are to be shown.
    void openCellsWanted();
    void encodingChosen(const QString &encoding);
    void reportChosen(int which);

private:
    QString facts(const Report &report) const;
    QString formText(const QString &form) const;
    QWidget *encodingChoice(const QString &encoding, bool canChange);
    void addReportChoice(const Report &report, QVBoxLayout *layout);
    void addNotices(const ReviewSession &session, QVBoxLayout *layout);

    void addOpenCells(QVBoxLayout *layout);
    void updateOpenCells();

    const ReviewSession &m_session;
    QWidget *m_openCells = nullptr;
    QLabel *m_openCellsText = nullptr;
    QComboBox *m_encoding = nullptr;
    ReportChoice *m_report = nullptr;
};

} // namespace gouji
