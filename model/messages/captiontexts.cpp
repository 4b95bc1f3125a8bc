#include "model/messages/texts.h"

#include "model/messages/texttable.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

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
    {"rollup.part"_L1,
        QT_TRANSLATE_NOOP(
            "Messages", "report %1 of the %2 in the file; the others are not counted")},
    {"notes.part"_L1, QT_TRANSLATE_NOOP("Messages", "%1 (report %2 of %3)")},
    {"note.part"_L1,
        QT_TRANSLATE_NOOP(
            "Messages", "This note is about report %1 of the %2 reports that the file holds.")},
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

const char *captionText(const QString &id)
{
    return find(Captions, id);
}

} // namespace gouji
