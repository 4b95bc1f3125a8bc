#pragma once

#include "model/base/number.h"
#include "model/document/document.h"
#include "model/form/form.h"

#include <QHash>
#include <optional>
#include <vector>

namespace gouji {

/// A blank is not a zero: the form demands a printed 0, so what stands in a cell is kept apart from
/// what it may mean.
enum class CellState {
    NotPrinted, ///< the document has no such cell; never stored by extraction, but an edit can fill
                ///< it
    Value, ///< a number other than 0
    Zero, ///< a printed 0
    Blank, ///< printed and empty
    Dash, ///< -, —, / or 无 alone
    Unreadable, ///< something is printed that is no number
    Undetermined, ///< printed, but which number belongs to it cannot be told
};

QString stateName(CellState state); ///< "value", "zero", … as in the command line's JSON

/// What a cell holds. `number` is set exactly for Value and Zero.
struct CellContent {
    CellState state = CellState::NotPrinted;
    std::optional<Number> number;

    static CellContent of(Number n) { return {n.isZero() ? CellState::Zero : CellState::Value, n}; }
    static CellContent blank() { return {CellState::Blank, std::nullopt}; }
    bool operator==(const CellContent &) const = default;
};

/// One extracted cell. Amounts are in 万元 whatever unit was printed.
struct Cell {
    CellId id;
    CellContent content;
    QString raw; ///< as printed, "16800万元"
    std::vector<SourceSpan> spans; ///< one; several where a number wraps; an empty one for a blank
    double confidence = 1.0; ///< 0…1, see extraction/confidence.h
    double labelTrust = 1.0; ///< the factor of `confidence` that the label of its row gives
    QStringList placedBy; ///< "rule/scope" of the relations that decided its place
    QString note; ///< what stood beside the number: "其中修订16件"
    bool unitPrinted = false; ///< the cell or its header names the unit of an amount

    std::optional<Number> number() const { return content.number; }
    CellState state() const { return content.state; }
};

/// A cell of a local row that the official form does not have.
struct ForeignCell {
    Cell cell; ///< id "proactive.art20_1/foreign.1/made"
    QString label;
};

/// A number inside a table that belongs to no cell; it is never dropped in silence.
struct UnplacedNumber {
    QString raw;
    QString table;
    SourceSpan span;
};

/// Where a number stands in the text of a document, by which it is known again. Empty for none.
struct TextPlace {
    qsizetype begin = 0;
    qsizetype end = 0;

    static TextPlace of(const SourceSpan &span) { return {span.begin, span.end}; }
    bool isEmpty() const { return end <= begin; }
    bool operator==(const TextPlace &) const = default;
};

/// A label as it was printed, for the rules about wording. `scope` is "table", "table/row/*" or
/// "table/*/column"; `printed` is the text without line breaks.
struct PrintedLabel {
    QString scope;
    QString printed;
    QString official;
    SourceSpan span;
};

/// One table of the report: which layout it follows and which of its rows the document prints.
struct ReportTable {
    QString id;
    FormTablePtr layout; ///< never null; for an indicator list, made from what is printed
    SourceSpan span;
    QStringList rows; ///< ids of the printed rows, in form order

    bool printsRow(QStringView rowId) const;
};

struct IndicatorRow {
    QString id; ///< "indicators/1"
    QString label;
    QString unit;
    QString parent; ///< id of the row it is a part of; empty at the top
    SourceSpan span;
    SourceSpan code {}; ///< where the row's code or number stands; empty where it has none
};

/// A report within a file, which may hold several.
struct ReportExtent {
    QString title;
    QString issuer;
    int year = 0; ///< 0 where it cannot be told
    SourceSpan span; ///< from its title to the next report or the end of the text

    /// The title, or else the issuer, with the year.
    QString name() const;
};

/// The extracted values of one document: a plain value that later stages read.
struct Report {
    QString title;
    QString issuer;
    int year = 0; ///< 0 where it cannot be told
    QString form; ///< "2019", "2021", "hybrid", "indicators" or "none"
    std::vector<ReportTable> tables;
    std::vector<ForeignCell> foreign;
    std::vector<IndicatorRow> indicators;
    std::vector<UnplacedNumber> unplaced;
    std::vector<PrintedLabel> labels;
    std::vector<Notice> notices;
    std::vector<ReportExtent> extents; ///< all reports of the file, this one included
    int extent = 0; ///< which of them this is

    const std::vector<Cell> &cells() const { return m_cells; }
    /// nullptr where the document does not print the cell.
    const Cell *find(const CellId &id) const;
    /// The content of a cell, NotPrinted where there is none.
    CellContent content(const CellId &id) const;
    const ReportTable *table(QStringView id) const;
    /// Where this report stands in its document: all of the text but for files with several.
    SourceSpan spanIn(const Document &document) const;

    /// For extraction: ids must be new.
    void addCell(Cell cell);
    /// For extraction: `index` counts in cells().
    void setSpans(size_t index, std::vector<SourceSpan> spans);
    /// For Review: sets a cell's content and nothing else. A cell that is not printed is added; one
    /// set back to NotPrinted stays in the list with that state, which everyone treats as absent.
    void setContent(const CellId &id, const CellContent &content);
    /// For Review: the cell stands where the unplaced number at `place` does, which is no longer
    /// unplaced; the number that it was read from, if any, is instead. An empty place, or one where
    /// no such number stands, gives the cell its own place back.
    void place(const CellId &id, const TextPlace &place);
    /// Of the number that was put into the cell by hand; empty where none was.
    TextPlace placed(const CellId &id) const;

private:
    /// A number in its cell, and what the cell had before.
    struct Placement {
        CellId cell;
        UnplacedNumber number;
        QString raw;
        std::vector<SourceSpan> spans;
    };

    void release(const CellId &id);
    void addUnplaced(const UnplacedNumber &number);
    bool isPlaced(const SourceSpan &span) const;

    std::vector<Cell> m_cells;
    QHash<CellId, size_t> m_index;
    std::vector<Placement> m_placements;
};

/// The only form in which a value changes.
struct CellEdit {
    CellId cell;
    CellContent before;
    CellContent after;
    TextPlace placeBefore = {}; ///< of a number put into the cell by hand; empty: its own
    TextPlace placeAfter = {}; ///< likewise
    bool operator==(const CellEdit &) const = default;
};

} // namespace gouji
