#include "model/extraction/indicators/indicatorwords.h"

#include "model/extraction/extractor.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct RolePattern {
    IndicatorRole role;
    QRegularExpression pattern;
};

/// Lists differ by province, and so do their headers: periods, and words for numbers behind them.
const std::vector<RolePattern> &rolePatterns()
{
    static const auto whole = [](const QString &words) {
        return QRegularExpression(u"^(?:"_s + words + u")$"_s);
    };
    static const std::vector<RolePattern> patterns {
        {IndicatorRole::Name, whole(u"(?:统计)?指标(?:名称|项目|内容)?|统计项目|项目名称"_s)},
        {IndicatorRole::Unit, whole(u"(?:计量)?单位"_s)},
        {IndicatorRole::Value,
            whole(
                uR"((?:20\d\d年?度?|本年度?|当年|上年度?|去年|全年)(?:新增|发生|实际)?(?:累计)?(?:统计)?(?:数量|数据|数值|件数|数)?|历年累计(?:数量|数)?|累计(?:数量|数)?|统计数[据值]?|数量|数值|数据|合计|实际数)"_s)},
        {IndicatorRole::Code, whole(u"(?:统计|指标|行)?(?:代码|编码|代号|编号|序号)"_s)},
        {IndicatorRole::Remark, whole(u"备注|说明"_s)},
    };
    return patterns;
}

bool begins(const QString &text, const RolePattern &role)
{
    const auto match = role.pattern.match(text, 0, QRegularExpression::PartialPreferCompleteMatch);
    return match.hasMatch() || match.hasPartialMatch();
}

const QRegularExpression &ordinalPattern()
{
    static const QRegularExpression pattern(
        uR"(^(?:其中[:：]?|[一二三四五六七八九十]{1,3}[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.、．)）](?!\d)|[①-⑳])+)"_s);
    return pattern;
}

} // namespace

IndicatorRole roleOf(const QString &header)
{
    for (const RolePattern &known : rolePatterns()) {
        if (known.pattern.match(header).hasMatch())
            return known.role;
    }
    return IndicatorRole::None;
}

bool beginsHeader(const QString &text)
{
    const auto &known = rolePatterns();
    return std::any_of(known.begin(), known.end(),
        [&text](const RolePattern &role) { return begins(text, role); });
}

bool beginsList(const QString &text)
{
    const auto &known = rolePatterns();
    return std::any_of(known.begin(), known.end(), [&text](const RolePattern &role) {
        return (role.role == IndicatorRole::Name || role.role == IndicatorRole::Code)
            && begins(text, role);
    });
}

bool isIndicatorUnit(const QString &text)
{
    static const QStringView units[] {u"条", u"件", u"次", u"个", u"人", u"万元", u"元", u"份",
        u"部", u"篇", u"期", u"场", u"场次", u"人次", u"名", u"册", u"本", u"项", u"宗", u"起",
        u"条次", u"件次", u"万人次", u"条（件）", u"条(件)"};
    return std::find(std::begin(units), std::end(units), text) != std::end(units);
}

bool isIndicatorValue(const TextChunk &chunk)
{
    const auto readable = [&chunk](ValueKind kind) {
        return readValue(chunk.text, kind).content.state != CellState::Unreadable;
    };
    return readable(ValueKind::SignedCount) || readable(ValueKind::AmountWanYuan);
}

bool isIndicatorDash(const QString &text)
{
    return readValue(text, ValueKind::SignedCount).content.state == CellState::Dash;
}

bool beginsIndicator(const QString &text)
{
    return ordinalPattern().match(text).hasMatch();
}

bool isOrdinalAlone(const QString &text)
{
    return ordinalPattern().match(text).capturedLength() == text.size();
}

} // namespace gouji
