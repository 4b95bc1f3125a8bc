#include "model/export/reportjson.h"

#include "model/export/exporters.h"
#include "model/export/jsonwriter.h"
#include "model/export/tables.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Writes the parts of a report's object; one for each object.
class ReportWriter {
public:
    ReportWriter(const Report &report, const Messages &messages)
        : m_report(report), m_messages(messages)
    {
    }

    QByteArray object(const Document &document, const JsonOptions &options);

private:
    template <class Range, class Write>
    void array(const char *name, const Range &range, Write write)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const auto &value : range)
            write(value);
        m_json.endArray();
    }

    void head(const Document &document);
    void table(const ReportTable &table);
    void cell(const Cell &cell);
    void foreign(const ForeignCell &foreign);
    void indicator(const IndicatorRow &row);
    void unplaced(const UnplacedNumber &number);
    void notice(const Notice &notice);
    void finding(const Finding &finding);
    void diagnosis(const Diagnosis &diagnosis);
    void suggestions(const Suggestions &suggestions);
    void suggestion(const Suggestion &suggestion);
    void advice(const RepairAdvice &advice);
    void span(const SourceSpan &span);
    void spans(const std::vector<SourceSpan> &spans);
    void ids(const char *name, const std::vector<CellId> &cells);

    const Report &m_report;
    const Messages &m_messages;
    JsonWriter m_json;
};

QByteArray ReportWriter::object(const Document &document, const JsonOptions &options)
{
    m_json.beginObject();
    head(document);
    array("tables", m_report.tables, [this](const ReportTable &value) { table(value); });
    array("cells", m_report.cells(), [this](const Cell &value) { cell(value); });
    array("foreign", m_report.foreign, [this](const ForeignCell &value) { foreign(value); });
    array("indicators", m_report.indicators, [this](const IndicatorRow &row) { indicator(row); });
    array("unplaced", m_report.unplaced, [this](const UnplacedNumber &value) { unplaced(value); });
    array("notices", m_report.notices, [this](const Notice &value) { notice(value); });
    if (options.withText)
        m_json.field("text", document.text);
    if (options.findings) {
        array("findings", *options.findings, [&](const Finding &value) {
            if (value.isListed() || options.withPasses)
                finding(value);
        });
    }
    if (options.suggestions)
        suggestions(*options.suggestions);
    m_json.endObject();
    return m_json.bytes();
}

void ReportWriter::head(const Document &document)
{
    m_json.field("schema", u"gouji.report/1"_s);
    m_json.field("file", document.file);
    m_json.field("format", document.format);
    m_json.key("encoding");
    m_json.stringOrNull(document.encoding);
    m_json.key("title");
    m_json.stringOrNull(m_report.title);
    m_json.key("issuer");
    m_json.stringOrNull(m_report.issuer);
    m_json.key("year");
    m_report.year == 0 ? m_json.null() : m_json.integer(m_report.year);
    m_json.field("form", m_report.form);
}

void ReportWriter::table(const ReportTable &table)
{
    m_json.beginObject();
    m_json.field("id", table.id);
    m_json.key("form");
    m_json.stringOrNull(table.layout->sameInAllForms ? QString() : table.layout->formId);
    m_json.key("span");
    span(table.span);
    m_json.endObject();
}

void ReportWriter::cell(const Cell &cell)
{
    if (cell.state() == CellState::NotPrinted || isForeign(m_report, cell.id))
        return;
    m_json.beginObject();
    m_json.field("id", cell.id.toString());
    m_json.field("value", cell.number());
    m_json.field("raw", cell.raw);
    m_json.field("state", stateName(cell.state()));
    m_json.key("confidence");
    m_json.fraction(cell.confidence);
    m_json.key("spans");
    spans(cell.spans);
    m_json.key("placed_by");
    m_json.strings(cell.placedBy);
    m_json.endObject();
}

void ReportWriter::foreign(const ForeignCell &foreign)
{
    m_json.beginObject();
    m_json.field("id", foreign.cell.id.toString());
    m_json.field("label", foreign.label);
    m_json.field("value", findCell(m_report, foreign.cell.id)->number());
    m_json.field("raw", foreign.cell.raw);
    m_json.key("spans");
    spans(foreign.cell.spans);
    m_json.endObject();
}

void ReportWriter::indicator(const IndicatorRow &row)
{
    m_json.beginObject();
    m_json.field("id", row.id);
    m_json.field("label", row.label);
    m_json.field("unit", row.unit);
    m_json.key("parent");
    m_json.stringOrNull(row.parent);
    m_json.endObject();
}

void ReportWriter::unplaced(const UnplacedNumber &number)
{
    m_json.beginObject();
    m_json.field("raw", number.raw);
    m_json.field("table", number.table);
    m_json.key("spans");
    spans({number.span});
    m_json.endObject();
}

void ReportWriter::notice(const Notice &notice)
{
    m_json.beginObject();
    m_json.field("code", notice.code);
    m_json.field("message", m_messages.notice(notice));
    m_json.endObject();
}

void ReportWriter::finding(const Finding &finding)
{
    m_json.beginObject();
    m_json.field("rule", finding.rule);
    m_json.field("scope", finding.scope);
    m_json.field("verdict", verdictName(finding.verdict));
    m_json.field("severity", severityName(finding.severity));
    ids("cells", finding.cells);
    m_json.field("left", finding.left);
    m_json.field("right", finding.right);
    ids("blanks", finding.blanks);
    ids("assumed_zero", finding.assumedZero);
    m_json.field("missing", finding.missing);
    m_json.key("spans");
    spans(finding.spans);
    m_json.key("printed");
    m_json.stringOrNull(finding.printed);
    m_json.key("expected");
    m_json.stringOrNull(finding.expected);
    m_json.field("message", m_messages.finding(finding, m_report));
    if (!finding.note.isEmpty())
        m_json.field("note", finding.note);
    if (finding.diagnosis)
        diagnosis(*finding.diagnosis);
    m_json.endObject();
}

void ReportWriter::diagnosis(const Diagnosis &diagnosis)
{
    m_json.key("diagnosis");
    m_json.beginObject();
    m_json.field("id", diagnosis.id);
    ids("cells", diagnosis.cells);
    array("numbers", diagnosis.numbers, [this](Number number) { m_json.number(number); });
    m_json.endObject();
}

void ReportWriter::suggestions(const Suggestions &suggestions)
{
    array("suggestions", suggestions.list, [this](const Suggestion &value) { suggestion(value); });
    array("advice", suggestions.advice, [this](const RepairAdvice &value) { advice(value); });
    m_json.key("more_suggestions");
    m_json.boolean(suggestions.moreExist);
    m_json.key("out_of_time");
    m_json.boolean(suggestions.outOfTime);
}

void ReportWriter::suggestion(const Suggestion &suggestion)
{
    m_json.beginObject();
    m_json.key("cost");
    m_json.integer(suggestion.cost);
    m_json.key("unique");
    m_json.boolean(suggestion.unique);
    m_json.key("proved");
    m_json.boolean(suggestion.proved);
    m_json.field("kind", kindName(suggestion.kind));
    m_json.field("reading", readingName(suggestion.reading));
    array("edits", suggestion.edits, [this](const CellEdit &edit) {
        m_json.beginObject();
        m_json.field("cell", edit.cell.toString());
        m_json.field("before", edit.before.number);
        m_json.field("after", edit.after.number);
        m_json.endObject();
    });
    m_json.key("resolves");
    m_json.strings(suggestion.resolves);
    m_json.field("message", m_messages.suggestion(suggestion, m_report));
    m_json.endObject();
}

void ReportWriter::advice(const RepairAdvice &advice)
{
    m_json.beginObject();
    m_json.field("code", adviceName(advice.code));
    m_json.field("table", advice.table);
    m_json.field("message", m_messages.advice(advice, m_report));
    m_json.endObject();
}

void ReportWriter::span(const SourceSpan &span)
{
    m_json.beginObject();
    m_json.key("begin");
    m_json.integer(span.begin);
    m_json.key("end");
    m_json.integer(span.end);
    if (span.page > 0) {
        m_json.key("page");
        m_json.integer(span.page);
        m_json.key("rect");
        m_json.beginArray();
        for (const double edge :
            {span.rect.left(), span.rect.top(), span.rect.right(), span.rect.bottom()})
            m_json.fraction(edge);
        m_json.endArray();
    }
    m_json.endObject();
}

void ReportWriter::spans(const std::vector<SourceSpan> &spans)
{
    m_json.beginArray();
    for (const SourceSpan &value : spans)
        span(value);
    m_json.endArray();
}

void ReportWriter::ids(const char *name, const std::vector<CellId> &cells)
{
    array(name, cells, [this](const CellId &id) { m_json.string(id.toString()); });
}

} // namespace

QByteArray reportJson(const Document &document, const Report &report, const Messages &messages,
    const JsonOptions &options)
{
    return ReportWriter(report, messages).object(document, options);
}

QByteArray errorJson(const Error &error, const Messages &messages)
{
    JsonWriter json;
    json.beginObject();
    json.field("file", error.file);
    json.key("error");
    json.beginObject();
    json.field("code", codeName(error.code));
    json.field("message", messages.error(error));
    json.endObject();
    json.endObject();
    return json.bytes();
}

QByteArray toJson(const ExportInput &input)
{
    JsonOptions options;
    options.findings = &input.findings;
    options.suggestions = input.suggestions;
    return reportJson(input.document, input.current, input.messages, options);
}

} // namespace gouji
