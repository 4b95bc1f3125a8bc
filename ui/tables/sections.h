#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace gouji {

/// The section of the report that a table belongs to: 表二 consists of blocks "proactive.art20_1"…,
/// which are one section.
QString sectionOf(const QString &table);
/// What its tab says: "3 Requests".
QString sectionName(const QString &table);
/// The title over a table; a table without one gets no room.
QLabel *tableCaption(const QString &title, QWidget *page);

} // namespace gouji
