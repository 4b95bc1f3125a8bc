#include "model/undo/editstack.h"

namespace gouji {

namespace {

/// A change as it is entered in the record the first time.
struct Entry {
    ReviewChange change;
    Step step = Step::Made;
    int of = 0;
    QString reason = {};
};

class ChangeCommand : public QUndoCommand {
public:
    ChangeCommand(Review &review, Entry entry, const QString &text)
        : QUndoCommand(text), m_review(review), m_entry(std::move(entry))
    {
    }

    void redo() override
    {
        if (m_number == 0)
            m_number = m_review.apply(m_entry.change, m_entry.step, m_entry.of, m_entry.reason);
        else
            m_review.apply(m_entry.change, Step::Redone, m_number);
    }

    void undo() override { m_review.apply(m_entry.change.inverse(), Step::Undone, m_number); }

private:
    Review &m_review;
    const Entry m_entry;
    int m_number = 0; ///< in the record, once it has been made
};

} // namespace

EditStack::EditStack(Review &review) : m_review(review) { }

qsizetype EditStack::edit(const std::vector<std::pair<CellId, CellContent>> &contents,
    const QString &text, const QString &reason)
{
    Entry entry;
    for (const auto &[cell, after] : contents) {
        const CellContent before = m_review.content(cell);
        if (before != after)
            entry.change.cells.push_back({cell, before, after, m_review.placed(cell), {}});
    }
    entry.reason = reason;
    const auto count = qsizetype(entry.change.cells.size());
    if (count > 0)
        push(new ChangeCommand(m_review, std::move(entry), text));
    return count;
}

bool EditStack::place(
    const CellId &cell, const CellContent &content, const SourceSpan &number, const QString &text)
{
    const CellEdit edit {
        cell, m_review.content(cell), content, m_review.placed(cell), TextPlace::of(number)};
    if (edit.placeBefore == edit.placeAfter)
        return false;
    push(new ChangeCommand(m_review, {{{edit}, {}}}, text));
    return true;
}

bool EditStack::judge(
    const Finding &finding, Decision decision, const QString &note, const QString &text)
{
    const ReviewVerdict verdict {decision, note, witnesses(finding.cells, m_review.current())};
    return judge({{finding.key(), verdict}}, text);
}

bool EditStack::judge(
    const CellId &cell, Decision decision, const QString &note, const QString &text)
{
    const ReviewVerdict verdict {decision, note, witnesses({cell}, m_review.current())};
    return judge({{cellSubject(cell), verdict}}, text);
}

bool EditStack::explain(
    const std::vector<CellId> &cells, const QString &reason, const QString &text)
{
    std::vector<std::pair<QString, ReviewVerdict>> verdicts;
    for (const CellId &cell : cells) {
        const QString subject = cellSubject(cell);
        const Decision held = m_review.verdict(subject).decision;
        verdicts.push_back({subject, {held, reason, witnesses({cell}, m_review.current())}});
    }
    return judge(verdicts, text);
}

bool EditStack::judge(
    const std::vector<std::pair<QString, ReviewVerdict>> &verdicts, const QString &text)
{
    Entry entry;
    for (const auto &[subject, verdict] : verdicts) {
        const ReviewVerdict held = m_review.verdict(subject);
        if (held.decision == verdict.decision && held.note == verdict.note)
            continue;
        const bool isNone = verdict.decision == Decision::Open && verdict.note.isEmpty();
        entry.change.verdicts.push_back(
            {subject, m_review.givenVerdict(subject), isNone ? ReviewVerdict() : verdict});
    }
    if (entry.change.verdicts.empty())
        return false;
    push(new ChangeCommand(m_review, std::move(entry), text));
    return true;
}

bool EditStack::revert(const RecordEntry &entry, const QString &text, const QString &reason)
{
    ReviewChange reversal = m_review.reversalOf(entry);
    if (reversal.isEmpty())
        return false;
    push(new ChangeCommand(
        m_review, {std::move(reversal), Step::Reverted, entry.number, reason}, text));
    return true;
}

} // namespace gouji
