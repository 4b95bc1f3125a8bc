#pragma once

#include "model/reading/documentreader.h"

namespace gouji {

/// An installed LibreOffice, used as a converter of old formats. Each conversion runs in a process
/// of its own with a fresh profile in which macros, links and the network are switched off, and
/// ends with all its children when time is over or the user cancels.
class LibreOffice {
public:
    /// `program` is empty where it is not installed.
    explicit LibreOffice(QString program = findProgram());

    static QString findProgram();

    /// Converts from one format to another, both named by their suffix ("doc", "docx").
    /// ConverterMissing, Timeout, Cancelled, or Corrupt where nothing comes out.
    Result<QByteArray> convert(const QByteArray &bytes, const QString &from, const QString &to,
        const ReadOptions &options, const Progress &progress) const;

private:
    QString m_program;
};

} // namespace gouji
