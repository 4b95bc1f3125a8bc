#include "model/review/record.h"

#include <algorithm>
#include <array>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Steps {Step::Made, Step::Undone, Step::Redone, Step::Reverted, Step::Carried};

void correct(std::vector<CellEdit> &corrections, const CellEdit &edit)
{
    const auto known = std::find_if(corrections.begin(), corrections.end(),
        [&edit](const CellEdit &correction) { return correction.cell == edit.cell; });
    if (known == corrections.end())
        corrections.push_back(edit);
    else if (known->before == edit.after && edit.placeAfter.isEmpty())
        corrections.erase(known);
    else {
        known->after = edit.after;
        known->placeAfter = edit.placeAfter;
    }
}

/// The last note behind an entry that was given for what the entry had put into a cell.
QString noteBehind(const Record &record, size_t entry, const CellEdit &made)
{
    const QString subject = cellSubject(made.cell);
    const std::vector<CellWitness> left {{made.cell, made.after}};
    QString note;
    for (size_t i = entry + 1; i < record.size(); ++i) {
        for (const VerdictEdit &edit : record[i].change.verdicts) {
            const auto &seen = (edit.after.seen.empty() ? edit.before : edit.after).seen;
            if (edit.subject == subject && seen == left)
                note = edit.after.note;
        }
    }
    return note;
}

bool isCellOf(const Report &report, const CellId &cell)
{
    const ReportTable *table = report.table(cell.table());
    return table && table->layout->rowIndex(cell.row()) >= 0
        && table->layout->columnIndex(cell.column()) >= 0;
}

} // namespace

QString stepName(Step step)
{
    switch (step) {
    case Step::Made:
        return u"made"_s;
    case Step::Undone:
        return u"undone"_s;
    case Step::Redone:
        return u"redone"_s;
    case Step::Reverted:
        return u"reverted"_s;
    case Step::Carried:
        return u"carried"_s;
    }
    return {};
}

std::optional<Step> stepFrom(QStringView name)
{
    const auto found = std::find_if(
        Steps.begin(), Steps.end(), [name](Step step) { return stepName(step) == name; });
    return found == Steps.end() ? std::nullopt : std::optional(*found);
}

ReviewChange ReviewChange::inverse() const
{
    ReviewChange inverse;
    for (auto it = cells.rbegin(); it != cells.rend(); ++it)
        inverse.cells.push_back({it->cell, it->after, it->before, it->placeAfter, it->placeBefore});
    for (auto it = verdicts.rbegin(); it != verdicts.rend(); ++it)
        inverse.verdicts.push_back({it->subject, it->after, it->before});
    return inverse;
}

bool ReviewChange::concerns(const CellId &cell) const
{
    const auto seesIt = [&cell](const CellWitness &witness) { return witness.cell == cell; };
    return std::any_of(cells.begin(), cells.end(), [&cell](const CellEdit &edit) {
        return edit.cell == cell;
    }) || std::any_of(verdicts.begin(), verdicts.end(), [&](const VerdictEdit &edit) {
        const auto &seen = (edit.after.seen.empty() ? edit.before : edit.after).seen;
        return std::any_of(seen.begin(), seen.end(), seesIt);
    });
}

QString reasonOf(const Record &record, size_t entry)
{
    QStringList reasons {record[entry].reason};
    for (const CellEdit &edit : record[entry].change.cells)
        reasons << noteBehind(record, entry, edit);
    reasons.removeDuplicates();
    reasons.removeAll(QString());
    return reasons.join(u"; "_s);
}

std::vector<CellEdit> applyCorrections(const std::vector<CellEdit> &corrections, Report &report)
{
    std::vector<CellEdit> left;
    for (const CellEdit &edit : corrections) {
        if (!isCellOf(report, edit.cell) || report.content(edit.cell) != edit.before) {
            left.push_back(edit);
            continue;
        }
        report.setContent(edit.cell, edit.after);
        report.place(edit.cell, edit.placeAfter);
    }
    return left;
}

void setVerdict(ReviewVerdicts &verdicts, const QString &subject, const ReviewVerdict &verdict)
{
    if (verdict.decision == Decision::Open && verdict.note.isEmpty())
        verdicts.remove(subject);
    else
        verdicts.insert(subject, verdict);
}

void ReviewState::add(const RecordEntry &entry)
{
    for (const CellEdit &edit : entry.change.cells)
        correct(corrections, edit);
    for (const VerdictEdit &edit : entry.change.verdicts)
        setVerdict(verdicts, edit.subject, edit.after);
    record.push_back(entry);
}

} // namespace gouji
