#pragma once

#include "model/report/report.h"

#include <QComboBox>

namespace gouji {

/// Which report of a file that holds several is under review. Another one is taken only from the
/// open list: a turn of the wheel or an arrow key in passing leaves everything as it is.
class ReportChoice : public QComboBox {
    Q_OBJECT

public:
    explicit ReportChoice(const Report &report, QWidget *parent = nullptr);

Q_SIGNALS:
    void reportChosen(int which); ///< counted from 0

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int which);

    const int m_current;
};

} // namespace gouji
