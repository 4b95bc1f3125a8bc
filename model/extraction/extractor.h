#pragma once

#include "model/base/progress.h"
#include "model/document/document.h"
#include "model/form/formlibrary.h"
#include "model/report/report.h"

namespace gouji {

/// Makes a Report of a Document: one aligner for all layouts. Two laws hold for every result.
/// Conservation: each number between a table's caption and its last matched row is used once: in a
/// cell, as part of a label, as furniture (page number, date, footnote), or in `unplaced`.
/// No invention: no value without a span in the original.
class Extractor {
public:
    explicit Extractor(const FormLibrary &library);
    ~Extractor();
    Extractor(Extractor &&) noexcept;
    Extractor &operator=(Extractor &&) noexcept;

    /// Thread safe. Of a document that holds several reports it reads the one that `which` counts
    /// from 0; Report::extents names them all. Fails only with Cancelled, NoSuchReport, or
    /// TooLarge where labels repeat without end.
    Result<Report> extract(
        const Document &document, const Progress &progress = {}, int which = 0) const;

private:
    struct Data;
    std::unique_ptr<const Data> m_data;
};

/// Reads the text of one cell as staff type it or as it is printed: "１２", "1,113", "减3",
/// "251000元", "0.37万元", "-", "". What it cannot read exactly is Unreadable.
struct ReadValue {
    CellContent content;
    QString note; ///< text in brackets behind the number
    bool unitPrinted = false;
};
ReadValue readValue(QStringView text, ValueKind kind);

} // namespace gouji
