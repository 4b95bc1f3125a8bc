#include "tests/generator/labelprinter.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

bool isHan(QChar c)
{
    return c >= QChar(0x4e00) && c <= QChar(0x9fff);
}

/// Deviations of single labels, besides the variants that the forms' data know: slips, cut header
/// words, headers with digits, guidance in brackets, traditional characters.
QStringList knownSlips(const QString &official)
{
    static const QHash<QString, QStringList> Slips {
        {u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）"_s,
            {u"（二）不分公开（区分处理的，只计这一情形，不计其他情形）"_s, u"（二）部分公开"_s}},
        {u"5.要求行政机关确认或重新出具已获取信息"_s,
            {u"5.要求行政机关确认或重新出具以获取信息"_s}},
        {u"2.其他法律行政法规禁止公开"_s, {u"2.其他法律行政止公开"_s}},
        {u"第二十条第（五）项"_s, {u"第二十条（五）项"_s}},
        {u"本年新制作数量"_s, {u"本年新"_s}},
        {u"本年新公开数量"_s, {u"本年新"_s}},
        {u"本年制发件数"_s, {u"本年(2023)制发件数"_s}},
        {u"本年增/减"_s, {u"本年增/减（减用负值表示,如-8）"_s}},
        {u"采购项目数量"_s, {u"上一年项目数量"_s}},
        {u"采购总金额"_s, {u"本年增/减"_s}},
        {u"规范性文件"_s, {u"规范性文件（含以办公室名义印发的）"_s, u"規範性文件"_s}},
        {u"行政规范性文件"_s, {u"行政规范性文件(本机关制发)"_s, u"行政規範性檔案"_s}},
        {u"三、收到和处理政府信息公开申请情况"_s, {u"三、政府信息依申请公开情况"_s}},
        {u"五、存在的主要问题及改进情况"_s, {u"五、存在主要问题"_s}},
    };
    return Slips.value(official);
}

const QString WrongCharacters =
    u"的了在是和有大这主中人上为们地个用工时要动国产以我到他会作来分生对于学下级就年"_s;

} // namespace

LabelPrinter::LabelPrinter(const FormLibrary &library, Noise noise, Random &random)
    : m_library(library), m_noise(noise), m_random(random)
{
    if (!noise.labels)
        return;
    m_asciiBrackets = random.percent(40);
    m_breaksLines = random.percent(40);
    m_numbering = random.below(3);
}

QString LabelPrinter::print(const QString &official)
{
    const QString text = printTitle(official);
    return m_breaksLines ? broken(text) : text;
}

QString LabelPrinter::printTitle(const QString &official)
{
    QString text = official;
    if (m_noise.labels)
        text = restyled(reworded(text));
    if (m_noise.typos)
        text = mistyped(text);
    return text;
}

QString LabelPrinter::reworded(const QString &official)
{
    const QStringList others = m_library.variants(official) + knownSlips(official);
    if (!others.isEmpty() && m_random.percent(15))
        return m_random.pick(others);
    QString text = official;
    if (text.size() > 3 && m_random.percent(4))
        text.insert(
            m_random.between(2, int(text.size()) - 1), m_random.percent(50) ? u' ' : u'\u3000');
    return text;
}

QString LabelPrinter::restyled(QString text) const
{
    if (m_asciiBrackets)
        text.replace(u'（', u'(').replace(u'）', u')');
    if (m_numbering > 0 && text.size() > 2 && text[0].isDigit() && text[1] == u'.') {
        text[1] = m_numbering == 1 ? u'、' : u'．';
        if (m_numbering == 2)
            text[0] = QChar(text[0].unicode() + 0xfee0);
    }
    return text;
}

QString LabelPrinter::mistyped(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHan(text[i]) || !m_random.percent(5))
            continue;
        if (text.size() > 2 && m_random.percent(25))
            text.remove(i--, 1);
        else
            text[i] = m_random.pick(WrongCharacters);
    }
    return text;
}

QString LabelPrinter::broken(QString text)
{
    if (text.startsWith(u"三、本年度"_s) && m_random.percent(50)) {
        for (qsizetype i = text.size() - 1; i > 0; --i)
            text.insert(i, u'\n');
        return text;
    }
    const int first =
        text.front().isDigit() ? 5 : 2; // an ordinal does not stand on a line of its own
    const int last = int(text.size()) - 2;
    if (last >= first && m_random.percent(text.size() < 7 ? 50 : 10))
        text.insert(m_random.between(first, last), u'\n');
    return text;
}

} // namespace gouji::testgen
