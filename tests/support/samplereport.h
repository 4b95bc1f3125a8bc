#pragma once

#include "model/form/formlibrary.h"
#include "model/report/report.h"

#include <QHash>

namespace gouji::test {

/// What is printed in single cells instead of the sample's own values.
using Printed = QHash<QString, QString>;

struct SampleReport {
    Document document;
    Report report;

    /// The place of a cell in the document.
    SourceSpan span(const QString &cell) const { return report.find(CellId(cell))->spans.front(); }
};

/// A small filled report of a fictitious office on an official form. All relations hold, except for
/// what `printed` breaks. The text has a row per line and tabs between cells; with `withGrids` the
/// document knows its tables' lines, too.
SampleReport sampleReport(const FormLibrary &library, QStringView form, const Printed &printed = {},
    bool withGrids = false);

} // namespace gouji::test
