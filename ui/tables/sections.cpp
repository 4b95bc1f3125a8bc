#include "ui/tables/sections.h"

#include <QCoreApplication>
#include <QLabel>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(gouji::Sections)
};

} // namespace

QString sectionOf(const QString &table)
{
    return table.section(u'.', 0, 0);
}

QString sectionName(const QString &table)
{
    const QString section = sectionOf(table);
    if (section == "proactive"_L1)
        return Spoken::tr("2 Proactive disclosure");
    if (section == "requests"_L1)
        return Spoken::tr("3 Requests");
    if (section == "disputes"_L1)
        return Spoken::tr("4 Disputes");
    return Spoken::tr("Indicators");
}

QLabel *tableCaption(const QString &title, QWidget *page)
{
    auto *label = new QLabel(title, page);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    label->setContentsMargins(6, 6, 6, 2);
    if (title.isEmpty())
        label->hide();
    return label;
}

} // namespace gouji
