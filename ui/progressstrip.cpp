#include "ui/progressstrip.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace gouji {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), m_what(new QLabel), m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(180);
    m_cancel->setIcon(icon(u"close"));
    m_cancel->setAutoRaise(true);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressStrip::cancelled);
    retranslate();
    hide();
}

void ProgressStrip::begin(const QString &what)
{
    m_what->setText(tr("Reading %1").arg(what));
    m_bar->setAccessibleName(m_what->text());
    m_bar->setValue(0);
    show();
}

void ProgressStrip::setFraction(double fraction)
{
    m_bar->setValue(int(fraction * 100));
}

void ProgressStrip::end()
{
    hide();
}

void ProgressStrip::retranslate()
{
    m_cancel->setToolTip(tr("Stop reading"));
    m_cancel->setAccessibleName(tr("Stop reading"));
}

} // namespace gouji
