#include "model/rules/proactiverulespower.h"

namespace gouji {

using namespace Qt::StringLiterals;

ProactiveRulesPower::ProactiveRulesPower(QStringList rulemakers)
    : Rule(u"proactive.rules_power"_s, Severity::Warning), m_rulemakers(std::move(rulemakers)),
      m_national(u"^(国家|国务院|中国|中华人民共和国)[^省市县区州盟旗]*$"_s),
      // A government below the level of a city, or an office of any government but a government's
      // own.
      m_local(
          u"([县旗镇乡]|(?<!自治|行政)区)(人民政府)?((办公厅|办公室)|委员会)?$"
          u"|([局厅]|中心|街道|行政公署|(?<!人民政府)办公室|(?<!人民政府)办公厅|办事处|委员会|管委会|委)$"_s)
{
}

Findings ProactiveRulesPower::check(const CheckInput &input) const
{
    const ReportTable *table = input.report.table(u"proactive.art20_1");
    if (!table || !lacksPower(input.report.issuer))
        return {};
    Findings findings;
    for (const FormLine &column : table->layout->columns) {
        const CellId cell(table->id, u"rules"_s, column.id);
        if (input.report.content(cell).state != CellState::Value)
            continue;
        findings.push_back(finding(cell.toString(), Verdict::Fail));
        findings.back().cells = {cell};
    }
    return findings;
}

bool ProactiveRulesPower::lacksPower(const QString &issuer) const
{
    const QString name = issuer.simplified().remove(u' ');
    return !m_rulemakers.contains(name) && !m_national.match(name).hasMatch()
        && m_local.match(name).hasMatch();
}

} // namespace gouji
