#include "model/rules/checker.h"

#include "model/document/pageplaces.h"

#include "model/rules/cellblank.h"
#include "model/rules/cellkind.h"
#include "model/rules/cellunit.h"
#include "model/rules/diagnosis.h"
#include "model/rules/extractionunplaced.h"
#include "model/rules/formgeneration.h"
#include "model/rules/formlabel.h"
#include "model/rules/formrow.h"
#include "model/rules/formsection.h"
#include "model/rules/formtable.h"
#include "model/rules/indicatorspartbound.h"
#include "model/rules/indicatorspartsum.h"
#include "model/rules/proactivebounds.h"
#include "model/rules/proactivemisreadcolumns.h"
#include "model/rules/proactiverulespower.h"
#include "model/rules/profilerelations.h"
#include "model/rules/relationrule.h"
#include "model/rules/text/copiedsentences.h"
#include "model/rules/text/privatenumbers.h"
#include "model/rules/text/yearslips.h"
#include "model/rules/textnumber.h"
#include "model/rules/textpercentage.h"
#include "model/rules/textprivacy.h"
#include "model/rules/textyear.h"
#include "model/rules/yearscarried.h"
#include "model/rules/yearscopiedtext.h"
#include "model/rules/yearsitems.h"
#include "model/rules/yearsstock.h"

#include <algorithm>
#include <iterator>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

using Rules = std::vector<std::unique_ptr<const Rule>>;

template <class R, class... Arguments>
void add(Rules &rules, Arguments &&...arguments)
{
    rules.push_back(std::make_unique<const R>(std::forward<Arguments>(arguments)...));
}

/// The catalogue: its order is the order of the findings.
Rules catalogue(const Profile &profile)
{
    Rules rules;
    add<RelationRule>(rules, u"requests.row_total"_s);
    add<RelationRule>(rules, u"requests.processed_total"_s);
    add<RelationRule>(rules, u"requests.balance"_s);
    add<RelationRule>(rules, u"disputes.group_total"_s);
    add<IndicatorsPartSum>(rules);
    add<IndicatorsPartBound>(rules);
    add<CellKind>(rules);
    add<CellUnit>(rules);
    add<CellBlank>(rules);
    add<ProactiveBounds>(rules);
    add<ProactiveRulesPower>(rules, profile.rulemakers);
    add<ProactiveMisreadColumns>(rules);
    add<YearsCarried>(rules);
    add<YearsStock>(rules);
    add<YearsItems>(rules);
    add<YearsCopiedText>(rules);
    add<TextNumber>(rules);
    add<TextPercentage>(rules);
    add<TextYear>(rules);
    add<TextPrivacy>(rules);
    add<FormLabel>(rules);
    add<FormRow>(rules);
    add<FormTableRule>(rules);
    add<FormGeneration>(rules);
    add<FormSectionRule>(rules);
    add<ExtractionUnplaced>(rules);
    add<ProfileRelations>(rules, profile);
    return rules;
}

} // namespace

Checker::Checker(const Profile &profile)
    : m_severities(profile.severities), m_rules(catalogue(profile))
{
    std::erase_if(
        m_rules, [&profile](const auto &rule) { return profile.off.contains(rule->id()); });
}

Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;
Checker &Checker::operator=(Checker &&) noexcept = default;

TextFacts Checker::read(const CheckInput &input) const
{
    TextFacts facts;
    facts.narrative = Narrative(input.document, input.report, input.library);
    facts.statements = m_statements.find(facts.narrative, input.report);
    facts.yearSlips = findYearSlips(facts.narrative, input.report.year);
    facts.privateNumbers = findPrivateNumbers(input.document, input.report);
    if (input.previousDocument && input.previousReport) {
        const Narrative previous(*input.previousDocument, *input.previousReport, input.library);
        facts.copiedSentences = findCopiedSentences(facts.narrative, previous);
    }
    return facts;
}

Findings Checker::check(const CheckInput &input) const
{
    if (!input.facts) {
        const TextFacts facts = read(input);
        CheckInput complete = input;
        complete.facts = &facts;
        return check(complete);
    }
    Findings all;
    for (const auto &rule : m_rules) {
        Findings found = rule->check(input);
        for (Finding &finding : found) {
            if (finding.verdict != Verdict::Unassessable)
                finding.severity = m_severities.value(rule->id(), finding.severity);
            for (SourceSpan &span : finding.spans)
                span = placedOnPage(input.document, span);
        }
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    diagnose(all, input.report);
    return all;
}

QStringList Checker::ruleIds()
{
    QStringList ids;
    for (const auto &rule : catalogue({}))
        ids << rule->id();
    return ids;
}

Findings check(const CheckInput &input)
{
    return Checker().check(input);
}

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.verdict == Verdict::Fail && finding.severity == Severity::Error;
    });
}

} // namespace gouji
