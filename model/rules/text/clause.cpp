#include "model/rules/text/clause.h"

#include <QRegularExpression>
#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestClause = 60;
constexpr qsizetype LongestAfter = 20;
constexpr qsizetype LongestBracket = 1000;

bool isClauseMark(QChar c)
{
    return u",;。!?"_s.contains(c);
}

/// What introduces a number without saying what it counts.
QString withoutFillers(const QString &clause)
{
    static const QRegularExpression fillers(
        u"(?:共计|共有|共|合计|总计|总共|累计|总数|总量|数量|件数|数|为|是|达到|达|计|有|了|的|:|\"|“)+$"_s);
    static const QRegularExpression links(u"^(?:、|和|及|与|以及|且|并|:)+"_s);
    // One way in makes a part of a number, a list of all of them does not.
    static const QRegularExpression allWays(
        u"通过[^,;等]*、[^,;等]*等(?:多种|各种|各类|多个)?(?:方式|渠道|途径|形式)(?:提交|提出|递交|申请)?的?"_s);
    QString result = clause;
    return result.remove(allWays).remove(links).remove(fillers);
}

/// Collects the clause before a number from its end to its beginning.
class BackwardWalk {
public:
    /// `begin` is the place of `text` in the narrative, where the quantities' ranges count.
    BackwardWalk(QStringView text, const std::vector<Quantity> &quantities, qsizetype begin)
        : m_text(text), m_quantities(quantities), m_begin(begin)
    {
    }

    QString clauseBefore(qsizetype end)
    {
        m_at = end;
        // In "3件予以公开、5件不予公开" the words between the numbers belong to the first.
        if (end > 0 && m_text[end - 1] == u'、')
            return {};
        QString clause = withoutFillers(readClause());
        // "收到申请,共计35件": the comma stands where none has to.
        if (clause.isEmpty() && m_at > 0 && m_text[m_at - 1] == u',' && !isQuantityEnd(m_at - 1)) {
            --m_at;
            clause = withoutFillers(readClause());
            if (isQuantityEnd(m_at))
                clause.clear();
        }
        return clause;
    }

private:
    bool isQuantityEnd(qsizetype at) const;
    QString readClause();
    bool skipBracket();

    QStringView m_text;
    const std::vector<Quantity> &m_quantities; ///< in the order of the text
    const qsizetype m_begin;
    qsizetype m_at = 0;
};

bool BackwardWalk::isQuantityEnd(qsizetype at) const
{
    const auto found = std::lower_bound(m_quantities.begin(), m_quantities.end(), at + m_begin,
        [](const Quantity &quantity, qsizetype end) { return quantity.range.end < end; });
    return found != m_quantities.end() && found->range.end == at + m_begin;
}

QString BackwardWalk::readClause()
{
    const qsizetype end = m_at;
    QString clause;
    while (m_at > 0 && end - m_at < LongestClause && !isQuantityEnd(m_at)) {
        const QChar c = m_text[m_at - 1];
        if (isClauseMark(c) || c == u'(' || (c == u')' && !skipBracket()))
            break;
        if (c != u')') {
            clause.prepend(c);
            --m_at;
        }
    }
    return clause;
}

/// Moves before the bracket that ends here; false where it does not begin in this sentence.
bool BackwardWalk::skipBracket()
{
    const qsizetype earliest = std::max(qsizetype(0), m_at - LongestBracket);
    const qsizetype open = m_text.sliced(earliest, m_at - earliest).lastIndexOf(u'(');
    if (open < 0)
        return false;
    m_at = earliest + open;
    return true;
}

} // namespace

QString withRelativeYears(QString text, int year)
{
    if (year == 0)
        return text;
    const auto replace = [&text](int number, const QString &words) {
        const QString digits = QString::number(number);
        text.replace(digits + u"年度"_s, words).replace(digits + u"年"_s, words);
    };
    replace(year - 1, u"上年"_s);
    replace(year, u"本年"_s);
    replace(year + 1, u"下年"_s);
    return text;
}

Clause clauseAround(const Narrative &narrative, TextRange sentence,
    const std::vector<Quantity> &quantities, size_t index, int year)
{
    const QStringView text = narrative.view(sentence);
    const TextRange own = quantities[index].range;
    qsizetype end = own.end - sentence.begin;
    const qsizetype limit = index + 1 < quantities.size()
        ? quantities[index + 1].range.begin - sentence.begin
        : text.size();
    QString after;
    while (end < std::min(limit, text.size()) && after.size() < LongestAfter
        && !isClauseMark(text[end]) && !u"():"_s.contains(text[end]))
        after += text[end++];
    const QString before =
        BackwardWalk(text, quantities, sentence.begin).clauseBefore(own.begin - sentence.begin);
    return {withRelativeYears(before, year), withRelativeYears(after, year)};
}

} // namespace gouji
