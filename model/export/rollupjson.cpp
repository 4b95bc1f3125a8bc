#include "model/export/jsonwriter.h"
#include "model/export/rollupexport.h"

#include <algorithm>

namespace gouji {

namespace {

/// {"schema":"gouji.rollup/1",
///  "parts":[{"file","issuer","year","form","local_rows"}],
///  "hybrids":[part], "left_out":[part], "repeated":[part],
///  "tables":[{"id","form","title","parts":[part],
///             "cells":[{"id","sum","addends":[{"part","value"}],"open":[part]}]}],
///  "comparison":{"compared","without_sum":[table],
///                "differences":[{"cell","form","sum","own","state","open":[part],
///                                "explanations":[{"kind":"left_out|twice","parts":[part]}]}]}}
/// A part is named by its place in "parts". Addends that are 0 are left out; "comparison" is null
/// without a report to compare with.
class RollupJson {
public:
    explicit RollupJson(const RollupInput &input) : m_input(input) { }

    QByteArray bytes()
    {
        m_json.beginObject();
        m_json.field("schema", QStringLiteral("gouji.rollup/1"));
        writeParts();
        indexes("hybrids", m_input.rollup.hybrids());
        indexes("left_out", m_input.rollup.leftOut());
        indexes("repeated", m_input.rollup.repeated());
        m_json.key("tables");
        m_json.beginArray();
        for (const RollupTable &table : m_input.rollup.tables())
            writeTable(table);
        m_json.endArray();
        writeComparison();
        m_json.endObject();
        return m_json.bytes();
    }

private:
    void indexes(const char *name, const std::vector<size_t> &parts)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const size_t part : parts)
            m_json.integer(qint64(part));
        m_json.endArray();
    }

    void integer(const char *name, qint64 value)
    {
        m_json.key(name);
        m_json.integer(value);
    }

    void writeParts()
    {
        m_json.key("parts");
        m_json.beginArray();
        for (const RollupPart &part : m_input.rollup.parts()) {
            m_json.beginObject();
            m_json.field("file", part.file);
            m_json.field("issuer", part.issuer);
            integer("year", part.year);
            m_json.field("form", part.form);
            integer("local_rows", part.localRows);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeTable(const RollupTable &table)
    {
        m_json.beginObject();
        m_json.field("id", table.layout->id);
        m_json.key("form");
        m_json.stringOrNull(table.layout->sameInAllForms ? QString() : table.layout->formId);
        m_json.field("title", table.layout->title);
        indexes("parts", table.parts);
        m_json.key("cells");
        m_json.beginArray();
        for (const FormLine &row : table.layout->rows) {
            for (const FormLine &column : table.layout->columns)
                writeCell(table.layout->cell(row, column), table.cell(row, column));
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeCell(const CellId &id, const RollupCell &cell)
    {
        m_json.beginObject();
        m_json.field("id", id.toString());
        m_json.field("sum", cell.sum);
        m_json.key("addends");
        m_json.beginArray();
        for (const Addend &addend : cell.addends) {
            if (addend.number.isZero())
                continue;
            m_json.beginObject();
            integer("part", qint64(addend.part));
            m_json.field("value", addend.number);
            m_json.endObject();
        }
        m_json.endArray();
        indexes("open", cell.open);
        m_json.endObject();
    }

    void writeComparison()
    {
        m_json.key("comparison");
        if (!m_input.comparison)
            return m_json.null();
        m_json.beginObject();
        integer("compared", m_input.comparison->compared);
        m_json.key("without_sum");
        m_json.strings(m_input.comparison->withoutSum);
        m_json.key("differences");
        m_json.beginArray();
        for (const RollupDifference &difference : m_input.comparison->differences)
            writeDifference(difference);
        m_json.endArray();
        m_json.endObject();
    }

    void writeDifference(const RollupDifference &difference)
    {
        m_json.beginObject();
        m_json.field("cell", difference.cell.toString());
        m_json.field("form", difference.form);
        m_json.field("sum", difference.sum);
        m_json.field("own", difference.own.number);
        m_json.field("state", stateName(difference.own.state));
        indexes("open", difference.open);
        m_json.key("explanations");
        m_json.beginArray();
        for (const Explanation &explanation : difference.explanations) {
            m_json.beginObject();
            const bool leftOut = explanation.kind == Explanation::Kind::LeftOut;
            m_json.field("kind", leftOut ? QStringLiteral("left_out") : QStringLiteral("twice"));
            indexes("parts", explanation.parts);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    const RollupInput &m_input;
    JsonWriter m_json;
};

} // namespace

QByteArray toJson(const RollupInput &input)
{
    return RollupJson(input).bytes();
}

} // namespace gouji
