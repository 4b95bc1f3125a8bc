#include "model/rules/text/statementscan.h"

#include "model/rules/text/cellexpression.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Anything longer is data, not prose, and reading it would take time without end.
constexpr qsizetype LongestSentence = 4000;

const QString Received = u"requests/received/{}"_s;
const QString ReceivedOrCarried = u"requests/received/{} + requests/carried_in/{}"_s;
const QString Processed = u"requests/total/{}"_s;

bool contains(const QRegularExpression &expression, const QString &text)
{
    return !expression.pattern().isEmpty() && expression.match(text).hasMatch();
}

bool isOneRow(const std::vector<CellId> &cells)
{
    return std::all_of(cells.begin(), cells.end(),
        [&](const CellId &cell) { return cell.row() == cells.front().row(); });
}

/// Words that may stand before a number whose meaning follows it: "其中20件予以公开".
bool isOnlyIntroduction(const QString &before)
{
    static const QStringList words {u"其中"_s, u"对"_s, u"另"_s, u"尚"_s, u"剩余"_s, u"其余"_s,
        u"还"_s, u"除"_s, u"其中:"_s, u"另外"_s};
    return before.isEmpty() || words.contains(before);
}

} // namespace

Statements StatementScan::run()
{
    const std::vector<Sentence> &sentences = m_narrative.sentences();
    bool isWanted = false;
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].beginsParagraph)
            isWanted = isRelevant(i);
        if (!isWanted || sentences[i].range.length() > LongestSentence)
            continue;
        beginSentence(sentences[i]);
        readSentence();
    }
    return std::move(m_statements);
}

/// Most paragraphs are about other work; passing over them saves most of the time.
bool StatementScan::isRelevant(size_t first) const
{
    const std::vector<Sentence> &sentences = m_narrative.sentences();
    TextRange paragraph = sentences[first].range;
    for (size_t i = first + 1; i < sentences.size() && !sentences[i].beginsParagraph; ++i)
        paragraph.end = sentences[i].range.end;
    return m_finder.m_relevant.match(m_narrative.view(paragraph)).hasMatch();
}

void StatementScan::beginSentence(const Sentence &sentence)
{
    if (sentence.beginsParagraph) {
        m_subject = {m_report.year};
        m_lastMeaning.clear();
        m_subject.isAboutDisclosure = sentence.section == 3 || sentence.section == 4;
    }
    m_subject.isOtherPeriod = false;
    m_subject.isAfterAmong = false;
    if (m_subject.topic == Topic::None
        && m_finder.m_subjectWords.hintAtRequests(m_narrative.view(sentence.range)))
        m_subject.topic = Topic::Requests;
    m_lastStatementEnd = -1;
    m_sentence = sentence.range;
    m_quantities = findQuantities(m_narrative, sentence.range, m_finder.m_numerals);
}

void StatementScan::readSentence()
{
    const size_t first = m_statements.numbers.size();
    size_t next = 0;
    for (qsizetype begin = m_sentence.begin; begin < m_sentence.end;) {
        const TextRange clause {begin, clauseEnd(begin)};
        readClause(clause, next);
        begin = clause.end;
    }
    dropContradictions(first);
}

/// Behind the next comma or semicolon that is not inside a number.
qsizetype StatementScan::clauseEnd(qsizetype begin) const
{
    const auto isInNumber = [this](qsizetype at) {
        return std::any_of(
            m_quantities.begin(), m_quantities.end(), [at](const Quantity &quantity) {
                return quantity.range.begin <= at && at < quantity.range.end;
            });
    };
    qsizetype end = begin;
    while (end < m_sentence.end) {
        const QChar c = m_narrative.text()[end++];
        if ((c == u',' || c == u';') && !isInNumber(end - 1))
            break;
    }
    return end;
}

/// \a next is the index of the first number that was not read yet.
void StatementScan::readClause(TextRange clause, size_t &next)
{
    const size_t first = next;
    qsizetype at = clause.begin;
    for (; next < m_quantities.size() && m_quantities[next].range.begin < clause.end; ++next) {
        follow({at, m_quantities[next].range.begin});
        at = m_quantities[next].range.end;
        if (!m_subject.isReportYear())
            continue;
        if (m_quantities[next].isPercentage)
            readShare(next);
        else
            readNumber(next);
    }
    follow({at, clause.end});
    if (first == next && m_subject.isReportYear())
        readNone(clause);
}

void StatementScan::follow(TextRange range)
{
    m_finder.m_subjectWords.follow(m_narrative.view(range), m_subject);
}

void StatementScan::readNumber(size_t index)
{
    const Quantity &quantity = m_quantities[index];
    const Clause clause = clauseAround(m_narrative, m_sentence, m_quantities, index, m_report.year);
    if (contains(m_finder.m_comparison, clause.before))
        return;
    const QString cells = meaning(clause, m_narrative.text()[quantity.range.end - 1]);
    auto readings = cellsOf(cells, columnsIn(clause.before), m_report);
    if (readings.empty())
        return;
    if (cells.contains("{}"_L1))
        m_lastMeaning = cells;
    m_lastStatementEnd = quantity.range.end;
    m_statements.numbers.push_back(
        {quantity.range, quoteAround(quantity.range), quantity.number, std::move(readings)});
}

/// What the number of a clause counts, as a cell expression; empty where that is in doubt.
QString StatementScan::meaning(const Clause &clause, QChar unit) const
{
    const Topic topic = m_finder.m_subjectWords.topicBefore(clause.after, m_subject.topic);
    if (const StatementPattern *pattern = patternFor(clause, topic)) {
        const bool isPart = pattern->isPartAfterAmong && m_subject.isAfterAmong
            && columnsIn(clause.before) == QStringList {u"total"_s};
        const bool isCountable = topic == Topic::Documents || !u"条个次"_s.contains(unit);
        const bool isElsewhere = (topic == Topic::Reconsideration || topic == Topic::Suits)
            && !m_subject.isAboutDisclosure;
        return isPart || isElsewhere || !isCountable ? QString() : pattern->cells;
    }
    const bool isAboutRequests =
        topic == Topic::Requests || (topic == Topic::None && m_subject.isAboutDisclosure);
    if (!isAboutRequests || !contains(m_finder.m_applicantEnding, clause.before))
        return {};
    const QStringList meanings {
        m_lastMeaning.isEmpty() ? Received : m_lastMeaning, Received, ReceivedOrCarried, Processed};
    return meanings.join(" | "_L1);
}

const StatementPattern *StatementScan::patternFor(const Clause &clause, Topic topic) const
{
    const bool isIntroduction = isOnlyIntroduction(clause.before);
    const auto matches = [&](const StatementPattern &pattern) {
        if (pattern.topic != Topic::None && pattern.topic != topic)
            return false;
        const bool isMeant = contains(pattern.before, clause.before)
            || (isIntroduction && contains(pattern.after, clause.after));
        return isMeant && !contains(pattern.unless, clause.before)
            && !contains(pattern.unlessAfter, clause.after)
            && !contains(pattern.unlessNearby, m_narrative.view(m_sentence).toString());
    };
    const auto it = std::find_if(m_finder.m_patterns.begin(), m_finder.m_patterns.end(), matches);
    return it == m_finder.m_patterns.end() ? nullptr : &*it;
}

QStringList StatementScan::columnsIn(const QString &clause) const
{
    for (const ApplicantPattern &applicant : m_finder.m_applicants) {
        if (contains(applicant.words, clause))
            return applicant.columns;
    }
    return {u"total"_s};
}

/// What to quote of a sentence: the clauses around a number, no longer than a few lines.
TextRange StatementScan::quoteAround(TextRange range) const
{
    constexpr qsizetype reach = 40;
    const QStringView text = m_narrative.view(m_sentence);
    qsizetype begin = text.lastIndexOf(u';', range.begin - m_sentence.begin) + 1;
    if (range.begin - m_sentence.begin - begin > reach)
        begin = text.indexOf(u',', range.begin - m_sentence.begin - reach) + 1;
    qsizetype end = range.end - m_sentence.begin;
    while (end < text.size() && text[end] != u';'
        && (text[end] != u',' || end < range.end - m_sentence.begin + reach))
        ++end;
    return {
        m_sentence.begin + std::min(begin, range.begin - m_sentence.begin), m_sentence.begin + end};
}

/// A sentence that states the same cells twice in different numbers lists offices or periods.
void StatementScan::dropContradictions(size_t first)
{
    auto &numbers = m_statements.numbers;
    const std::vector<TextStatement> found(numbers.begin() + qsizetype(first), numbers.end());
    const auto isContradicted = [&](const TextStatement &statement) {
        return std::any_of(found.begin(), found.end(), [&](const TextStatement &other) {
            return other.readings.front() == statement.readings.front()
                && other.stated != statement.stated;
        });
    };
    numbers.erase(std::remove_if(numbers.begin() + qsizetype(first), numbers.end(), isContradicted),
        numbers.end());
}

void StatementScan::readNone(TextRange clause)
{
    while (!clause.isEmpty() && u",;。!?"_s.contains(m_narrative.text()[clause.end - 1]))
        --clause.end;
    const QString text = m_narrative.view(clause).toString();
    for (const StatementPattern &pattern : m_finder.m_nonePatterns) {
        const bool isMeant = pattern.topic == Topic::None
            || (pattern.topic == Topic::Requests ? m_subject.topic == Topic::Requests
                                                 : m_subject.isDispute());
        if (!isMeant || !contains(pattern.before, text) || contains(pattern.unless, text))
            continue;
        auto readings = cellsOf(pattern.cells, {u"total"_s}, m_report);
        if (!readings.empty()) {
            m_statements.numbers.push_back(
                {clause, quoteAround(clause), Number(0), std::move(readings)});
        }
    }
}

void StatementScan::readShare(size_t index)
{
    const Quantity &quantity = m_quantities[index];
    const Clause clause = clauseAround(m_narrative, m_sentence, m_quantities, index, m_report.year);
    const qsizetype at = clause.before.lastIndexOf(u'占');
    static const QRegularExpression wider(u"全[国省市区县州]|同比|环比|增|减|升|降"_s);
    if (at < 0 || contains(wider, clause.before))
        return;
    const QString part = clause.before.left(at);
    const QString whole = clause.before.mid(at + 1);
    std::vector<std::vector<CellId>> parts;
    if (!part.isEmpty())
        parts = cellsOf(meaning({part, {}}, u'件'), columnsIn(part), m_report);
    else if (index > 0 && m_quantities[index - 1].range.end == m_lastStatementEnd)
        parts = m_statements.numbers.back().readings;
    auto readings = shares(parts, whole);
    if (!readings.empty()) {
        m_statements.shares.push_back({quantity.range, quoteAround(quantity.range), quantity.number,
            quantity.places, std::move(readings)});
    }
}

/// What a part may be a share of: what the words say, else every total that includes it.
std::vector<TextShare::Reading> StatementScan::shares(
    const std::vector<std::vector<CellId>> &parts, const QString &whole) const
{
    const QStringList total {u"total"_s};
    std::vector<TextShare::Reading> readings;
    for (const std::vector<CellId> &part : parts) {
        std::vector<std::vector<CellId>> wholes;
        if (part.front().table() == u"requests") {
            const StatementPattern *named = patternFor({whole, {}}, Topic::Requests);
            QStringList any {Processed, Received, ReceivedOrCarried};
            if (isOneRow(part))
                any.prepend(u"requests/"_s + part.front().row().toString() + u"/{}"_s);
            wholes = cellsOf(named ? named->cells : any.join(" | "_L1), total, m_report);
        }
        for (const std::vector<CellId> &cells : wholes) {
            if (cells != part)
                readings.push_back({part, cells});
        }
    }
    return readings;
}

} // namespace gouji
