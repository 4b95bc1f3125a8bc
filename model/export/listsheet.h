#pragma once

#include "model/export/workbook.h"
#include "model/messages/messages.h"

namespace gouji {

struct ListColumn {
    QString caption; ///< an id of Messages::caption
    double width;
};

/// A sheet that is a plain list: a header that stays in sight, then a numbered row for each entry.
class ListSheet {
public:
    /// `name` is an id of Messages::caption; the first column holds the numbers.
    ListSheet(const QString &name, std::vector<ListColumn> columns, const Messages &messages,
        Workbook &workbook);

    void add(const QStringList &texts);

private:
    const std::vector<ListColumn> m_columns;
    Workbook &m_workbook;
    Sheet m_sheet;
    int m_row = 0;
};

} // namespace gouji
