#include "model/messages/texts.h"

#include "model/messages/texttable.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr Text Notices[] = {
    {"corrections_left"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "Some corrections of the review were not applied, because something else is printed in "
            "their cells now: %1. Look at these cells.")},
    {"tracked_changes"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "The file holds tracked changes; they were read as if accepted. Check that this is the "
            "version that is meant.")},
    {"several_reports"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "The file holds several reports, and only one of them was read. The others: %1.")},
    {"cut_off"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "The document seems to be cut off: its end is missing. Ask for the complete file.")},
    {"hidden_text"_L1,
        QT_TRANSLATE_NOOP("Messages", "The file holds hidden text, which was not read.")},
    {"pictures"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "The file holds pictures. Numbers in a picture cannot be read; compare them by eye.")},
    {"replaced_characters"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "Some characters could not be decoded. If the text looks wrong, choose another text "
            "encoding.")},
    {"encoding_guessed"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "The text encoding was guessed (%1). If the text looks wrong, choose another one.")},
    {"deduplicated"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "Lines that repeat earlier ones were dropped from this text before it came here, so "
            "that "
            "it cannot be told which number belongs to which cell, and none was filled in: get the "
            "original file.")},
    {"ragged"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "The numbers printed there do not fit the cells of the row one to one, so that it "
            "cannot "
            "be told which belongs where, and none was filled in: compare with the original "
            "file.")},
    {"tables_missing"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "Headings of tables follow one another with no table between them; the tables may have "
            "been pictures.")},
};

constexpr Text Reasons[] = {
    {"profile.json"_L1, QT_TRANSLATE_NOOP("Messages", "this is no JSON: %1")},
    {"profile.schema"_L1, QT_TRANSLATE_NOOP("Messages", "“schema” is not “%1”")},
    {"profile.unknown_key"_L1, QT_TRANSLATE_NOOP("Messages", "there is no setting “%1”")},
    {"profile.unknown_rule"_L1, QT_TRANSLATE_NOOP("Messages", "there is no rule “%1”")},
    {"profile.unknown_cell"_L1, QT_TRANSLATE_NOOP("Messages", "there is no cell “%1”")},
    {"profile.severity"_L1,
        QT_TRANSLATE_NOOP(
            "Messages", "the severity of “%1” is none of “error”, “warning” and “info”")},
    {"profile.tolerance"_L1,
        QT_TRANSLATE_NOOP("Messages", "“amount_tolerance” is no number from 0 to %1")},
    {"profile.relations"_L1, QT_TRANSLATE_NOOP("Messages", "“relations” is no list of objects")},
    {"profile.relation_id"_L1, QT_TRANSLATE_NOOP("Messages", "a relation has no “id” of its own")},
    {"profile.no_cells"_L1, QT_TRANSLATE_NOOP("Messages", "“%1” names no cells")},
    {"profile.no_texts"_L1, QT_TRANSLATE_NOOP("Messages", "“%1” holds something else than texts")},
    {"profile.no_list"_L1, QT_TRANSLATE_NOOP("Messages", "“%1” is no list")},
    {"profile.no_object"_L1, QT_TRANSLATE_NOOP("Messages", "“%1” is no object")},
};

constexpr Text Rules[] = {
    {"requests.row_total"_L1, QT_TRANSLATE_NOOP("Messages", "Row total")},
    {"requests.processed_total"_L1, QT_TRANSLATE_NOOP("Messages", "Total of the results")},
    {"requests.balance"_L1, QT_TRANSLATE_NOOP("Messages", "Balance of received and processed")},
    {"disputes.group_total"_L1, QT_TRANSLATE_NOOP("Messages", "Total of the outcomes")},
    {"indicators.part_sum"_L1, QT_TRANSLATE_NOOP("Messages", "Sum of the parts")},
    {"indicators.part_bound"_L1, QT_TRANSLATE_NOOP("Messages", "Part not above the whole")},
    {"cell.kind"_L1, QT_TRANSLATE_NOOP("Messages", "Kind of value")},
    {"cell.unit"_L1, QT_TRANSLATE_NOOP("Messages", "Unit of an amount")},
    {"cell.blank"_L1, QT_TRANSLATE_NOOP("Messages", "Blank cells")},
    {"proactive.bounds"_L1, QT_TRANSLATE_NOOP("Messages", "Bounds between columns")},
    {"proactive.rules_power"_L1, QT_TRANSLATE_NOOP("Messages", "Power to make 规章")},
    {"proactive.misread_columns"_L1, QT_TRANSLATE_NOOP("Messages", "Column filled by mistake")},
    {"years.carried"_L1, QT_TRANSLATE_NOOP("Messages", "Requests carried over from last year")},
    {"years.stock"_L1, QT_TRANSLATE_NOOP("Messages", "Documents in force since last year")},
    {"years.items"_L1, QT_TRANSLATE_NOOP("Messages", "Items of last year")},
    {"years.copied_text"_L1, QT_TRANSLATE_NOOP("Messages", "Text copied from last year")},
    {"text.number"_L1, QT_TRANSLATE_NOOP("Messages", "Number in the text")},
    {"text.percentage"_L1, QT_TRANSLATE_NOOP("Messages", "Percentage in the text")},
    {"text.year"_L1, QT_TRANSLATE_NOOP("Messages", "Year in the text")},
    {"text.privacy"_L1, QT_TRANSLATE_NOOP("Messages", "Personal data in the text")},
    {"form.label"_L1, QT_TRANSLATE_NOOP("Messages", "Wording of a label")},
    {"form.row"_L1, QT_TRANSLATE_NOOP("Messages", "Rows and columns of the form")},
    {"form.table"_L1, QT_TRANSLATE_NOOP("Messages", "Statutory table")},
    {"form.generation"_L1, QT_TRANSLATE_NOOP("Messages", "Form of the year")},
    {"form.section"_L1, QT_TRANSLATE_NOOP("Messages", "Section of the report")},
    {"extraction.unplaced"_L1, QT_TRANSLATE_NOOP("Messages", "Numbers without a cell")},
    {"profile.relation"_L1, QT_TRANSLATE_NOOP("Messages", "Relation of the office's own")},
};

} // namespace

const char *reasonText(const QString &reason)
{
    return find(Reasons, reason);
}

const char *noticeText(const QString &code)
{
    return find(Notices, code);
}

const char *doubtText(const Report &report)
{
    const bool dropped = std::any_of(report.notices.begin(), report.notices.end(),
        [](const Notice &notice) { return notice.code == "deduplicated"_L1; });
    return noticeText(dropped ? u"deduplicated"_s : u"ragged"_s);
}

const char *ruleText(const QString &rule)
{
    return find(Rules, rule);
}

const char *severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QT_TRANSLATE_NOOP("Messages", "error");
    case Severity::Warning:
        return QT_TRANSLATE_NOOP("Messages", "warning");
    case Severity::Info:
        return QT_TRANSLATE_NOOP("Messages", "remark");
    }
    return nullptr;
}

const char *verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QT_TRANSLATE_NOOP("Messages", "holds");
    case Verdict::Fail:
        return QT_TRANSLATE_NOOP("Messages", "does not hold");
    case Verdict::Unassessable:
        return QT_TRANSLATE_NOOP("Messages", "cannot be assessed");
    }
    return nullptr;
}

const char *stateText(CellState state)
{
    switch (state) {
    case CellState::NotPrinted:
        return QT_TRANSLATE_NOOP("Messages", "not printed");
    case CellState::Value:
        return QT_TRANSLATE_NOOP("Messages", "a number");
    case CellState::Zero:
        return QT_TRANSLATE_NOOP("Messages", "zero");
    case CellState::Blank:
        return QT_TRANSLATE_NOOP("Messages", "blank");
    case CellState::Dash:
        return QT_TRANSLATE_NOOP("Messages", "a dash");
    case CellState::Unreadable:
        return QT_TRANSLATE_NOOP("Messages", "unreadable");
    case CellState::Undetermined:
        return QT_TRANSLATE_NOOP("Messages", "undetermined");
    }
    return nullptr;
}

const char *readingText(Reading reading)
{
    switch (reading) {
    case Reading::Misread:
        return QT_TRANSLATE_NOOP(
            "Messages", "The original shows the suggested number: read the cell again.");
    case Reading::SourceInconsistent:
        return QT_TRANSLATE_NOOP("Messages", "The report itself says so: ask the department.");
    }
    return nullptr;
}

const char *adviceText(RepairAdvice::Code code)
{
    switch (code) {
    case RepairAdvice::Code::ReadAgain:
        return QT_TRANSLATE_NOOP("Messages",
            "%1: so many numbers do not fit that suggestions would be guesswork. Read the table "
            "again from the original, or ask the department for the file.");
    case RepairAdvice::Code::ConfirmedConflict:
        return QT_TRANSLATE_NOOP("Messages",
            "%1: the cells that were confirmed or corrected contradict each other. Look at them "
            "again.");
    }
    return nullptr;
}

} // namespace gouji
