#pragma once

#include <QHash>
#include <QStringList>

namespace gouji {

/// A body's name as it is compared: without white space and brackets, width and case unified.
QString issuerKey(const QString &name);

/// True where both names mean one body: equal, or one with the district's name in front of the
/// other ("云溪县水务局" and "水务局").
bool isSameIssuer(const QString &a, const QString &b);

/// The names in a pasted list or a CSV file: the first field of each line. A heading, blank lines
/// and repetitions are left out.
QStringList parseIssuers(const QString &text);

/// For each of `names` the index of the issuer in `others` that means the same body: the equal name
/// if there is one. -1 where there is none, or several would do.
QList<int> matchIssuers(const QStringList &names, const QStringList &others);

} // namespace gouji
