#pragma once

#include "model/export/exporters.h"

#include <QCoreApplication>

namespace gouji {

/// The kinds of file that a review is exported to.
class ExportFormat {
    Q_DECLARE_TR_FUNCTIONS(gouji::ExportFormat)

public:
    enum Kind { Workbook, Csv, Json, Note };

    explicit ExportFormat(Kind kind) : m_kind(kind) { }

    QString suffix() const; ///< "xlsx"
    /// A path without a suffix as the path of such a file.
    QString named(const QString &path) const;
    QString filter() const; ///< for a file dialog
    /// True where the file holds the corrected values, so that they are safe.
    bool keepsCorrections() const { return m_kind != Note; }
    Result<QByteArray> render(const ExportInput &input) const;

private:
    Kind m_kind;
};

} // namespace gouji
