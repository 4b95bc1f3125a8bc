#pragma once

#include "model/form/cellid.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace gouji {

/// Makes the scopes of findings about texts: "a+b#1" for the first finding about cells a and b, in
/// text order.
class TextScopes {
public:
    QString next(const std::vector<CellId> &cells)
    {
        QStringList ids;
        for (const CellId &cell : cells)
            ids << cell.toString();
        const QString joined = ids.join(u'+');
        return joined + u'#' + QString::number(++m_counts[joined]);
    }

private:
    QHash<QString, int> m_counts;
};

} // namespace gouji
