#include "model/rules/text/subject.h"

#include <QStringList>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// What a word does to the subject: the captures of the pattern, in their order.
enum class Mark {
    Request = 1,
    Suit,
    Reconsideration,
    Document,
    Disclosure,
    RequestHint,
    Other,
    Year,
    Past,
    PartOfYear,
    WholeYear,
    Among,
    Semicolon
};

/// Whatever else offices count in 件, which must not be compared with the tables.
QString otherMatters()
{
    return QStringList {u"咨询|建议|提案|议案|来信|来电|来访|信件|信箱|热线|留言|工单|诉求"_s,
        u"审批|行政许可|行政处罚|执法(?!案卷)|办件|事项清单|服务事项|证照|接待|纠纷|合同|采购"_s,
        u"公文|收文|发文|稿件|政策文件|解读|新闻|微信|微博|公众号|推文|视频|舆情|网民|网友|回应"_s,
        u"培训|会议|督查|督办|通报|发布|主动公开|评议|宣传"_s,
        // 信访举报投诉类申请 is a row of the table.
        u"信访(?!、?举报)|(?<!信访)(?<!信访、)举报|投诉(?!类)"_s}
        .join(u'|');
}

/// Words of 表三 that offices hardly use for anything else. They tell what a paragraph is about
/// where nothing else does.
QString requestHints()
{
    return QStringList {u"部分公开|无法提供|不予处理|其他处理|予以公开(?=的|\\d)"_s,
        u"不掌握[^,;。]{0,4}政府信息|三类内部事务|四类过程性信息|保护第三方合法权益"_s,
        u"不予公开(?=的|决定|\\d)"_s,
        u"商业企业|社会公益组织|法律服务机构|从申请人|申请人类型|申请主体"_s,
        u"(?:自然人|个人|其他组织)申请(?=[\\d占])"_s,
        u"(?:上|去)一?年度?结转|结转(?:至|到|入)?(?:(?:下|次)一?年|20\\d\\d年)"_s}
        .join(u'|');
}

/// 上年结转 and 结转2024年 name rows of the table, not other years.
QString otherYears()
{
    return QStringList {u"(?<![比较与于])(?:上|去)一?年度?(?!度?结?转)"_s, u"历年|往年"_s,
        u"近[一二两三四五六七八九十\\d]年|[二两三四五]年来"_s,
        u"(?:条例|施行|实施|成立)[^,;。]{0,8}以来"_s}
        .join(u'|');
}

QString partsOfYear()
{
    return QStringList {u"上半年|下半年|[一二三四1-4]季度|\\d月份"_s,
        u"\\d月?[至到—-](?!12月)\\d{1,2}月"_s, u"(?:截至|截止)(?:20\\d\\d年)?(?!12月)\\d{1,2}月"_s}
        .join(u'|');
}

/// One capture for each Mark, in their order.
QString pattern()
{
    const QStringList captures {
        u"(?:政府|政务)?信息(?:依申请)?公开的?申请|依申请公开|公开申请|申请公开|申请获取"_s,
        u"复议后|诉讼|起诉|应诉"_s, u"复议"_s, u"规范性文件"_s, u"信息公开|未经(?=复议直接起诉)"_s,
        requestHints(), otherMatters(),
        u"(?<!结转)(?<![至到入比较与])20\\d\\d(?=年(?!度?(?:结转|继续))(?![^《]*》))"_s,
        otherYears(), partsOfYear(), u"全年|本年|今年|年内"_s, u"其中"_s, u";"_s};
    return u'(' + captures.join(u")|("_s) + u')';
}

void apply(Mark mark, QStringView word, Subject &subject)
{
    switch (mark) {
    case Mark::Request:
        subject.topic = Topic::Requests;
        subject.isAboutDisclosure = true;
        break;
    case Mark::Suit:
        subject.topic = Topic::Suits;
        break;
    case Mark::Reconsideration:
        subject.topic = Topic::Reconsideration;
        break;
    case Mark::Document:
        subject.topic = Topic::Documents;
        break;
    case Mark::Disclosure:
        subject.isAboutDisclosure = true;
        break;
    case Mark::RequestHint:
        if (subject.topic == Topic::None)
            subject.topic = Topic::Requests;
        break;
    case Mark::Other:
        subject.topic = Topic::Other;
        break;
    case Mark::Year:
        subject.year = word.toInt();
        subject.isOtherPeriod = false;
        break;
    case Mark::Past:
    case Mark::PartOfYear:
        subject.isOtherPeriod = true;
        break;
    case Mark::WholeYear:
        subject.isOtherPeriod = false;
        subject.year = subject.year == 0 ? 0 : subject.reportYear;
        break;
    case Mark::Among:
        subject.isAfterAmong = true;
        break;
    case Mark::Semicolon:
        subject.isAfterAmong = false;
        break;
    }
}

} // namespace

SubjectWords::SubjectWords() : m_words(pattern()) { }

void SubjectWords::follow(QStringView text, Subject &subject) const
{
    auto matches = m_words.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        apply(Mark(match.lastCapturedIndex()), match.capturedView(), subject);
    }
}

bool SubjectWords::hintAtRequests(QStringView sentence) const
{
    bool hasHint = false;
    auto matches = m_words.globalMatch(sentence);
    while (matches.hasNext()) {
        switch (Mark(matches.next().lastCapturedIndex())) {
        case Mark::RequestHint:
            hasHint = true;
            break;
        case Mark::Suit:
        case Mark::Reconsideration:
        case Mark::Document:
        case Mark::Other:
            return false;
        default:
            break;
        }
    }
    return hasHint;
}

Topic SubjectWords::topicBefore(QStringView after, Topic topic) const
{
    const QRegularExpressionMatch match = m_words.match(after);
    if (!match.hasMatch() || match.capturedStart() > 1)
        return topic;
    switch (Mark(match.lastCapturedIndex())) {
    case Mark::Request:
        return Topic::Requests;
    case Mark::Other:
        return Topic::Other;
    default:
        return topic;
    }
}

} // namespace gouji
