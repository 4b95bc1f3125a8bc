#include "model/repair/evidence.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double Doubtful = 0.85; ///< a cell of less confidence is to be looked at first

/// The place up to which two texts agree, or else where the shorter ends.
qsizetype agreeingHead(const QString &a, const QString &b)
{
    const auto differing = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return differing.first - a.begin();
}

bool lacksOneDigit(const QString &shorter, const QString &longer)
{
    const qsizetype head = agreeingHead(shorter, longer);
    return longer.size() == shorter.size() + 1 && shorter.mid(head) == longer.mid(head + 1);
}

bool differsInOneDigit(const QString &a, const QString &b)
{
    const qsizetype head = agreeingHead(a, b);
    return a.size() == b.size() && a.mid(head + 1) == b.mid(head + 1);
}

bool hasTwoDigitsExchanged(const QString &a, const QString &b)
{
    const qsizetype head = agreeingHead(a, b);
    return a.size() == b.size() && head + 1 < a.size() && a[head] == b[head + 1]
        && a[head + 1] == b[head] && a.mid(head + 2) == b.mid(head + 2);
}

bool holdsNumber(QString text, Number wanted)
{
    static const QRegularExpression number(u"-?[0-9]+(\\.[0-9]+)?"_s);
    text.remove(u',').remove(u'，');
    for (auto it = number.globalMatch(text); it.hasNext();) {
        if (Number::fromDecimal(it.next().captured()) == wanted)
            return true;
    }
    return false;
}

} // namespace

bool isTypingSlip(Number before, Number after)
{
    const QString a = before.toString();
    const QString b = after.toString();
    return a != b
        && (before == -after || differsInOneDigit(a, b) || hasTwoDigitsExchanged(a, b)
            || lacksOneDigit(a, b) || lacksOneDigit(b, a));
}

/// Whether the original shows the suggested number where the cell stands, or shows it in the table
/// without a cell that it could belong to.
bool Evidence::isPrinted(const CellEdit &edit) const
{
    const Cell *cell = m_input.report.find(edit.cell);
    if (!cell || !edit.after.number)
        return false;
    QString shown = cell->raw + u' ' + cell->note;
    for (const SourceSpan &span : cell->spans)
        shown += u' ' + m_input.document.text.mid(span.begin, span.length());
    const auto &unplaced = m_input.report.unplaced;
    return holdsNumber(shown, *edit.after.number)
        || std::any_of(unplaced.begin(), unplaced.end(), [&](const UnplacedNumber &loose) {
               return loose.table == edit.cell.table()
                   && holdsNumber(loose.raw, *edit.after.number);
           });
}

bool Evidence::isDoubtful(const CellEdit &edit) const
{
    const Cell *cell = m_input.report.find(edit.cell);
    return cell && (cell->confidence < Doubtful || !cell->placedBy.isEmpty());
}

Reading Evidence::reading(const Suggestion &suggestion) const
{
    const auto all = [&](auto condition) {
        return std::all_of(suggestion.edits.begin(), suggestion.edits.end(), condition);
    };
    const bool moved = suggestion.kind == SuggestionKind::Shift
        || suggestion.kind == SuggestionKind::Swap || suggestion.kind == SuggestionKind::Split
        || suggestion.kind == SuggestionKind::Join;
    const bool misread = all([this](const CellEdit &edit) { return isPrinted(edit); })
        || (moved && !all([this](const CellEdit &edit) { return !isDoubtful(edit); }));
    return misread ? Reading::Misread : Reading::SourceInconsistent;
}

int Evidence::weight(const CellEdit &edit) const
{
    int weight = 2 * isDoubtful(edit);
    if (!edit.before.number || !edit.after.number)
        return weight + 1; // a blank asks to be filled in
    weight += 2 * isTypingSlip(*edit.before.number, *edit.after.number);
    weight += edit.after.number->isZero(); // all of it stood in the wrong place
    if (m_input.previousReport && edit.cell.row() == "carried_in"_L1) {
        const CellId last(
            edit.cell.table().toString(), u"carried_out"_s, edit.cell.column().toString());
        weight += 3 * (m_input.previousReport->content(last).number == edit.after.number);
    }
    return weight;
}

int Evidence::weight(const Suggestion &suggestion) const
{
    int weight = suggestion.reading == Reading::Misread ? 4 : 0;
    for (const CellEdit &edit : suggestion.edits)
        weight += this->weight(edit);
    return weight;
}

} // namespace gouji
