#include "model/review/reviewverdict.h"

#include <algorithm>
#include <array>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Decisions {Decision::Open, Decision::Corrected, Decision::Confirmed,
    Decision::Dismissed, Decision::Postponed};

const QString &cellPrefix()
{
    static const QString prefix = u"cell:"_s;
    return prefix;
}

} // namespace

QString decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Open:
        return u"open"_s;
    case Decision::Corrected:
        return u"corrected"_s;
    case Decision::Confirmed:
        return u"confirmed"_s;
    case Decision::Dismissed:
        return u"dismissed"_s;
    case Decision::Postponed:
        return u"postponed"_s;
    }
    return {};
}

std::optional<Decision> decisionFrom(QStringView name)
{
    const auto found = std::find_if(Decisions.begin(), Decisions.end(),
        [name](Decision decision) { return decisionName(decision) == name; });
    return found == Decisions.end() ? std::nullopt : std::optional(*found);
}

bool isDecided(Decision decision)
{
    return decision != Decision::Open && decision != Decision::Postponed;
}

bool ReviewVerdict::holdsFor(const Report &report) const
{
    return std::all_of(seen.begin(), seen.end(), [&report](const CellWitness &witness) {
        return report.content(witness.cell) == witness.content;
    });
}

QString cellSubject(const CellId &cell)
{
    return cellPrefix() + cell.toString();
}

CellId subjectCell(const QString &subject)
{
    return subject.startsWith(cellPrefix()) ? CellId(subject.mid(cellPrefix().size())) : CellId();
}

QHash<CellId, QString> notesOfCells(const ReviewVerdicts &verdicts, const Report &report)
{
    QHash<CellId, QString> notes;
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it) {
        const CellId cell = subjectCell(it.key());
        if (!cell.isEmpty() && !it->note.isEmpty() && it->holdsFor(report))
            notes.insert(cell, it->note);
    }
    return notes;
}

std::vector<CellWitness> witnesses(const std::vector<CellId> &cells, const Report &report)
{
    std::vector<CellWitness> seen;
    for (const CellId &cell : cells)
        seen.push_back({cell, report.content(cell)});
    return seen;
}

} // namespace gouji
