#include "model/messages/findingsentence.h"

#include "model/messages/sumsentence.h"
#include "model/messages/texts.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

FindingSentence::FindingSentence(
    const Phrasebook &book, const Finding &finding, const Report &report)
    : m_book(book), m_finding(finding), m_report(report), m_names(book, report)
{
}

FindingSentence::Speaker FindingSentence::speakerOf(const QString &rule)
{
    static constexpr std::pair<QLatin1StringView, Speaker> Speakers[] = {
        {"requests.row_total"_L1, &FindingSentence::sum},
        {"requests.processed_total"_L1, &FindingSentence::sum},
        {"requests.balance"_L1, &FindingSentence::sum},
        {"disputes.group_total"_L1, &FindingSentence::sum},
        {"indicators.part_sum"_L1, &FindingSentence::sum},
        {"indicators.part_bound"_L1, &FindingSentence::bound},
        {"cell.kind"_L1, &FindingSentence::cellKind},
        {"cell.unit"_L1, &FindingSentence::cellUnit},
        {"cell.blank"_L1, &FindingSentence::cellBlank},
        {"proactive.bounds"_L1, &FindingSentence::bound},
        {"proactive.rules_power"_L1, &FindingSentence::rulesPower},
        {"proactive.misread_columns"_L1, &FindingSentence::misreadColumns},
        {"years.carried"_L1, &FindingSentence::sum},
        {"years.stock"_L1, &FindingSentence::sum},
        {"years.items"_L1, &FindingSentence::sum},
        {"years.copied_text"_L1, &FindingSentence::copiedText},
        {"text.number"_L1, &FindingSentence::textNumber},
        {"text.percentage"_L1, &FindingSentence::textPercentage},
        {"text.year"_L1, &FindingSentence::textYear},
        {"text.privacy"_L1, &FindingSentence::textPrivacy},
        {"form.label"_L1, &FindingSentence::formLabel},
        {"form.row"_L1, &FindingSentence::formRow},
        {"form.table"_L1, &FindingSentence::formTable},
        {"form.generation"_L1, &FindingSentence::formGeneration},
        {"form.section"_L1, &FindingSentence::formSection},
        {"extraction.unplaced"_L1, &FindingSentence::unplaced},
        {"profile.relation"_L1, &FindingSentence::sum},
    };
    const auto *found = std::find_if(std::begin(Speakers), std::end(Speakers),
        [&rule](const auto &speaker) { return speaker.first == rule; });
    return found == std::end(Speakers) ? nullptr : found->second;
}

QString FindingSentence::toString() const
{
    const Speaker speaker = speakerOf(m_finding.rule);
    if (speaker == &FindingSentence::sum)
        return sum();
    const bool explains =
        speaker == &FindingSentence::cellKind || speaker == &FindingSentence::formGeneration;
    if (m_finding.verdict == Verdict::Unassessable && !explains)
        return unassessable();
    return speaker && m_finding.verdict != Verdict::Pass ? (this->*speaker)() : pass();
}

QString FindingSentence::sum() const
{
    return SumSentence(m_book, m_finding, m_report).toString();
}

/// "Kind of value: 一、本年新收… · 自然人 holds"; also for rules that have no sentence.
QString FindingSentence::pass() const
{
    const char *rule = ruleText(m_finding.rule);
    const QString name = rule ? m_book.translate("Messages", rule) : m_finding.rule;
    const bool isCell = !m_finding.cells.empty() && !m_finding.scope.contains(u'/');
    return m_book.translate("Messages", "%1: %2 (%3)", "rule, what it looks at, verdict")
        .arg(name, isCell ? m_names.cell(m_finding.cells.back()) : m_names.scope(m_finding.scope),
            m_book.translate("Messages", verdictText(m_finding.verdict)));
}

QString FindingSentence::unassessable() const
{
    if (m_finding.blanks.empty())
        return pass();
    return m_book.translate("Messages", "%1; no number stands in %2")
        .arg(pass(), m_book.shortList(m_names.cells(m_finding.blanks)));
}

QString FindingSentence::left() const
{
    return m_finding.left ? m_finding.left->toString() : m_finding.printed;
}

QString FindingSentence::right() const
{
    return m_finding.right ? m_finding.right->toString() : m_finding.expected;
}

QString FindingSentence::content(const CellId &cell) const
{
    const CellContent content = m_report.content(cell);
    return content.number ? content.number->toString()
                          : m_book.translate("Messages", stateText(content.state));
}

/// What a cell shows: the number as corrected, or what is printed where there is none.
QString FindingSentence::raw(const CellId &cell) const
{
    const Cell *found = m_report.find(cell);
    return found && !found->content.number && !found->raw.isEmpty() ? found->raw : content(cell);
}

/// ": “the sentence”", or nothing where the finding quotes none.
QString FindingSentence::quoted() const
{
    return m_finding.printed.isEmpty()
        ? QString()
        : m_book.translate("Messages", ": “%1”").arg(m_finding.printed);
}

QString FindingSentence::scopeTable() const
{
    return m_names.table(QStringView(m_finding.scope).left(m_finding.scope.indexOf(u'/')));
}

CellId FindingSentence::cellAt(size_t index) const
{
    return index < m_finding.cells.size() ? m_finding.cells[index] : CellId(m_finding.scope);
}

} // namespace gouji
