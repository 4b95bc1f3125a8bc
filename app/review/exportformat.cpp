#include "app/review/exportformat.h"

namespace gouji {

using namespace Qt::StringLiterals;

QString ExportFormat::suffix() const
{
    switch (m_kind) {
    case Workbook:
        return u"xlsx"_s;
    case Csv:
        return u"csv"_s;
    case Json:
        return u"json"_s;
    case Note:
        return u"txt"_s;
    }
    return {};
}

QString ExportFormat::named(const QString &path) const
{
    const QString name =
        keepsCorrections() ? path : path + tr(" - note", "behind the name of a file");
    return name + u'.' + suffix();
}

QString ExportFormat::filter() const
{
    switch (m_kind) {
    case Workbook:
        return tr("Excel workbook (*.xlsx)");
    case Csv:
        return tr("Comma-separated values (*.csv)");
    case Json:
        return tr("JSON (*.json)");
    case Note:
        return tr("Text (*.txt)");
    }
    return {};
}

Result<QByteArray> ExportFormat::render(const ExportInput &input) const
{
    switch (m_kind) {
    case Workbook:
        return toXlsx(input);
    case Csv:
        return toCsv(input);
    case Json:
        return toJson(input);
    case Note:
        return toNote(input).toUtf8();
    }
    return {};
}

} // namespace gouji
