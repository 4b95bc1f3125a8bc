#pragma once

#include "model/reading/documentreader.h"
#include "model/review/record.h"

namespace gouji {

/// The file that was reviewed, as it was when it was opened.
struct OriginalFile {
    QByteArray bytes;
    QString file; ///< path, or the name shown for what came from the clipboard
    QString encoding; ///< the one chosen by hand; empty: detected
    int report = 0; ///< which of several reports in the file is reviewed
};

/// What lists show of a review without reading its original again.
struct ReviewSummary {
    QString title;
    QString issuer;
    int year = 0; ///< 0 where it cannot be told
    int decided = 0; ///< of all findings, when it was saved
    int total = 0;
    bool operator==(const ReviewSummary &) const = default;
};

/// A review as it is kept in a file "*.gouji", which needs nothing else to be opened again.
///
/// It is a zip archive of three entries in this order:
///
///     review.json   {"schema": "gouji.review/1", "program": "0.1.0",
///                    "original": {"file": "…", "encoding": "", "report": 2, "sha256": "…"},
///                    "summary": {"title": "…", "issuer": "…", "year": 2023,
///                                "decided": 7, "total": 12},
///                    "corrections": […], "verdicts": […]}
///     record.jsonl  one entry of the record a line, oldest first
///     original      the bytes of the file that was reviewed
///
/// "report" is written for files that hold several reports, of which it is not the first: schema 2,
/// since a program that does not know it would take the first. It counts from 1.
/// reviewjson.h has the form of corrections, verdicts and entries. A later version that older
/// programs can still read adds keys or entries, which are ignored; any other gets a higher number
/// in `schema` and is refused by them. Corrections name the printed content that they replace
/// ("before") and are applied to nothing else.
struct ReviewFile {
    OriginalFile original;
    ReviewSummary summary;
    ReviewState state;

    /// By its first bytes; a DOCX is an archive, too.
    static bool recognise(const QByteArray &bytes);
    /// Corrupt, TooLarge, or NewerVersion.
    static Result<ReviewFile> read(const QByteArray &bytes, const ReadOptions &options);
    Result<QByteArray> toBytes(const QString &file) const;

    static QString suffix() { return QStringLiteral("gouji"); }
};

/// The hexadecimal SHA-256 by which an original is known again.
QString fingerprint(const QByteArray &bytes);

} // namespace gouji
