#include "model/review/review.h"

#include <algorithm>

namespace gouji {

Review::Review(Document document, Report report, const FormLibrary &library, QObject *parent)
    : QObject(parent), m_library(library), m_document(std::move(document)), m_original(report),
      m_current(std::move(report)), m_facts(m_checker.read({m_document, m_current, m_library})),
      m_firstFindings(checked(m_original)), m_findings(m_firstFindings)
{
}

bool Review::isEdited(const CellId &cell) const
{
    return m_original.content(cell) != m_current.content(cell) || !m_current.placed(cell).isEmpty();
}

std::vector<CellEdit> Review::corrections() const
{
    std::vector<CellEdit> edits;
    const auto add = [&](const CellId &cell) {
        if (isEdited(cell))
            edits.push_back({cell, m_original.content(cell), m_current.content(cell), {},
                m_current.placed(cell)});
    };
    for (const ReportTable &table : m_current.tables) {
        for (const FormLine &row : table.layout->rows) {
            for (const FormLine &column : table.layout->columns)
                add(table.layout->cell(row, column));
        }
    }
    return edits;
}

ReviewVerdict Review::verdict(const QString &subject) const
{
    const auto given = m_verdicts.constFind(subject);
    return given != m_verdicts.constEnd() && given->holdsFor(m_current) ? *given : ReviewVerdict();
}

Decision Review::decision(const Finding &finding) const
{
    const auto isIt = [&finding](const Finding &mended) {
        return mended.rule == finding.rule && mended.scope == finding.scope;
    };
    if (std::any_of(m_mended.begin(), m_mended.end(), isIt))
        return Decision::Corrected;
    return verdict(finding.key()).decision;
}

Findings Review::undismissedFindings() const
{
    Findings findings = m_findings;
    std::erase_if(findings, [this](const Finding &finding) {
        return verdict(finding.key()).decision == Decision::Dismissed;
    });
    return findings;
}

ReviewProgress Review::progress() const
{
    ReviewProgress progress {int(m_mended.size()), int(m_mended.size())};
    for (const Finding &finding : m_findings) {
        if (!finding.isListed())
            continue;
        ++progress.total;
        progress.decided += isDecided(verdict(finding.key()).decision) ? 1 : 0;
    }
    return progress;
}

QSet<CellId> Review::settledCells() const
{
    QSet<CellId> settled;
    for (const CellEdit &edit : corrections())
        settled.insert(edit.cell);
    for (const ReviewVerdict &verdict : m_verdicts) {
        if (verdict.decision != Decision::Confirmed || !verdict.holdsFor(m_current))
            continue;
        for (const CellWitness &witness : verdict.seen)
            settled.insert(witness.cell);
    }
    return settled;
}

ReviewChange Review::reversalOf(const RecordEntry &entry) const
{
    ReviewChange reversal = entry.change.inverse();
    std::erase_if(reversal.cells, [this](const CellEdit &edit) {
        return content(edit.cell) != edit.before || placed(edit.cell) != edit.placeBefore;
    });
    std::erase_if(reversal.verdicts,
        [this](const VerdictEdit &edit) { return givenVerdict(edit.subject) != edit.before; });
    return reversal;
}

ReviewState Review::state() const
{
    return {corrections(), m_verdicts, m_record};
}

std::vector<CellEdit> Review::restore(const ReviewState &saved)
{
    std::vector<CellEdit> left = applyCorrections(saved.corrections, m_current);
    m_verdicts = saved.verdicts;
    m_record = saved.record;
    check();
    Q_EMIT changed({});
    return left;
}

bool Review::hasUnsavedWork() const
{
    return m_verdicts != m_savedVerdicts || corrections() != m_savedCorrections;
}

void Review::markSaved()
{
    m_savedCorrections = corrections();
    m_savedVerdicts = m_verdicts;
}

int Review::apply(const ReviewChange &change, Step step, int of, const QString &reason)
{
    std::vector<CellId> cells;
    for (const CellEdit &edit : change.cells) {
        m_current.setContent(edit.cell, edit.after);
        m_current.place(edit.cell, edit.placeAfter);
        cells.push_back(edit.cell);
    }
    for (const VerdictEdit &edit : change.verdicts)
        setVerdict(m_verdicts, edit.subject, edit.after);
    const int number = int(m_record.size()) + 1;
    m_record.push_back({number, m_author.now(), m_author.user, step, of, reason, change});
    if (!cells.empty())
        check();
    Q_EMIT recorded(m_record.back());
    Q_EMIT changed(cells);
    return number;
}

void Review::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_checker = Checker(profile);
    checkAnew();
}

void Review::setPrevious(std::optional<PreviousYear> previous)
{
    m_previous = std::move(previous);
    checkAnew();
}

/// What the checks go by has changed, so that the original may come out otherwise, too.
void Review::checkAnew()
{
    m_facts = m_checker.read(input(m_original));
    m_firstFindings = checked(m_original);
    check();
    Q_EMIT changed({});
}

CheckInput Review::input(const Report &report) const
{
    CheckInput input {m_document, report, m_library};
    if (m_previous) {
        input.previousReport = &m_previous->report;
        input.previousDocument = &m_previous->document;
    }
    return input;
}

Findings Review::checked(const Report &report) const
{
    CheckInput complete = input(report);
    complete.facts = &m_facts;
    return m_checker.check(complete);
}

void Review::check()
{
    m_findings = checked(m_current);
    QSet<QString> listed;
    for (const Finding &finding : m_findings) {
        if (finding.isListed())
            listed.insert(finding.key());
    }
    m_mended.clear();
    std::copy_if(m_firstFindings.begin(), m_firstFindings.end(), std::back_inserter(m_mended),
        [&listed](const Finding &finding) {
            return finding.isListed() && !listed.contains(finding.key());
        });
}

} // namespace gouji
