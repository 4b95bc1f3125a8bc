#include "ui/reportchoice.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace gouji {

using namespace Qt::StringLiterals;

ReportChoice::ReportChoice(const Report &report, QWidget *parent)
    : QComboBox(parent), m_current(report.extent)
{
    for (const ReportExtent &extent : report.extents)
        addItem(u"%1. %2"_s.arg(count() + 1).arg(extent.name()));
    setCurrentIndex(m_current);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("Each report of the file is a review of its own."));
    connect(this, &QComboBox::activated, this, &ReportChoice::choose);
}

/// Until the other report has been read, and if it is not, this one is shown.
void ReportChoice::choose(int which)
{
    setCurrentIndex(m_current);
    if (which != m_current)
        Q_EMIT reportChosen(which);
}

void ReportChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ReportChoice::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (opens)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace gouji
