#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace gouji {

/// What is being read, how far it is, and a button that stops it; part of the status line.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void begin(const QString &what);
    void setFraction(double fraction); ///< 0…1
    void end();
    QToolButton *cancelButton() const { return m_cancel; }
    void retranslate();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace gouji
