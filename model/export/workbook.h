#pragma once

#include "model/base/error.h"

#include <QTemporaryFile>
#include <xlsxwriter.h>

#include <map>
#include <memory>

namespace gouji {

/// How a cell of the workbook looks.
enum class CellStyle {
    Title,
    Header,
    Label,
    Value,
    Corrected,
    Doubtful, ///< unreadable, or its number cannot be told
    Inferred, ///< its place was decided by a sum
    NotPrinted,
    CheckHeader,
    Check, ///< a difference: a tick where it is 0
    Failing, ///< laid over cells whose check is not 0
    ListHeader,
    ListText,
};

/// The text as libxlsxwriter takes it: UTF-8 without what XML forbids, cut at Excel's limit.
QByteArray workbookText(const QString &text);

/// One sheet. Texts are always texts, even where they begin with "="; rows and columns count from
/// 0.
class Sheet {
public:
    explicit Sheet(lxw_worksheet *sheet) : m_sheet(sheet) { }

    void text(int row, int column, const QString &text, lxw_format *format);
    void number(int row, int column, double value, lxw_format *format);
    void blank(int row, int column, lxw_format *format);
    /// Merges where the range has more than one cell.
    void merged(
        int row, int column, int lastRow, int lastColumn, const QString &text, lxw_format *format);
    void comment(int row, int column, const QString &text);
    void width(int first, int last, double characters);
    void height(int row, int lines);
    /// Landscape A4, one page wide, the first rows repeated on each page and frozen on screen
    /// together with the first columns.
    void prepare(int headerRows, int headerColumns);

    lxw_worksheet *handle() const { return m_sheet; }

private:
    lxw_worksheet *m_sheet;
};

/// A workbook being written. libxlsxwriter writes to files alone, so the bytes go through a
/// temporary one that only the user can read.
class Workbook {
public:
    Workbook();

    /// Excel's rules for names are kept: no forbidden characters, 31 characters, no name twice.
    Sheet addSheet(const QString &name);
    lxw_format *format(CellStyle style);
    /// The finished file; nothing can be added after it.
    Result<QByteArray> finish();

private:
    struct Free {
        void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
    };
    QString freeName(const QString &wanted);
    lxw_format *makeFormat(CellStyle style);

    QTemporaryFile m_file;
    bool m_opened = false;
    std::unique_ptr<lxw_workbook, Free> m_workbook;
    std::map<CellStyle, lxw_format *> m_formats;
    QStringList m_names;
};

} // namespace gouji
