#include "model/rules/text/statementfinder.h"

#include "model/rules/text/statementscan.h"

namespace gouji {

using namespace Qt::StringLiterals;

StatementFinder::StatementFinder()
    : m_relevant(u"申请|诉讼|复议|规范性文件|行政..决定|结转|[以分予]公开|无法提供"_s),
      m_comparison(
          u"增加|减少|增长|下降|上升|降低|提高|较|同比|环比|比上|比去|同期|分别|各$|均$|平均|占比?$"_s),
      m_applicantEnding(u"(?:自然人|公民|个人(?=申请|提|递)|法人(?:或者?|和|及|、|与)?(?:其他)?"
                        u"组织|法人|其他组织|"
                        u"商业企业|科研机构|公益组织|法律服务机构)"
                        u"(?:申请人|申请件|申请|提出|提交|递交|方面|类|的|政府|信息|依|公开)*$"_s),
      m_patterns(statementPatterns()), m_nonePatterns(nonePatterns()),
      m_applicants(applicantPatterns())
{
}

Statements StatementFinder::find(const Narrative &narrative, const Report &report) const
{
    return StatementScan(*this, narrative, report).run();
}

} // namespace gouji
