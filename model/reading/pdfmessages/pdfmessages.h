#pragma once

#include "model/reading/pdfmessages/pdfpage.h"

#include <QList>
#include <QString>
#include <optional>

namespace gouji {

/// What this program asks of the process that reads a PDF for it (app/pdf). Each message is a
/// length of four bytes and as many bytes; each request has one answer.
struct PdfRequest {
    enum class Kind : quint8 { Open, Text, Picture };
    Kind kind = Kind::Open;
    QByteArray bytes = {}; ///< Open: the file
    QString password = {}; ///< Open
    int page = 0; ///< Text and Picture: counts from 0
    double resolution = 0; ///< Picture: dots per inch
    bool colour = false; ///< Picture

    QByteArray encoded() const;
    static std::optional<PdfRequest> decoded(const QByteArray &message);
};

/// The answer. It comes from a process that read a hostile file, so decoding trusts nothing.
struct PdfAnswer {
    enum class Status : quint8 { Done, Encrypted, Corrupt, TooLarge };
    Status status = Status::Done;
    int pages = 0; ///< to Open
    PdfPage text = {}; ///< to Text
    PdfPicture picture = {}; ///< to Picture

    QByteArray encoded(PdfRequest::Kind to) const;
    /// Nothing where the message breaks a promise: a box that is no number, pixels that are
    /// missing.
    static std::optional<PdfAnswer> decoded(const QByteArray &message, PdfRequest::Kind to);
};

/// Bytes of the length that stands before a message.
constexpr int PdfLengthBytes = 4;
QByteArray framed(const QByteArray &message);
/// The length of the message whose frame begins with `bytes`.
qint64 framedLength(const char *bytes);

} // namespace gouji
