#include "ui/history/entrytext.h"

#include "ui/findings/decisiontext.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Whether the change gives or removes notes on cells and decides nothing.
bool isNote(const ReviewChange &change)
{
    return std::all_of(change.verdicts.begin(), change.verdicts.end(), [](const VerdictEdit &edit) {
        return !subjectCell(edit.subject).isEmpty() && edit.before.decision == Decision::Open
            && edit.after.decision == Decision::Open;
    });
}

} // namespace

QString EntryText::time(const RecordEntry &entry) const
{
    return entry.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString EntryText::step(const RecordEntry &entry) const
{
    switch (entry.step) {
    case Step::Made:
        return !entry.change.cells.empty() ? tr("Edited")
            : isNote(entry.change)         ? tr("Noted")
                                           : tr("Judged");
    case Step::Undone:
        return tr("Undone: no. %1").arg(entry.of);
    case Step::Redone:
        return tr("Redone: no. %1").arg(entry.of);
    case Step::Reverted:
        return tr("Reverted: no. %1").arg(entry.of);
    case Step::Carried:
        return tr("Carried over");
    }
    return {};
}

QString EntryText::change(const RecordEntry &entry) const
{
    QStringList parts;
    for (const CellEdit &edited : entry.change.cells)
        parts << edit(edited);
    for (const VerdictEdit &judged : entry.change.verdicts)
        parts << verdict(judged);
    return parts.join(u"; "_s);
}

QString EntryText::edit(const CellEdit &edit) const
{
    const Messages &messages = m_session.messages();
    return tr("%1: %2 → %3")
        .arg(messages.cellName(edit.cell, m_session.report()), messages.content(edit.before),
            messages.content(edit.after));
}

QString EntryText::verdict(const VerdictEdit &edit) const
{
    const Messages &messages = m_session.messages();
    const CellId cell = subjectCell(edit.subject);
    const QString rule = edit.subject.section(u'/', 0, 0);
    const std::vector<CellWitness> &seen =
        edit.after.seen.empty() ? edit.before.seen : edit.after.seen;
    QString subject =
        cell.isEmpty() ? messages.ruleName(rule) : messages.cellName(cell, m_session.report());
    if (cell.isEmpty() && !seen.empty())
        subject += u" · "_s + messages.cellName(seen.front().cell, m_session.report());
    if (!cell.isEmpty() && edit.after.decision == Decision::Open && edit.after.note.isEmpty())
        return tr("%1: without note").arg(subject);
    if (!cell.isEmpty() && edit.after.decision == Decision::Open)
        return tr("%1: %2").arg(subject, edit.after.note);
    return tr("%1: %2").arg(subject, DecisionText::withNote(edit.after.decision, edit.after.note));
}

} // namespace gouji
