#include "model/export/listsheet.h"
#include "model/export/notes.h"
#include "model/export/tables.h"

#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

struct NotesWorkbook::Data {
    const Messages &messages;
    Workbook workbook;
    ListSheet all {u"findings"_s,
        {{u"number"_s, 6}, {u"rollup.issuer"_s, 26}, {u"rollup.file"_s, 26}, {u"severity"_s, 9},
            {u"rule"_s, 20}, {u"table"_s, 30}, {u"message"_s, 70}},
        messages, workbook};
};

NotesWorkbook::NotesWorkbook(const Messages &messages) : m_data(new Data {messages, {}}) { }

NotesWorkbook::~NotesWorkbook() = default;

void NotesWorkbook::add(const ExportInput &input)
{
    const QString file = QFileInfo(input.document.file).fileName();
    const size_t reports = input.current.extents.size();
    const QString part = reports > 1 ? m_data->messages.caption(u"notes.part"_s)
                                           .arg(file)
                                           .arg(input.current.extent + 1)
                                           .arg(reports)
                                     : file;
    const QString issuer = input.current.issuer.isEmpty() ? file : input.current.issuer;
    ListSheet own(issuer,
        {{u"number"_s, 6}, {u"severity"_s, 9}, {u"rule"_s, 20}, {u"table"_s, 30},
            {u"message"_s, 70}},
        m_data->messages, m_data->workbook);
    for (const Finding &finding : input.findings) {
        if (!finding.isListed())
            continue;
        const QString table = tableIdOf(finding);
        const QStringList texts {m_data->messages.severity(finding.severity),
            m_data->messages.ruleName(finding.rule),
            table.isEmpty() ? table : m_data->messages.tableName(table, input.current),
            m_data->messages.finding(finding, input.current)};
        own.add(texts);
        m_data->all.add(QStringList {issuer, part} + texts);
    }
}

Result<QByteArray> NotesWorkbook::finish()
{
    return m_data->workbook.finish();
}

} // namespace gouji
