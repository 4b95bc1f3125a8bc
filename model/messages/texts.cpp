#include "model/messages/texts.h"

#include <QtGlobal>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    QLatin1StringView id;
    const char *source;
};

template <size_t Count>
const char *find(const Text (&texts)[Count], const QString &id)
{
    const Text *found =
        std::find_if(texts, texts + Count, [&id](const Text &text) { return text.id == id; });
    return found == texts + Count ? nullptr : found->source;
}

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
            "The file holds several reports; only the first was read. Put the others into files of "
            "their own.")},
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
            "Repeated lines were dropped from this text before it came here, so numbers are lost "
            "and their cells cannot be told. Use the original file.")},
    {"tables_missing"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "Headings of tables follow one another with no table between them; the tables may have "
            "been pictures.")},
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

constexpr Text Captions[] = {
    {"findings"_L1, QT_TRANSLATE_NOOP("Messages", "Findings")},
    {"suggestions"_L1, QT_TRANSLATE_NOOP("Messages", "Suggestions")},
    {"suggestions.more"_L1,
        QT_TRANSLATE_NOOP("Messages", "There are more alternatives of the same size.")},
    {"suggestions.out_of_time"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "The search was ended by the clock; on a faster or idle computer it may find more.")},
    {"suggestion"_L1, QT_TRANSLATE_NOOP("Messages", "Suggestion")},
    {"certainty"_L1, QT_TRANSLATE_NOOP("Messages", "Certainty")},
    {"origin"_L1, QT_TRANSLATE_NOOP("Messages", "Where the mistake comes from")},
    {"resolves"_L1, QT_TRANSLATE_NOOP("Messages", "Resolves findings No.")},
    {"corrections"_L1, QT_TRANSLATE_NOOP("Messages", "Corrections")},
    {"number"_L1, QT_TRANSLATE_NOOP("Messages", "No.")},
    {"severity"_L1, QT_TRANSLATE_NOOP("Messages", "Severity")},
    {"verdict"_L1, QT_TRANSLATE_NOOP("Messages", "Verdict")},
    {"rule"_L1, QT_TRANSLATE_NOOP("Messages", "Rule")},
    {"table"_L1, QT_TRANSLATE_NOOP("Messages", "Table")},
    {"row"_L1, QT_TRANSLATE_NOOP("Messages", "Row")},
    {"column"_L1, QT_TRANSLATE_NOOP("Messages", "Column")},
    {"cell"_L1, QT_TRANSLATE_NOOP("Messages", "Cell")},
    {"message"_L1, QT_TRANSLATE_NOOP("Messages", "What is wrong")},
    {"before"_L1, QT_TRANSLATE_NOOP("Messages", "Before")},
    {"after"_L1, QT_TRANSLATE_NOOP("Messages", "After")},
    {"reason"_L1, QT_TRANSLATE_NOOP("Messages", "Reason")},
    {"printed"_L1, QT_TRANSLATE_NOOP("Messages", "As printed")},
    {"note.title"_L1, QT_TRANSLATE_NOOP("Messages", "Review of the report of %1 for %2")},
    {"note.title_without_year"_L1, QT_TRANSLATE_NOOP("Messages", "Review of the report of %1")},
    {"note.nothing"_L1, QT_TRANSLATE_NOOP("Messages", "The review found nothing to report.")},
    {"note.points"_L1,
        QT_TRANSLATE_NOOP(
            "Messages", "The review found the following (%1). Please check and correct:")},
    {"note.open"_L1,
        QT_TRANSLATE_NOOP("Messages",
            "Besides, %1 checks could not be made, because it cannot be told which number belongs "
            "to which cell.")},
    {"note.table"_L1, QT_TRANSLATE_NOOP("Messages", "Table: %1")},
    {"note.outside"_L1, QT_TRANSLATE_NOOP("Messages", "none, but the text or form of the report")},
    {"note.row"_L1, QT_TRANSLATE_NOOP("Messages", "Row: %1")},
    {"note.column"_L1, QT_TRANSLATE_NOOP("Messages", "Column: %1")},
    {"note.printed"_L1, QT_TRANSLATE_NOOP("Messages", "Printed: %1")},
    {"note.expected"_L1, QT_TRANSLATE_NOOP("Messages", "Should be: %1")},
    {"note.if_rest_is_right"_L1,
        QT_TRANSLATE_NOOP("Messages", "%1, if the other numbers of the sum are right")},
    {"note.suggestion"_L1, QT_TRANSLATE_NOOP("Messages", "Possible correction: %1")},
    {"note.only_suggestion"_L1,
        QT_TRANSLATE_NOOP("Messages", "The smallest correction that makes the sums hold: %1")},
    {"note.ground"_L1, QT_TRANSLATE_NOOP("Messages", "Ground: %1")},
    {"note.reason"_L1, QT_TRANSLATE_NOOP("Messages", "Reason: %1")},
    {"note.judgement"_L1, QT_TRANSLATE_NOOP("Messages", "corrected by the reviewer")},
    {"notes.file"_L1, QT_TRANSLATE_NOOP("Messages", "Findings of all drafts.xlsx")},
    {"rollup.parts"_L1, QT_TRANSLATE_NOOP("Messages", "Parts")},
    {"rollup.issuer"_L1, QT_TRANSLATE_NOOP("Messages", "Issuer")},
    {"rollup.year"_L1, QT_TRANSLATE_NOOP("Messages", "Year")},
    {"rollup.form"_L1, QT_TRANSLATE_NOOP("Messages", "Form")},
    {"rollup.file"_L1, QT_TRANSLATE_NOOP("Messages", "File")},
    {"rollup.remark"_L1, QT_TRANSLATE_NOOP("Messages", "Remark")},
    {"rollup.addends"_L1, QT_TRANSLATE_NOOP("Messages", "Addends %1")},
    {"rollup.differences"_L1, QT_TRANSLATE_NOOP("Messages", "Differences")},
    {"rollup.sum"_L1, QT_TRANSLATE_NOOP("Messages", "Sum")},
    {"rollup.own"_L1, QT_TRANSLATE_NOOP("Messages", "Own report")},
    {"rollup.explanation"_L1, QT_TRANSLATE_NOOP("Messages", "Possible explanation")},
    {"rollup.left_out"_L1, QT_TRANSLATE_NOOP("Messages", "the own report may lack %1")},
    {"rollup.twice"_L1, QT_TRANSLATE_NOOP("Messages", "the own report may count %1 twice")},
    {"rollup.open"_L1, QT_TRANSLATE_NOOP("Messages", "no number is known from %1")},
    {"rollup.not_added"_L1,
        QT_TRANSLATE_NOOP("Messages", "in none of the sums: no statutory table was found")},
    {"rollup.hybrid"_L1,
        QT_TRANSLATE_NOOP("Messages", "mixes two forms; each table is in the sum of its own form")},
    {"rollup.repeated"_L1,
        QT_TRANSLATE_NOOP("Messages", "a report of this issuer and year came before")},
    {"rollup.local_rows"_L1,
        QT_TRANSLATE_NOOP("Messages", "has local rows, which are in none of the sums")},
    {"check"_L1, QT_TRANSLATE_NOOP("Messages", "Check: %1")},
    {"corrected"_L1, QT_TRANSLATE_NOOP("Messages", "Corrected. Before: %1. As printed: %2")},
    {"unread"_L1, QT_TRANSLATE_NOOP("Messages", "%1. As printed: %2")},
    {"inferred"_L1,
        QT_TRANSLATE_NOOP(
            "Messages", "A sum told that the number belongs here; compare with the original")},
    {"noted"_L1, QT_TRANSLATE_NOOP("Messages", "Printed beside the number: %1")},
    {"not_checked"_L1, QT_TRANSLATE_NOOP("Messages", "not checked")},
};

} // namespace

const char *errorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Encrypted:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is protected: it needs a password, or the one given is wrong. Give the right "
            "password, or save a copy without one.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is damaged and cannot be read. Open it in the program that wrote it and save it "
            "again, or ask for a new copy.");
    case ErrorCode::Unsupported:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is of a kind that cannot be read here. Save it as DOCX, HTML or plain "
            "text.");
    case ErrorCode::Scan:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” holds only pictures of pages and no text. Ask for the file that was printed, or "
            "recognise its text with another program first.");
    case ErrorCode::Empty:
        return QT_TRANSLATE_NOOP(
            "Messages", "“%1” holds no text. Check that it is the file that is meant.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is larger than a report can be and was not read. Copy the report into a file of "
            "its own.");
    case ErrorCode::Timeout:
        return QT_TRANSLATE_NOOP("Messages",
            "Reading “%1” took too long and was stopped. Save it in another format, DOCX or plain "
            "text for example, and try again.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” does not exist or cannot be opened. Check its name and that you may read it.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Messages", "Work on “%1” was stopped, as you asked.");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” could not be written; a file that stood there is unchanged. Choose another "
            "folder.");
    case ErrorCode::NoSpace:
        return QT_TRANSLATE_NOOP("Messages",
            "There is no space left to write “%1”; a file that stood there is unchanged. Free some "
            "space or choose another disk.");
    case ErrorCode::NotAllowed:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” must not be written: its folder is missing or read-only, or it is one of the "
            "files that were read. Choose another name or folder.");
    case ErrorCode::BadForm:
        return QT_TRANSLATE_NOOP("Messages",
            "The program's own data about the forms are inconsistent (“%1”). Install the program "
            "again.");
    case ErrorCode::BadProfile:
        return QT_TRANSLATE_NOOP(
            "Messages", "“%1” cannot be used as a profile. Correct the line that is named.");
    case ErrorCode::NewerVersion:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” was saved by a later version of Gouji. Install that version to open it.");
    case ErrorCode::ConverterMissing:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is in an old format, for which LibreOffice is needed. Install LibreOffice, or "
            "save the file as DOCX.");
    }
    return nullptr;
}

const char *noticeText(const QString &code)
{
    return find(Notices, code);
}

const char *ruleText(const QString &rule)
{
    return find(Rules, rule);
}

const char *captionText(const QString &id)
{
    return find(Captions, id);
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
