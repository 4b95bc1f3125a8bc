#include "model/extraction/labels/labelchain.h"

#include "model/extraction/labels/repeatedcells.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double UnmatchedCost = 0.01; ///< for each character between two labels
constexpr size_t MostUnmatched = 200;
constexpr double SentenceCost = 3; ///< for each 。 between two labels
constexpr size_t MostSentences = 3;
constexpr double SkippedRowCost = 2; ///< for each row of 表三 that is passed over
constexpr int MostSkipped = 6;
constexpr size_t Distinctive = 4; ///< characters of a wording that hardly occurs by chance
constexpr size_t FuzzyWindow = 600; ///< mistyped labels are sought so far from a sure one

/// How many rows of 表三 stand before each order number: what a jump skips.
std::vector<int> countRequestRows(const LabelSet &labels)
{
    std::vector<int> count(size_t(labels.orderCount()) + 1, 0);
    for (int order = 0; order < labels.orderCount(); ++order) {
        const Label &label = labels[labels.labelAt(order)];
        const bool row = label.role == LabelRole::Row && label.table == u"requests"
            && !label.line.startsWith(u"other");
        count[size_t(order) + 1] = count[size_t(order)] + row;
    }
    return count;
}

/// Dynamic programming over the matches in text order. For each order number the best and the
/// latest chain that ends there are kept, which is enough because the costs between two matches are
/// capped.
class ChainSearch {
public:
    ChainSearch(const HanStream &stream, const LabelSet &labels)
        : m_stream(stream), m_labels(labels), m_requestRows(countRequestRows(labels))
    {
    }

    std::vector<LabelMatch> run(const std::vector<LabelMatch> &matches)
    {
        m_nodes.clear();
        m_ends.assign(size_t(m_labels.orderCount()), {-1, -1});
        for (const LabelMatch &match : matches)
            addNode(match);
        return best();
    }

private:
    struct Node {
        const LabelMatch *match;
        double score;
        int previous;
        size_t sentencesBegin; ///< how many sentences end before the match …
        size_t sentencesEnd; ///< … and before its end
    };

    int orderOf(int node) const { return m_labels[m_nodes[size_t(node)].match->label].order; }

    double cost(const Node &from, const Node &to) const
    {
        const size_t gap = to.match->begin - from.match->end;
        const size_t sentences = to.sentencesBegin - from.sentencesEnd;
        const int skipped = m_requestRows[size_t(m_labels[to.match->label].order)]
            - m_requestRows[size_t(m_labels[from.match->label].order) + 1];
        return UnmatchedCost * double(std::min(gap, MostUnmatched))
            + SentenceCost * double(std::min(sentences, MostSentences))
            + SkippedRowCost * std::clamp(skipped, 0, MostSkipped);
    }

    void addNode(const LabelMatch &match)
    {
        const int order = m_labels[match.label].order;
        if (order < 0)
            return;
        Node node {&match, match.weight, -1, m_stream.sentencesBefore(match.begin),
            m_stream.sentencesBefore(match.end)};
        for (int earlier = order - 1; earlier >= 0; --earlier) {
            const auto [best, latest] = m_ends[size_t(earlier)];
            follow(latest, node);
            follow(best, node);
        }
        remember(node, order);
    }

    /// Lets the node follow a chain if none was better. Of equal ones the first in official order
    /// wins; they come last.
    void follow(int candidate, Node &node) const
    {
        if (candidate < 0)
            return;
        const Node &end = m_nodes[size_t(candidate)];
        const double most = end.score + node.match->weight; // without costs, which are dear
        if (most < node.score || end.match->end > node.match->begin
            || areFarApart(*end.match, *node.match))
            return;
        const double score = most - cost(end, node);
        if (score > node.score || (score == node.score && node.previous >= 0)) {
            node.score = score;
            node.previous = candidate;
        }
    }

    /// Labels of one table, but too far from each other to belong together.
    bool areFarApart(const LabelMatch &from, const LabelMatch &to) const
    {
        return qsizetype(m_stream.offsets[to.begin]) - m_stream.offsets[from.end - 1]
            > FarthestLabel
            && m_labels[from.label].table == m_labels[to.label].table;
    }

    void remember(const Node &node, int order)
    {
        m_nodes.push_back(node);
        const int index = int(m_nodes.size()) - 1;
        auto &[best, latest] = m_ends[size_t(order)];
        if (best < 0 || m_nodes[size_t(best)].score <= node.score)
            best = index;
        latest = index;
    }

    std::vector<LabelMatch> best() const
    {
        std::vector<LabelMatch> chain;
        const auto last = std::max_element(m_nodes.begin(), m_nodes.end(),
            [](const Node &a, const Node &b) { return a.score < b.score; });
        for (int i = last == m_nodes.end() ? -1 : int(last - m_nodes.begin()); i >= 0;
             i = m_nodes[size_t(i)].previous)
            chain.push_back(*m_nodes[size_t(i)].match);
        std::reverse(chain.begin(), chain.end());
        return chain;
    }

    const HanStream &m_stream;
    const LabelSet &m_labels;
    const std::vector<int> m_requestRows;
    std::vector<Node> m_nodes;
    std::vector<std::array<int, 2>> m_ends;
};

/// Candidates for the labels that the chain misses, each sought between its neighbours.
std::vector<LabelMatch> missingLabels(const HanStream &stream, QStringView text,
    const LabelSet &labels, const std::vector<LabelMatch> &chain)
{
    std::vector<LabelMatch> found;
    const auto seek = [&](size_t begin, size_t end, int firstOrder, int endOrder) {
        for (int order = firstOrder; order < endOrder && begin < end; ++order) {
            const int label = labels.labelAt(order);
            const auto take = [&](size_t from, size_t to) {
                const LabelMatch match = fuzzyMatch(stream, text, labels, label, from, to);
                if (match.label >= 0 && match.weight > 0)
                    found.push_back(match);
                return match;
            };
            const LabelMatch match = take(begin, end);
            if (match.label < 0)
                continue;
            // A neighbour may look just as much like it: "第二十条第（）项", 行政许可事项.
            take(match.end, end);
            if (match.partOfWord)
                take(begin, match.begin);
        }
    };
    size_t end = 0;
    int order = -1;
    if (chain.empty())
        return found;
    for (const LabelMatch &match : chain) {
        const int next = labels[match.label].order;
        const size_t gap = match.begin - end;
        if (order >= 0 && gap > FuzzyWindow)
            seek(end, end + FuzzyWindow, order + 1, next);
        seek(match.begin - std::min(gap, FuzzyWindow), match.begin, order + 1, next);
        end = match.end;
        order = next;
    }
    seek(end, std::min(stream.size(), end + FuzzyWindow), order + 1, labels.orderCount());
    return found;
}

/// Of a title that each cell repeats, the first stands for all: the others must not be taken for
/// mistyped titles of the tables behind it.
void dropRepeatedTitles(std::vector<LabelMatch> &matches, const HanStream &stream, QStringView text,
    const LabelSet &labels)
{
    std::erase_if(matches, [&](const LabelMatch &match) {
        const LabelRole role = labels[match.label].role;
        return (role == LabelRole::Caption || role == LabelRole::Section)
            && repeatsCellBefore(match, stream, text, labels.characters());
    });
}

} // namespace

std::vector<LabelMatch> labelChain(const HanStream &stream, QStringView text,
    const LabelSet &labels, const std::vector<LabelMatch> &exact)
{
    // Short wordings such as 其他 and 总计 stand everywhere: they must not bound where others are
    // sought. What begins as a row's label does need not be that row: it may stand mistyped nearby.
    std::vector<LabelMatch> sure = exact;
    dropRepetitions(sure, stream, text, labels);
    std::vector<LabelMatch> distinctive;
    std::copy_if(sure.begin(), sure.end(), std::back_inserter(distinctive),
        [&labels](const LabelMatch &match) {
            const bool row = labels[match.label].role == LabelRole::Row;
            return match.end - match.begin >= Distinctive && !(row && match.partOfWord);
        });
    ChainSearch search(stream, labels);
    std::vector<LabelMatch> candidates =
        missingLabels(stream, text, labels, search.run(distinctive));
    candidates.insert(candidates.end(), sure.begin(), sure.end());
    dropRepeatedTitles(candidates, stream, text, labels);
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const LabelMatch &a, const LabelMatch &b) { return a.end < b.end; });
    std::vector<LabelMatch> chain = search.run(candidates);
    for (LabelMatch &match : chain) {
        if (labels[match.label].role == LabelRole::Row)
            moveToLastRepetition(match, stream, text, labels.characters());
    }
    return chain;
}

} // namespace gouji
