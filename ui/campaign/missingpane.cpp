#include "ui/campaign/missingpane.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace gouji {

MissingPane::MissingPane(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_list(new QListWidget), m_paste(new QPushButton),
      m_file(new QPushButton), m_copy(new QPushButton)
{
    m_summary->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_paste);
    buttons->addWidget(m_file);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_paste, &QPushButton::clicked, this, &MissingPane::pasteWanted);
    connect(m_file, &QPushButton::clicked, this, &MissingPane::fileWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList names;
        for (int row = 0; row < m_list->count(); ++row)
            names << m_list->item(row)->text();
        QApplication::clipboard()->setText(names.join(u'\n'));
    });
    retranslate();
}

void MissingPane::show(const QStringList &missing, qsizetype expected)
{
    m_expected = expected;
    m_list->clear();
    m_list->addItems(missing);
    m_copy->setEnabled(!missing.isEmpty());
    updateSummary();
}

void MissingPane::updateSummary()
{
    if (m_expected == 0)
        m_summary->setText(
            tr("Give the list of issuers who should hand in, and those who have not are shown."));
    else if (m_list->count() == 0)
        m_summary->setText(
            tr("All %n expected issuer(s) have handed in.", nullptr, int(m_expected)));
    else
        m_summary->setText(tr("%1 of %2 expected issuers have not handed in:")
                               .arg(m_list->count())
                               .arg(m_expected));
}

void MissingPane::retranslate()
{
    m_list->setAccessibleName(tr("Missing issuers"));
    m_paste->setText(tr("&Paste List"));
    m_file->setText(tr("From &File…"));
    m_copy->setText(tr("&Copy"));
    updateSummary();
}

} // namespace gouji
