#include "model/rules/text/yearslips.h"

#include <QRegularExpression>
#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Collects the slips of one kind after the other and puts them into text order.
class YearSlipScan {
public:
    YearSlipScan(const Narrative &narrative, int year) : m_narrative(narrative), m_year(year) { }

    std::vector<YearSlip> run();

private:
    void readPeriod(const Sentence &sentence);
    void readTitle(const Sentence &sentence);
    void readNarrative(const Sentence &sentence, bool isFirstOfReport);
    void readSignature();
    void expect(int year, TextRange sentence, const QRegularExpressionMatch &match, int capture);

    const Narrative &m_narrative;
    int m_year;
    std::vector<YearSlip> m_slips;
};

/// "2024", "二〇二四".
int yearOf(QStringView digits)
{
    static const QString numerals = u"〇一二三四五六七八九"_s;
    int year = 0;
    for (const QChar c : digits)
        year = year * 10 + (c.isDigit() ? c.digitValue() : int(numerals.indexOf(c)));
    return year;
}

std::vector<YearSlip> YearSlipScan::run()
{
    int lastSection = 0;
    for (const Sentence &sentence : m_narrative.sentences()) {
        if (!m_narrative.view(sentence.range).contains(u"20"))
            continue;
        readPeriod(sentence);
        if (sentence.section == 0)
            readTitle(sentence);
        else
            readNarrative(sentence, sentence.section == 1 && lastSection == 0);
        lastSection = sentence.section;
    }
    readSignature();
    std::sort(m_slips.begin(), m_slips.end(),
        [](const YearSlip &a, const YearSlip &b) { return a.range.begin < b.range.begin; });
    return std::move(m_slips);
}

void YearSlipScan::expect(
    int year, TextRange sentence, const QRegularExpressionMatch &match, int capture)
{
    if (match.capturedStart(capture) < 0 || yearOf(match.capturedView(capture)) == year)
        return;
    m_slips.push_back({{sentence.begin + match.capturedStart(capture),
                           sentence.begin + match.capturedEnd(capture)},
        yearOf(match.capturedView(capture)), year});
}

void YearSlipScan::readPeriod(const Sentence &sentence)
{
    static const QRegularExpression period(
        u"(20\\d\\d)年1月1日起?[至到—-]+(?:(20\\d\\d)年)?12月31"_s);
    const auto match = period.match(m_narrative.view(sentence.range));
    if (!match.hasMatch())
        return;
    expect(m_year, sentence.range, match, 1);
    expect(m_year, sentence.range, match, 2);
}

/// Only sentences that introduce this report: pages link the reports of other years.
void YearSlipScan::readTitle(const Sentence &sentence)
{
    static const QRegularExpression title(
        u"(?:编制|公布|本报告)[^。]{0,30}?(20\\d\\d)年度?[^,。]{0,20}?信息公开(?:工作)?(?:年度)?报告"_s);
    const auto match = title.match(m_narrative.view(sentence.range));
    if (match.hasMatch())
        expect(m_year, sentence.range, match, 1);
}

/// A sentence of last year's text: it begins with the year and reports on the work, and nothing in
/// it compares the years.
void YearSlipScan::readNarrative(const Sentence &sentence, bool isFirstOfReport)
{
    static const QRegularExpression beginning(
        u"^(?:[一二三四五六七八九十]、|\\([^)]*\\)[^,。\\d]{0,16}[。:]?)?(20\\d\\d)年(?!以来|至|-|—|\\d)"_s);
    static const QRegularExpression work(
        u"(?:收到|受理|接到|新收|答复|办结|制定|制发|废止|公开|发布)[^,;。]{0,32}?\\d+[件份宗起条]"_s);
    static const QRegularExpression otherwise(
        u"比|较|增|减|同期|上年|去年|结转|将|计划|下一步|以来|印发|修订|施行"_s);
    const QStringView text = m_narrative.view(sentence.range);
    const auto match = beginning.match(text);
    if (!match.hasMatch() || text.contains(QString::number(m_year))
        || std::abs(yearOf(match.capturedView(1)) - m_year) != 1
        || otherwise.match(text).hasMatch())
        return;
    if (isFirstOfReport || work.match(text).hasMatch())
        expect(m_year, sentence.range, match, 1);
}

/// A report is signed in the year after, on its last day at the earliest.
void YearSlipScan::readSignature()
{
    static const QRegularExpression date(
        u"^[^,;。:]{0,25}?((?:20|二〇)(?:\\d\\d|[〇一二三四五六七八九]{2}))年(\\d{1,2}|[一二三四五六七八九十]+)月[^月]{1,3}日$"_s);
    const auto &sentences = m_narrative.sentences();
    const size_t first = sentences.size() > 5 ? sentences.size() - 5 : 0;
    for (size_t i = first; i < sentences.size(); ++i) {
        const auto match = date.match(m_narrative.view(sentences[i].range));
        if (sentences[i].section < 5 || !match.hasMatch())
            continue;
        const int year = yearOf(match.capturedView(1));
        const bool isDecember = match.captured(2) == u"12" || match.captured(2) == u"十二";
        if (year < m_year || (year == m_year && !isDecember))
            expect(m_year + 1, sentences[i].range, match, 1);
    }
}

} // namespace

std::vector<YearSlip> findYearSlips(const Narrative &narrative, int year)
{
    return year == 0 ? std::vector<YearSlip>() : YearSlipScan(narrative, year).run();
}

} // namespace gouji
