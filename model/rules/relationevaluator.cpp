#include "model/rules/relationevaluator.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// One side of a relation, taken apart by what its cells hold.
struct Side {
    Number sum;
    bool hasNumber = false;
    std::vector<CellId> blanks;
    std::vector<CellId> unknown; ///< unreadable or undetermined
    std::vector<CellId> absent;
    bool decidedPlaces = false; ///< the relation decided where some cell of this side stands

    void add(const CellId &id, const Cell &cell, const QString &key);
    std::optional<Number> known() const;
};

void Side::add(const CellId &id, const Cell &cell, const QString &key)
{
    decidedPlaces = decidedPlaces || cell.placedBy.contains(key);
    switch (cell.state()) {
    case CellState::Value:
    case CellState::Zero:
        sum += *cell.number();
        hasNumber = true;
        break;
    case CellState::Blank:
    case CellState::Dash:
        blanks.push_back(id);
        break;
    case CellState::Unreadable:
    case CellState::Undetermined:
        unknown.push_back(id);
        break;
    case CellState::NotPrinted:
        absent.push_back(id);
        break;
    }
}

/// The sum, where it is one: of numbers and blanks, with a number among them.
std::optional<Number> Side::known() const
{
    const bool isSum = hasNumber && unknown.empty() && absent.empty();
    return isSum ? std::optional(sum) : std::nullopt;
}

constexpr auto Previous = "previous:"_L1;

/// The reports that a relation speaks of.
struct Reports {
    const Report &current;
    const Report *previous;

    const Cell *find(const CellId &id) const
    {
        if (!id.toString().startsWith(Previous))
            return current.find(id);
        return previous ? previous->find(CellId(id.toString().mid(Previous.size()))) : nullptr;
    }
};

Side sideOf(const std::vector<CellId> &terms, const Reports &reports, const QString &key)
{
    Side side;
    for (const CellId &id : terms) {
        if (const Cell *cell = reports.find(id))
            side.add(id, *cell, key);
        else
            side.absent.push_back(id);
    }
    return side;
}

template <class T>
std::vector<T> joined(std::vector<T> first, const std::vector<T> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// What the blanks would have to hold so that the sides agree; nothing where that is not one
/// number.
std::optional<Number> missingAmount(const Side &left, const Side &right)
{
    if (left.blanks.empty() == right.blanks.empty())
        return std::nullopt;
    return left.blanks.empty() ? left.sum - right.sum : right.sum - left.sum;
}

void judgeSums(const Side &left, const Side &right, Finding &finding)
{
    const std::optional<Number> missing = missingAmount(left, right);
    const bool anyBlank = !left.blanks.empty() || !right.blanks.empty();
    if (left.sum == right.sum) {
        finding.assumedZero = joined(left.blanks, right.blanks);
        finding.left = left.sum;
        finding.right = right.sum;
    } else if (!anyBlank || (missing && missing->isNegative())) {
        finding.verdict = Verdict::Fail;
    } else {
        finding.verdict = Verdict::Unassessable;
        finding.blanks = joined(left.blanks, right.blanks);
        finding.missing = missing;
    }
}

/// Something else than blanks keeps the relation from being assessed.
void leaveOpen(const Side &left, const Side &right, Finding &finding)
{
    finding.verdict = Verdict::Unassessable;
    finding.blanks = joined(joined(left.unknown, right.unknown), joined(left.blanks, right.blanks));
    for (const CellId &id : left.absent)
        finding.missingRows << id.row().toString();
}

/// True where a term is not printed that the relation can do without speaking of.
bool isSkipped(const Side &left, const Side &right, const Relation &relation)
{
    const bool isRequired = std::all_of(left.absent.begin(), left.absent.end(),
        [&](const CellId &id) { return relation.requiredRows.contains(id.row().toString()); });
    return !isRequired || !right.absent.empty();
}

bool hasUnknown(const Side &left, const Side &right)
{
    return !left.unknown.empty() || !right.unknown.empty();
}

void judge(const Side &left, const Side &right, Finding &finding)
{
    if (hasUnknown(left, right) || !left.absent.empty())
        leaveOpen(left, right, finding);
    else
        judgeSums(left, right, finding);
}

} // namespace

std::optional<Finding> evaluate(
    const Relation &relation, const Report &report, const Report *previous)
{
    Finding finding;
    finding.rule = relation.rule;
    finding.scope = relation.scope;
    const QString key = finding.key();
    const Side left = sideOf(relation.left, {report, previous}, key);
    const Side right = sideOf(relation.right, {report, previous}, key);
    const bool allBlank = !left.hasNumber && !right.hasNumber && !hasUnknown(left, right);
    if (allBlank || isSkipped(left, right, relation))
        return std::nullopt;

    finding.cells = joined(relation.left, relation.right);
    finding.leftCount = qsizetype(relation.left.size());
    finding.left = left.known();
    finding.right = right.known();
    judge(left, right, finding);
    if (finding.verdict == Verdict::Pass && (left.decidedPlaces || right.decidedPlaces)) {
        finding.verdict = Verdict::Unassessable;
        finding.note = u"placed_by_relation"_s;
    }
    return finding;
}

std::optional<Finding> evaluateStatement(
    Number stated, const std::vector<CellId> &cells, const Report &report)
{
    Side left;
    left.sum = stated;
    left.hasNumber = true;
    const Side right = sideOf(cells, {report, nullptr}, {});
    if (!right.absent.empty())
        return std::nullopt;
    Finding finding;
    finding.cells = cells;
    finding.left = stated;
    finding.right = right.known();
    judge(left, right, finding);
    return finding;
}

CellId previousCell(const CellId &cell)
{
    return CellId(Previous + cell.toString());
}

} // namespace gouji
