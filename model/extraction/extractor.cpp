#include "model/extraction/extractor.h"

#include "model/extraction/indicatorlist.h"
#include "model/extraction/metadata.h"
#include "model/extraction/separatormodel.h"
#include "model/extraction/tableplacer.h"
#include "model/extraction/textgrid.h"

#include <algorithm>
#include <set>

namespace gouji {

using namespace Qt::StringLiterals;

struct Extractor::Data {
    const FormLibrary &library;
    LabelSet labels;
};

Extractor::Extractor(const FormLibrary &library) :
    m_data(new Data {library, LabelSet(library)})
{
}

Extractor::~Extractor() = default;
Extractor::Extractor(Extractor &&) noexcept = default;
Extractor &Extractor::operator=(Extractor &&) noexcept = default;

namespace {

struct FoundTable {
    ZoneReading reading;
    FormTablePtr layout;
};

std::vector<FoundTable> findTables(const Document &document, const HanStream &stream,
    const LabelSet &labels, const FormLibrary &library)
{
    const std::vector<LabelMatch> exact = exactMatches(stream, document.text, labels);
    const std::vector<LabelMatch> chain = labelChain(stream, document.text, labels, exact);
    std::vector<TableZone> zones
        = tableZones(stream, document.text.size(), labels, exact, chain);
    std::vector<FoundTable> tables;
    if (zones.empty())
        return tables;
    const std::vector<Grid> drawn = document.grids.empty()
        ? textGrids(document.text, zones.front().begin, zones.back().end, labels.characters())
        : std::vector<Grid> {};
    const RowReader reader(document, document.grids.empty() ? drawn : document.grids, stream, labels,
        document.text.size());
    for (TableZone &zone : zones) {
        ZoneReading reading = reader.read(std::move(zone));
        const FormTablePtr layout = chooseLayout(reading, stream, labels, library);
        if (isTable(reading, *layout))
            tables.push_back({std::move(reading), layout});
    }
    return tables;
}

SeparatorModel learnSeparators(const std::vector<FoundTable> &tables)
{
    std::vector<RowOfForm> rows;
    for (const FoundTable &table : tables) {
        for (const RowReading &row : table.reading.rows) {
            const int index = row.isForeign() ? -1 : table.layout->rowIndex(row.row);
            if (index >= 0)
                rows.push_back({&row, int(table.layout->columns.size()),
                    rowKind(*table.layout, table.layout->rows[size_t(index)])});
        }
    }
    return SeparatorModel::learn(rows);
}

/// The tables that differ between the forms decide; those that do not follow the majority.
QString formOf(std::vector<FoundTable> &tables, const FormLibrary &library)
{
    std::map<QString, int> votes;
    for (const FoundTable &table : tables) {
        if (!table.layout->sameInAllForms)
            ++votes[table.layout->formId];
    }
    const auto most = std::max_element(votes.begin(), votes.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == votes.end())
        return u"none"_s;
    for (FoundTable &table : tables) {
        if (table.layout->sameInAllForms)
            table.layout = library.form(most->first)->table(table.layout->id);
    }
    return votes.size() > 1 ? u"hybrid"_s : most->first;
}

} // namespace

Result<Report> Extractor::extract(const Document &document, const Progress &progress) const
{
    Report report;
    report.notices = document.notices;
    readMetadata(document.text, report);
    const LabelSet &labels = m_data->labels;
    const HanStream stream
        = HanStream::of(document.text, 0, document.text.size(), labels.characters());
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled, document.file);
    std::vector<FoundTable> tables = findTables(document, stream, labels, m_data->library);
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled, document.file);
    report.form = formOf(tables, m_data->library);
    const SeparatorModel separators = learnSeparators(tables);
    TablePlacer placer(document, stream, labels, separators, report);
    for (FoundTable &table : tables)
        placer.place(std::move(table.reading), table.layout);
    readIndicatorLists(document, labels.characters(), report);
    if (report.form == u"none" && !report.indicators.empty())
        report.form = u"indicators"_s;
    progress.report(1);
    return report;
}

} // namespace gouji
