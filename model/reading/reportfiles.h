#pragma once

#include <QStringList>

namespace gouji {

/// The endings of names, without the dot, under which reports are found in a folder. They only
/// choose what is looked at; what a file is, its content says.
const QStringList &reportSuffixes();

/// True where the name could be that of a report: not hidden, no lock file of an office program
/// ("~$…"), none of the notes that this program writes, and with one of the suffixes.
bool hasReportName(const QString &fileName);

/// The files below a folder that could be reports, at any depth, sorted by their paths, so that the
/// order is the same everywhere. Each begins with `folder`. Links to folders are not followed.
/// What cannot be reached is among them, be it a file or a folder, so that reading it tells why.
QStringList reportFilesIn(const QString &folder);

} // namespace gouji
