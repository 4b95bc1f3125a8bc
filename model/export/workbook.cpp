#include "model/export/workbook.h"

#include <QFile>
#include <QRegularExpression>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 32767;
constexpr qsizetype LongestName = 31;

struct Look {
    lxw_color_t fill = 0; ///< 0: none
    lxw_color_t ink = 0;
    bool bold = false;
    bool italic = false;
    bool centred = false;
    bool bordered = true;
    const char *number = nullptr;
};

constexpr lxw_color_t HeaderFill = 0xE8EEF4;
constexpr const char *Difference = "[Red]+General;[Red]-General;\"✓\"";

/// In the order of CellStyle.
constexpr Look Looks[] = {
    {.bold = true, .bordered = false}, // Title
    {.fill = HeaderFill, .bold = true, .centred = true}, // Header
    {}, // Label
    {}, // Value
    {.fill = 0xFFF2B3}, // Corrected
    {.fill = 0xF8CBAD, .centred = true}, // Doubtful
    {.italic = true}, // Inferred
    {.fill = 0xD9D9D9}, // NotPrinted
    {.italic = true, .centred = true, .bordered = false}, // CheckHeader
    {.italic = true, .centred = true, .bordered = false, .number = Difference}, // Check
    {.fill = 0xFFC7CE, .ink = 0x9C0006, .bordered = false}, // Failing
    {.fill = HeaderFill, .bold = true, .centred = true}, // ListHeader
    {}, // ListText
};
static_assert(std::size(Looks) == size_t(CellStyle::ListText) + 1);

bool isAllowedInXml(QChar c)
{
    const bool control = c < u' ' && c != u'\t' && c != u'\n';
    return !control && c != QChar(0xFFFE) && c != QChar(0xFFFF);
}

} // namespace

QByteArray workbookText(const QString &text)
{
    QString clean;
    for (const QChar c : text.left(LongestText)) {
        if (isAllowedInXml(c))
            clean += c;
    }
    return clean.toUtf8();
}

void Sheet::text(int row, int column, const QString &text, lxw_format *format)
{
    worksheet_write_string(
        m_sheet, lxw_row_t(row), lxw_col_t(column), workbookText(text).constData(), format);
}

void Sheet::number(int row, int column, double value, lxw_format *format)
{
    worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, format);
}

void Sheet::blank(int row, int column, lxw_format *format)
{
    worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), format);
}

void Sheet::merged(
    int row, int column, int lastRow, int lastColumn, const QString &text, lxw_format *format)
{
    if (row == lastRow && column == lastColumn)
        return this->text(row, column, text, format);
    worksheet_merge_range(m_sheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(lastRow),
        lxw_col_t(lastColumn), workbookText(text).constData(), format);
}

void Sheet::comment(int row, int column, const QString &text)
{
    if (!text.isEmpty())
        worksheet_write_comment(
            m_sheet, lxw_row_t(row), lxw_col_t(column), workbookText(text).constData());
}

void Sheet::width(int first, int last, double characters)
{
    worksheet_set_column(m_sheet, lxw_col_t(first), lxw_col_t(last), characters, nullptr);
}

void Sheet::height(int row, int lines)
{
    worksheet_set_row(m_sheet, lxw_row_t(row), LXW_DEF_ROW_HEIGHT * lines, nullptr);
}

void Sheet::prepare(int headerRows, int headerColumns)
{
    constexpr uint8_t A4 = 9;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, A4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_repeat_rows(m_sheet, 0, lxw_row_t(headerRows - 1));
    worksheet_freeze_panes(m_sheet, lxw_row_t(headerRows), lxw_col_t(headerColumns));
}

Workbook::Workbook()
{
    m_opened = m_file.open();
    m_workbook.reset(workbook_new(QFile::encodeName(m_file.fileName()).constData()));
}

Sheet Workbook::addSheet(const QString &name)
{
    const QString unused = freeName(name);
    m_names << unused;
    return Sheet(workbook_add_worksheet(m_workbook.get(), unused.toUtf8().constData()));
}

QString Workbook::freeName(const QString &wanted)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f']"_s);
    QString name = wanted;
    name = name.replace(forbidden, u"-"_s).left(LongestName).trimmed();
    if (name.isEmpty())
        name = u"-"_s;
    QString candidate = name;
    for (int number = 2; m_names.contains(candidate, Qt::CaseInsensitive); ++number) {
        const QString suffix = u" ("_s + QString::number(number) + u')';
        candidate = name.left(LongestName - suffix.size()) + suffix;
    }
    return candidate;
}

lxw_format *Workbook::format(CellStyle style)
{
    lxw_format *&format = m_formats[style];
    if (!format)
        format = makeFormat(style);
    return format;
}

lxw_format *Workbook::makeFormat(CellStyle style)
{
    const Look &look = Looks[size_t(style)];
    lxw_format *format = workbook_add_format(m_workbook.get());
    if (look.fill)
        format_set_bg_color(format, look.fill);
    if (look.ink)
        format_set_font_color(format, look.ink);
    if (look.bold)
        format_set_bold(format);
    if (look.italic)
        format_set_italic(format);
    if (look.centred)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (look.bordered)
        format_set_border(format, LXW_BORDER_THIN);
    if (look.number)
        format_set_num_format(format, look.number);
    if (style != CellStyle::Failing && style != CellStyle::Title) {
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
    }
    return format;
}

Result<QByteArray> Workbook::finish()
{
    const QString name = m_file.fileName();
    if (!m_opened)
        return failure(ErrorCode::WriteFailed, name, m_file.errorString());
    const lxw_error error = workbook_close(m_workbook.release());
    if (error != LXW_NO_ERROR)
        return failure(ErrorCode::WriteFailed, name, QString::fromUtf8(lxw_strerror(error)));
    QFile written(name);
    if (!written.open(QIODevice::ReadOnly))
        return failure(ErrorCode::WriteFailed, name, written.errorString());
    return written.readAll();
}

} // namespace gouji
