#include "model/extraction/extractor.h"

#include "model/extraction/cells/tableplacer.h"
#include "model/extraction/deduplication.h"
#include "model/extraction/indicators/indicatorlist.h"
#include "model/extraction/labels/labelchain.h"
#include "model/extraction/labels/layoutchoice.h"
#include "model/extraction/labels/tornlabels.h"
#include "model/extraction/laws.h"
#include "model/extraction/pageplacer.h"
#include "model/extraction/reportextents.h"
#include "model/extraction/rows/detachedrows.h"
#include "model/extraction/rows/separatormodel.h"
#include "model/extraction/text/textgrid.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

struct Extractor::Data {
    const FormLibrary &library;
    LabelSet labels;
};

Extractor::Extractor(const FormLibrary &library) : m_data(new Data {library, LabelSet(library)}) { }

Extractor::~Extractor() = default;
Extractor::Extractor(Extractor &&) noexcept = default;
Extractor &Extractor::operator=(Extractor &&) noexcept = default;

namespace {

struct FoundTable {
    ZoneReading reading;
    FormTablePtr layout;
};

/// `stream` and `exact` are those of the report alone, which ends at `end`.
std::vector<FoundTable> findTables(const Document &document, const HanStream &stream,
    const std::vector<LabelMatch> &exact, qsizetype end, const LabelSet &labels,
    const FormLibrary &library)
{
    const std::vector<LabelMatch> chain = labelChain(stream, document.text, labels, exact);
    std::vector<TableZone> zones = tableZones(stream, end, labels, exact, chain);
    for (TableZone &zone : zones)
        addTornParents(zone, stream, document.text, labels);
    std::vector<FoundTable> tables;
    if (zones.empty())
        return tables;
    const std::vector<Grid> drawn = document.grids.empty()
        ? textGrids(document.text, zones.front().begin, zones.back().end, labels.characters())
        : std::vector<Grid> {};
    const RowReader reader(
        document, document.grids.empty() ? drawn : document.grids, stream, labels, end);
    for (TableZone &zone : zones) {
        ZoneReading reading = reader.read(std::move(zone));
        const QString formAbove = tables.empty() ? QString() : tables.back().layout->formId;
        const FormTablePtr layout = chooseLayout(reading, stream, labels, library, formAbove);
        if (isTable(reading, *layout, stream, document.text))
            tables.push_back({std::move(reading), layout});
    }
    return tables;
}

void distrust(FoundTable &table)
{
    for (RowReading &row : table.reading.rows)
        row.uncertain = true;
}

/// Puts numbers behind their labels where columns or labels run first. Where columns do, what
/// stands behind a label of the other tables may be anything.
void attachDetached(
    std::vector<FoundTable> &tables, const LabelSet &labels, const HanStream &stream)
{
    std::vector<FoundTable *> others;
    bool columns = false;
    for (FoundTable &table : tables) {
        const Detachment how = attachDetachedRows(table.reading, *table.layout, labels, stream);
        columns = columns || how == Detachment::Columns;
        if (how == Detachment::None)
            others.push_back(&table);
    }
    if (others.size() == tables.size())
        return;
    for (FoundTable *table : others) {
        if (columns)
            distrust(*table);
        else
            distrustDetachedRows(table->reading, *table->layout);
    }
}

bool isProactive(const FoundTable &table)
{
    return table.layout->id.startsWith("proactive"_L1);
}

/// Nothing is said behind the row, though its table has more of them.
bool endsWithin(const FoundTable &table, QStringView behind, const CharacterTable &characters)
{
    const bool isSilent = std::all_of(behind.begin(), behind.end(),
        [&](QChar c) { return !characters.isHan(c) && characters.classOf(c) != CharClass::Digit; });
    const int row = table.layout->rowIndex(table.reading.rows.back().row);
    return isSilent && row >= 0 && row + 1 < int(table.layout->rows.size());
}

/// A document that ends within a table was cut off there, and within a row, too: its cells cannot
/// be told. (Of a complete row the last number may have lost digits: that is for the sums to tell.)
void distrustCutRow(std::vector<FoundTable> &tables, QStringView text,
    const CharacterTable &characters, std::vector<Notice> &notices)
{
    if (tables.empty() || tables.back().reading.rows.empty())
        return;
    const FoundTable &table = tables.back();
    RowReading &last = tables.back().reading.rows.back();
    const bool withinRow = last.cutOff && last.items.size() < table.layout->columns.size();
    last.uncertain = last.uncertain || withinRow;
    const bool withinTable =
        !last.items.empty() && endsWithin(table, text.mid(last.items.back().end), characters);
    if (withinRow || withinTable)
        notices.push_back({u"cut_off"_s, {}});
}

/// Behind the last row of a table or section stands running text instead of the next row.
void markEnds(std::vector<FoundTable> &tables)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        const bool more =
            isProactive(tables[i]) && i + 1 < tables.size() && isProactive(tables[i + 1]);
        if (tables[i].reading.rows.empty())
            continue;
        tables[i].reading.rows.back().endsTable = true;
        tables[i].reading.rows.back().endsSection = !more;
    }
}

SeparatorModel learnSeparators(const std::vector<FoundTable> &tables)
{
    std::vector<RowOfForm> rows;
    for (const FoundTable &table : tables) {
        for (const RowReading &row : table.reading.rows) {
            if (const int index = table.layout->rowIndex(row.row); index >= 0)
                rows.push_back(RowOfForm(row, *table.layout, table.layout->rows[size_t(index)]));
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

/// The others in the file, each with its number: "2. 某县某局 2023".
QString othersThan(const Report &report)
{
    QStringList others;
    for (int i = 0; i < int(report.extents.size()); ++i) {
        if (i != report.extent)
            others << u"%1. %2"_s.arg(i + 1).arg(report.extents[size_t(i)].name());
    }
    return others.join(u"; "_s);
}

/// Says which reports the file holds and takes up the one that is to be read.
Result<void> chooseReport(std::vector<ReportExtent> extents, int which, Report &report)
{
    if (which < 0 || which >= int(extents.size()))
        return failure(ErrorCode::NoSuchReport, {}, QString::number(extents.size()));
    report.extents = std::move(extents);
    report.extent = which;
    const ReportExtent &chosen = report.extents[size_t(which)];
    report.title = chosen.title;
    report.issuer = chosen.issuer;
    report.year = chosen.year;
    if (report.extents.size() > 1)
        report.notices.push_back({u"several_reports"_s, othersThan(report)});
    return {};
}

} // namespace

Result<Report> Extractor::extract(
    const Document &document, const Progress &progress, int which) const
{
    Report report;
    report.notices = document.notices;
    const QString &text = document.text;
    const LabelSet &labels = m_data->labels;
    HanStream stream = HanStream::of(text, 0, text.size(), labels.characters());
    std::vector<LabelMatch> exact = exactMatches(stream, text, labels);
    if (exact.size() > MostMatches)
        return failure(ErrorCode::TooLarge, document.file);
    if (const auto chosen = chooseReport(reportExtents(text, exact, stream, labels), which, report);
        !chosen)
        return failure(chosen.error().code, document.file, chosen.error().detail);
    const SourceSpan span = report.spanIn(document);
    if (report.extents.size() > 1) {
        stream = HanStream::of(text, span.begin, span.end, labels.characters());
        exact = exactMatches(stream, text, labels);
    }
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled, document.file);
    std::vector<FoundTable> tables =
        findTables(document, stream, exact, span.end, labels, m_data->library);
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled, document.file);
    attachDetached(tables, labels, stream);
    std::vector<const ZoneReading *> readings;
    for (const FoundTable &table : tables)
        readings.push_back(&table.reading);
    if (isDeduplicated(readings, document.text, labels.characters())) {
        std::for_each(tables.begin(), tables.end(), distrust);
        report.notices.push_back({u"deduplicated"_s, {}});
    }
    report.form = formOf(tables, m_data->library);
    distrustCutRow(tables, QStringView(text).left(span.end), labels.characters(), report.notices);
    markEnds(tables);
    const SeparatorModel separators = learnSeparators(tables);
    TablePlacer placer(document, stream, labels, separators, report);
    for (FoundTable &table : tables)
        placer.place(std::move(table.reading), table.layout);
    readIndicatorLists(document, labels.characters(), report);
    if (report.form == u"none" && !report.indicators.empty())
        report.form = u"indicators"_s;
    Q_ASSERT(breaches(document, report, labels.characters()).empty());
    placeOnPages(document, report);
    progress.report(1);
    return report;
}

} // namespace gouji
