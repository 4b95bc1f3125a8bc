#pragma once

#include "ui/reviewsession.h"

#include <QLabel>

namespace gouji {

/// The line under the tables that tells in words what the selected cell is, what it holds and which
/// relations it breaks, so that no one depends on colours or tooltips.
class CellBar : public QLabel {
    Q_OBJECT

public:
    explicit CellBar(const ReviewSession &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();

    const ReviewSession &m_session;
};

} // namespace gouji
