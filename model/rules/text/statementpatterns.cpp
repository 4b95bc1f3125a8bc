#include "model/rules/text/statementpatterns.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// "政府信息公开申请" in its many wordings.
const QString Request = u"(?:(?:政府|政务)?信息(?:依申请)?公开的?申请"
                        u"|依申请公开(?:(?:政府|政务)?信息)?的?(?:申请)?"
                        u"|(?:政务)?公开申请"
                        u"|申请公开(?:政府|政务)?(?:信息)?"
                        u"|申请)(?:事项|件|表|书)?"_s;

/// Words between a verb and its object that do not change what is counted.
const QString Between = u"(?:自然人|公民|法人|其他组织|商业企业|科研机构|社会公益组织|公益组织"
                        u"|法律服务机构|群众|社会公众|公众|申请人|企业|单位"
                        u"|、|和|及|或|与|等|并|的|了|到|新|各类|有效|有关|要求"
                        u"|提出|提交|递交|处理|办理|答复|向[^,;向]{1,8}?)*"_s;

/// Ways in and special cases: such numbers are parts, which the tables do not have.
const QString Channel = u"网络|网上|网站|在线|线上|线下|平台|信函|邮寄|邮件|邮箱|传真|当面"
                        u"|现场|窗口|来信|来函|电话|短信|微信|口头|书面|渠道"
                        u"|转办|交办|转交|下属|所属|各部门|协助|配合|补正"_s;

/// How many documents are open to whom, in the same words as what became of requests.
const QString DocumentsByAccess =
    u"主动公开[^。]*不予公开|不予公开[^。]*主动公开|公开属性|公文|发文"_s;

/// A part of what was processed.
const QString Punctuality =
    u"按时|按期|如期|准时|当场|当日|延期|逾期|超期|期限|规定时间|限时|未|尚|正在|待"_s;

/// What the clause ends with.
QRegularExpression ending(const QString &pattern)
{
    return QRegularExpression(u"(?:"_s + pattern + u")$"_s);
}

/// A row of 表三 that has words of its own.
StatementPattern row(const QString &words, const QString &row)
{
    StatementPattern pattern;
    pattern.topic = Topic::Requests;
    pattern.before = ending(u"(?:"_s + words + u")[^,;]{0,14}"_s);
    pattern.after = QRegularExpression(
        u"^(?:申请)?(?:因|为|属|属于|系|涉及)?(?:本机关|本单位)?(?:"_s + words + u")"_s);
    pattern.cells = u"requests/"_s + row + u"/{}"_s;
    return pattern;
}

/// A group of rows, or a row whose words are those of a group: what gives a reason is a part of it.
StatementPattern result(const QString &words, const QString &row)
{
    StatementPattern pattern;
    pattern.topic = Topic::Requests;
    pattern.before = ending(
        u"(?:"_s + words + u")(?:决定|答复|告知|处理|的|类|申请|政府信息|信息|情形|事项|案卷)*"_s);
    pattern.after =
        QRegularExpression(u"^(?:申请)?(?:为|作出|作|系|依法|决定)?(?:"_s + words + u")"_s);
    pattern.unless =
        QRegularExpression(u"因|由于|属于|涉及(?!不予公开|部分公开)|不存在|不属|其余|主动"_s);
    pattern.unlessNearby = QRegularExpression(DocumentsByAccess);
    pattern.cells = u"requests/"_s + row + u"/{}"_s;
    return pattern;
}

/// What was carried over; it has words before the number or behind it.
StatementPattern carried(const QString &before, const QString &after, const QString &cells)
{
    StatementPattern pattern;
    pattern.topic = Topic::Requests;
    pattern.before = ending(before);
    pattern.after = QRegularExpression(after);
    pattern.cells = cells;
    return pattern;
}

/// All requests that were received or processed.
StatementPattern whole(const QString &before, const QString &unless, const QString &cells)
{
    StatementPattern pattern;
    pattern.topic = Topic::Requests;
    pattern.before = ending(before);
    pattern.unless = QRegularExpression(unless);
    pattern.unlessAfter = QRegularExpression(
        u"^(?:尚|正在|未|仍|待|需|涉及|由|属|因|系|申请人|撤|按时|按期|延期|逾期|已(?!全|均)|办结|答复)"_s);
    pattern.cells = cells;
    pattern.isPartAfterAmong = true;
    return pattern;
}

StatementPattern dispute(Topic topic, const QString &words, const QString &cells)
{
    StatementPattern pattern;
    pattern.topic = topic;
    pattern.before = ending(u"(?:"_s + words + u")的?(?:案件|申请|案|事项|数量|总数|数)*"_s);
    pattern.after = QRegularExpression(u"^(?:案件|被|结果)?(?:"_s + words + u")"_s);
    // Whoever decides disputes has many of other people's.
    pattern.unless = QRegularExpression(u"办理|审理|受理|审结(?<!未审结)|代理|承办|参与|负责人"_s);
    pattern.cells = cells;
    return pattern;
}

StatementPattern document(const QString &words, const QString &cells)
{
    StatementPattern pattern;
    pattern.topic = Topic::Documents;
    pattern.before = ending(u"(?:"_s + words + u")了?(?:行政)?(?:规范性文件)?"_s);
    pattern.unless =
        QRegularExpression(u"名义|办公室|备案|审查|审核|清理|报送|解读|党|其中|起草"_s);
    pattern.cells = cells;
    return pattern;
}

StatementPattern decision(const QString &words, const QString &cells)
{
    StatementPattern pattern;
    pattern.before = ending(u"作出的?"_s + words + u"(?:处理)?决定"_s);
    pattern.unless = QRegularExpression(u"其中|下属|所属|撤销"_s);
    pattern.cells = cells;
    return pattern;
}

StatementPattern none(
    Topic topic, const QString &words, const QString &unless, const QString &cells)
{
    StatementPattern pattern;
    pattern.topic = topic;
    pattern.before = QRegularExpression(words);
    if (!unless.isEmpty())
        pattern.unless = QRegularExpression(unless);
    pattern.cells = cells;
    return pattern;
}

void addRows(std::vector<StatementPattern> &patterns)
{
    patterns.push_back(row(u"国家秘密"_s, u"refused.state_secret"_s));
    patterns.push_back(row(u"(?:法律|法规)[^,;]{0,6}禁止公开"_s, u"refused.prohibited_by_law"_s));
    patterns.push_back(row(u"三安全一稳定"_s, u"refused.three_securities_one_stability"_s));
    patterns.push_back(row(u"第三方合法权益"_s, u"refused.third_party_rights"_s));
    patterns.push_back(row(u"内部事务"_s, u"refused.internal_affairs"_s));
    patterns.push_back(row(u"过程性信息"_s, u"refused.process_information"_s));
    patterns.push_back(row(u"执法案卷"_s, u"refused.enforcement_files"_s));
    patterns.push_back(row(u"行政查询"_s, u"refused.administrative_inquiry"_s));
    patterns.push_back(row(u"不掌握"_s, u"unavailable.not_held"_s));
    // Information that does not exist is counted in the same row, but often named on its own.
    patterns.back().unlessNearby = QRegularExpression(u"不存在"_s);
    patterns.push_back(row(u"另行制作|没有现成"_s, u"unavailable.needs_creation"_s));
    patterns.push_back(row(u"补正后[^,;]{0,8}不明确"_s, u"unavailable.still_unclear"_s));
    patterns.push_back(row(u"信访、?举报、?投诉"_s, u"not_processed.petition"_s));
    patterns.push_back(row(u"重复申请"_s, u"not_processed.repeated"_s));
    patterns.push_back(row(u"公开出版物"_s, u"not_processed.publication"_s));
    patterns.push_back(row(u"大量反复"_s, u"not_processed.excessive"_s));
    patterns.push_back(row(u"重新出具"_s, u"not_processed.reissue"_s));
    patterns.push_back(row(u"逾期不补正"_s, u"other.not_corrected"_s));
    patterns.push_back(row(u"逾期[^,;]{0,8}缴纳"_s, u"other.fee_unpaid"_s));
}

void addResults(std::vector<StatementPattern> &patterns)
{
    patterns.push_back(result(u"(?:予以|准予|同意)公开[、和及与]部分公开"_s, u"granted"_s));
    patterns.back().cells += u" + requests/partly_granted/{}"_s;
    patterns.push_back(result(u"部分公开"_s, u"partly_granted"_s));
    patterns.push_back(result(u"(?:予以|准予|(?<!不)同意|全部)公开"_s, u"granted"_s));
    patterns.push_back(result(u"不予公开|不同意公开"_s, u"refused.*"_s));
    patterns.push_back(result(u"无法提供"_s, u"unavailable.*"_s));
    patterns.push_back(result(u"不予处理"_s, u"not_processed.*"_s));
    patterns.push_back(result(u"其他处理"_s, u"other*"_s));
}

/// Years next to the report's stand here as 上年 and 下年.
void addCarried(std::vector<StatementPattern> &patterns)
{
    const QString next = u"结?转(?:至|到|入)?(?:下|次|明)一?年度?"_s;
    const QString last = u"(?:上|去)一?年度?结?转(?:至|到|入)?(?:本年|今年)?度?"_s;
    const QString object = u"(?:继续)?(?:办理|处理|答复)?的?(?:"_s + Request + u")?"_s;
    patterns.push_back(carried(
        next + object, u"^(?:申请)?(?:需|将|依法)?"_s + next, u"requests/carried_out/{}"_s));
    patterns.push_back(
        carried(last + object, u"^(?:为|系)?"_s + last, u"requests/carried_in/{}"_s));
    patterns.push_back(
        carried(u"(?:年末|年底|12月31日)(?:尚|仍|还)"_s, {}, u"requests/carried_out/{}"_s));
    patterns.push_back(
        carried(u"结转"_s, u"^结转"_s, u"requests/carried_out/{} | requests/carried_in/{}"_s));
}

void addWholes(std::vector<StatementPattern> &patterns)
{
    const QString received = u"requests/received/{}"_s;
    const QString either = received + u" | requests/received/{} + requests/carried_in/{}"_s;
    const QString total = u"requests/total/{}"_s;
    const QString any = either + u" | "_s + total;
    const QString object = u"(?:"_s + Between + Request + u")?"_s;
    const QString part = Channel + u"|"_s + Punctuality;

    patterns.push_back(whole(u"(?:新收|新增|新受理|新接收)到?"_s + object, Channel, received));
    patterns.push_back(whole(
        u"(?:收到|接到|受理|接收)并已?(?:处理|办理|答复|办结|办理完毕)"_s + object, part, any));
    patterns.push_back(whole(
        u"(?:答复|办结|办复|办理完毕|处理完毕)"_s + object, part + u"|其他|不再|部分"_s, total));
    patterns.back().isPartAfterAmong = false;
    patterns.push_back(whole(u"(?:办理|处理)"_s + Between + Request,
        part + u"|不予|其他|不再|终止|撤"_s, total + u" | "_s + either));
    patterns.push_back(whole(u"(?:收到|接到|接收|接受|受理|登记|收件)"_s + object, part, either));
    patterns.push_back(whole(
        u"^(?:今年|本年|全年|年内|[我全本][局委办县区市省镇乡街道]+|本机关|有|:)*(?:政府信息公开申请|信息公开申请|依申请公开申请|依申请公开)(?:(?:申请|受理|收件)量)?"_s,
        part, any));
    patterns.back().unlessNearby = QRegularExpression(DocumentsByAccess);
}

const QString Suits =
    u"disputes/count/direct_suit.%1 + disputes/count/suit_after_reconsideration.%1"_s;
const QString DirectSuits = u"disputes/count/direct_suit.%1"_s;
const QString LaterSuits = u"disputes/count/suit_after_reconsideration.%1"_s;
const QString Reconsideration = u"disputes/count/reconsideration.%1"_s;

void addOutcome(
    std::vector<StatementPattern> &patterns, const QString &words, const QString &outcome)
{
    const QString suits = Suits + u" | "_s + DirectSuits + u" | "_s + LaterSuits;
    patterns.push_back(dispute(Topic::Reconsideration, words, Reconsideration.arg(outcome)));
    patterns.push_back(dispute(Topic::Suits, words, suits.arg(outcome)));
}

void addDisputes(std::vector<StatementPattern> &patterns)
{
    const QString total = u"total"_s;
    patterns.push_back(dispute(Topic::Suits, u"复议[^,;]{0,4}[、和及与或](?:行政)?诉讼"_s,
        (Reconsideration + u" + "_s + Suits).arg(total)));
    patterns.push_back(
        dispute(Topic::Suits, u"复议后[^,;]{0,4}(?:起诉|诉讼)"_s, LaterSuits.arg(total)));
    patterns.push_back(dispute(Topic::Suits, u"直接(?:向[^,;]{0,6})?(?:起诉|提起(?:行政)?诉讼)"_s,
        DirectSuits.arg(total)));
    addOutcome(patterns, u"维持"_s, u"upheld"_s);
    addOutcome(patterns, u"纠正|被纠错"_s, u"corrected"_s);
    addOutcome(patterns, u"其他结果"_s, u"other"_s);
    addOutcome(patterns, u"未审结|未结案"_s, u"pending"_s);
    patterns.push_back(dispute(Topic::Reconsideration, u"复议"_s, Reconsideration.arg(total)));
    patterns.push_back(dispute(Topic::Suits, u"诉讼|应诉"_s, Suits.arg(total)));
}

void addProactive(std::vector<StatementPattern> &patterns)
{
    const QString row = u"proactive.art20_1/normative_documents/"_s;
    patterns.push_back(document(u"制发|制定|制定出台|出台|印发"_s,
        row + u"issued | "_s + row + u"made | "_s + row + u"disclosed"_s));
    patterns.push_back(document(u"废止|宣布失效"_s, row + u"repealed"_s));
    patterns.push_back(
        document(u"现行有效(?:的)?"_s, row + u"in_force | "_s + row + u"disclosed_total"_s));
    patterns.push_back(decision(u"行政许可"_s, u"proactive.art20_5/licensing/decisions"_s));
    patterns.push_back(decision(u"行政处罚"_s, u"proactive.art20_6/penalties/decisions"_s));
    patterns.push_back(decision(u"行政强制"_s, u"proactive.art20_6/coercion/decisions"_s));
}

} // namespace

std::vector<StatementPattern> statementPatterns()
{
    std::vector<StatementPattern> patterns;
    addCarried(patterns);
    addRows(patterns);
    addResults(patterns);
    addWholes(patterns);
    addDisputes(patterns);
    addProactive(patterns);
    return patterns;
}

std::vector<ApplicantPattern> applicantPatterns()
{
    return {{QRegularExpression(u"商业企业"_s), {u"business"_s}},
        {QRegularExpression(u"科研机构"_s), {u"research"_s}},
        {QRegularExpression(u"公益组织"_s), {u"public_interest"_s}},
        {QRegularExpression(u"法律服务机构"_s), {u"legal_service"_s}},
        {QRegularExpression(u"(?:自然人|公民)[^,;]*(?:法人|组织)"_s), {u"total"_s}},
        {QRegularExpression(u"自然人|公民|个人(?=申请|提|递)"_s), {u"natural"_s}},
        {QRegularExpression(u"法人|其他组织"_s),
            {u"business"_s, u"research"_s, u"public_interest"_s, u"legal_service"_s, u"other"_s}}};
}

std::vector<StatementPattern> nonePatterns()
{
    const QString no = u"(?:未|没有)曾?(?:收到|接到|受理|接收)"_s;
    const QString received = no + u"过?[^,;]{0,24}申请(?!人)|"_s + no
        + u"[^,;]{0,8}依申请公开|(?<!有)无(?:政府信息公开申请|信息公开申请|依申请公开)"_s;
    const QString dispute =
        u"(?:未|没有|无)(?:曾|再)?(?:发生|收到|出现|产生|接到|引发|引起|因|涉及|被|有|政府信息公开|行政)[^,;]{0,30}"_s;
    const QString decision = u"(?:未|没有)(?:作出|做出)过?行政%1(?:处理)?决定$"_s;
    const QString outcomes = u"败诉|纠正|纠错|撤销|维持|审结|未经|当事人"_s;
    return {none(Topic::Requests, received, Channel + u"|复议|诉讼|举报|投诉|材料|费"_s,
                u"requests/received/{}"_s),
        none(Topic::Requests, u"(?:无|没有)需?(?:下一?年度?结转|结转(?:至|到)?(?:下|次)一?年)"_s,
            {}, u"requests/carried_out/{}"_s),
        none(
            Topic::Reconsideration, dispute + u"复议"_s, outcomes, Reconsideration.arg(u"total"_s)),
        none(Topic::Suits, dispute + u"(?:诉讼|起诉)"_s, outcomes, Suits.arg(u"total"_s)),
        none(Topic::None, decision.arg(u"许可"_s), u"对"_s,
            u"proactive.art20_5/licensing/decisions"_s),
        none(Topic::None, decision.arg(u"处罚"_s), u"对"_s,
            u"proactive.art20_6/penalties/decisions"_s),
        none(Topic::None, decision.arg(u"强制"_s), u"对"_s,
            u"proactive.art20_6/coercion/decisions"_s)};
}

} // namespace gouji
