#include "ui/reviewsession.h"

#include <algorithm>

namespace gouji {

ReviewSession::ReviewSession(Document document, Report report, const FormLibrary &library,
    Language language, QObject *parent)
    : QObject(parent), m_review(std::move(document), std::move(report), library), m_edits(m_review),
      m_index(m_review.findings()), m_messages(std::make_unique<Messages>(language))
{
    connect(&m_review, &Review::changed, this, &ReviewSession::recheck);
}

ReviewSession::~ReviewSession() = default;

void ReviewSession::setLanguage(Language language)
{
    m_messages = std::make_unique<Messages>(language);
}

const Cell *ReviewSession::printed(const CellId &cell) const
{
    const Report &report = m_review.original();
    if (const Cell *found = report.find(cell))
        return found;
    const auto foreign = std::find_if(report.foreign.begin(), report.foreign.end(),
        [&](const ForeignCell &candidate) { return candidate.cell.id == cell; });
    return foreign == report.foreign.end() ? nullptr : &foreign->cell;
}

const Cell *ReviewSession::standing(const CellId &cell) const
{
    return m_review.placed(cell).isEmpty() ? printed(cell) : report().find(cell);
}

CellId ReviewSession::cellAt(qsizetype offset) const
{
    // A click falls between two characters: the number that it is inside of comes first, then one
    // that it touches.
    CellId touched;
    bool inside = false;
    const auto look = [&](const Cell &cell) {
        for (const SourceSpan &span : cell.spans) {
            inside = inside || span.contains(offset);
            if (span.begin <= offset && offset <= span.end)
                touched = cell.id;
        }
        return inside;
    };
    const Report &current = report();
    const bool found = std::any_of(current.cells().begin(), current.cells().end(), look)
        || std::any_of(current.foreign.begin(), current.foreign.end(),
            [&](const ForeignCell &foreign) { return look(foreign.cell); });
    Q_UNUSED(found);
    return touched;
}

void ReviewSession::selectCell(const CellId &cell)
{
    if (cell == m_cell)
        return;
    m_cell = cell;
    // The outlines of a finding stay while its own cells are walked through.
    const Finding *shown = currentFinding();
    if (shown && std::find(shown->cells.begin(), shown->cells.end(), cell) == shown->cells.end())
        setFinding({});
    Q_EMIT currentCellChanged(cell);
}

const Finding *ReviewSession::currentFinding() const
{
    return finding(m_finding);
}

const Finding *ReviewSession::finding(const QString &key) const
{
    if (key.isEmpty())
        return nullptr;
    const auto findings = decidable();
    const auto it = std::find_if(findings.begin(), findings.end(),
        [&](const Finding *candidate) { return candidate->key() == key; });
    return it == findings.end() ? nullptr : *it;
}

std::vector<const Finding *> ReviewSession::decidable() const
{
    std::vector<const Finding *> findings = m_index.listed();
    for (const Finding &finding : m_review.mended())
        findings.push_back(&finding);
    return findings;
}

void ReviewSession::selectNextCell()
{
    const Finding *shown = currentFinding();
    if (!shown || shown->cells.empty())
        return;
    const auto at = std::find(shown->cells.begin(), shown->cells.end(), m_cell);
    const bool last = at == shown->cells.end() || at + 1 == shown->cells.end();
    selectCell(last ? shown->cells.front() : *(at + 1));
}

void ReviewSession::selectFinding(const QString &key)
{
    setFinding(key);
    const Finding *shown = currentFinding();
    if (!shown)
        return;
    // Of a comparison with last year's report the cells of this year are here to be seen.
    const auto cell = std::find_if(shown->cells.begin(), shown->cells.end(),
        [this](const CellId &id) { return report().table(id.table()) != nullptr; });
    if (cell != shown->cells.end())
        selectCell(*cell);
    if (!shown->spans.empty()) // what is wrong stands there, not in the cell
        showPlace(shown->spans.front());
}

void ReviewSession::setFinding(const QString &key)
{
    if (key == m_finding)
        return;
    m_finding = key;
    Q_EMIT currentFindingChanged();
}

void ReviewSession::recheck()
{
    m_index = FindingIndex(m_review.findings());
    if (!m_finding.isEmpty() && !currentFinding())
        setFinding({});
    m_suggestions.outdate();
    Q_EMIT changed();
}

} // namespace gouji
