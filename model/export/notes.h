#pragma once

#include "model/export/exporters.h"

#include <memory>

namespace gouji {

/// A note as toNote() writes it, as a Word document: the first line is the heading. `file` names it
/// in an error.
Result<QByteArray> noteToDocx(const QString &note, const QString &file);

/// The findings of many departments in one workbook: a list of all, and a sheet for each.
class NotesWorkbook {
public:
    explicit NotesWorkbook(const Messages &messages);
    ~NotesWorkbook();

    void add(const ExportInput &input);
    /// Nothing can be added after it.
    Result<QByteArray> finish();

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace gouji
