#include "model/rules/text/statementfinder.h"

#include "model/rules/text/statementscan.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Whatever else offices count in 件, which must not be compared with the tables.
const QString OtherMatters =
    u"咨询|建议|提案|议案|来信|来电|来访|信件|信箱|热线|留言|工单|诉求|审批|行政许可|行政处罚|执法("
    u"?!案卷)|办件|事项清单"
    u"|服务事项|公文|收文|发文|稿件|解读|新闻|微信|微博|公众号|推文|视频|培训|会议|督查|督办|通报|"
    u"证照|发布|主动公开"
    u"|舆情|网民|网友|回应|接待|纠纷|合同|评议|宣传|采购|政策文件|信访(?!、?举报)|(?<!信访)(?<!信访、)举报|投诉(?!类)"_s;

/// The marks in the order of the captures that Mark counts.
QString markPattern()
{
    const QStringList captures {
        u"(?:政府|政务)?信息(?:依申请)?公开的?申请|依申请公开|公开申请|申请公开|申请获取"_s, // Request
        u"复议后|诉讼|起诉|应诉"_s, // Suit
        u"复议"_s, // Reconsideration
        u"规范性文件"_s, // Document
        u"信息公开"_s, // Disclosure
        OtherMatters, // Other
        u"(?<!结转)(?<![至到入比较与])20\\d\\d(?=年(?!度?(?:结转|继续))(?![^《]*》))"_s, // Year
        u"(?<![比较与于])(?:上|去)一?年度?(?!度?结?转)|历年|往年|近[一二两三四五六七八九十\\d]年|[二两三四五]年来|(?:条例|施行|实施|成立)[^,;。]{0,8}以来"_s, // Past
        u"上半年|下半年|\\d月?[至到—-](?!12月)\\d{1,2}月|[一二三四1-4]季度|\\d月份|(?:截至|截止)(?:20\\d\\d年)?(?!12月)\\d{1,2}月"_s, // PartOfYear
        u"全年|本年|今年|年内"_s, // WholeYear
        u"其中"_s, // Among
        u";"_s}; // Semicolon
    return u'(' + captures.join(u")|("_s) + u')';
}

} // namespace

StatementFinder::StatementFinder()
    : m_subjects(u"申请|诉讼|复议|规范性文件|行政..决定|结转"_s), m_marks(markPattern()),
      m_comparison(
          u"增加|减少|增长|下降|上升|降低|提高|较|同比|环比|比上|比去|同期|分别|各$|均$|平均|占比?$"_s),
      m_applicantEnding(u"(?:自然人|公民|法人(?:或者?|和|及|、|与)?(?:其他)?组织|法人|其他组织|"
                        u"商业企业|科研机构|公益组织|法律服务机构)"
                        u"(?:申请人|申请件|申请|提出|提交|递交|方面|类|的|政府|信息|依|公开)*$"_s),
      m_patterns(statementPatterns()), m_nonePatterns(nonePatterns()),
      m_applicants(applicantPatterns())
{
    m_subjects.optimize();
    m_marks.optimize();
    m_comparison.optimize();
    m_applicantEnding.optimize();
}

Statements StatementFinder::find(const Narrative &narrative, const Report &report) const
{
    return StatementScan(*this, narrative, report).run();
}

} // namespace gouji
