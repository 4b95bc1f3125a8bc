#include "model/extraction/reportextents.h"

#include "model/extraction/titledreports.h"

#include <algorithm>
#include <set>

namespace gouji {

namespace {

/// Of 表三's 25 rows, to be a table: texts name one or two of them in a sentence.
constexpr size_t FewestRows = 8;
/// 总计 and 其他 stand in the heads of tables, too.
constexpr size_t LongestAmbiguous = 3;
/// Behind a heading without 表三's first rows: the heading stood on a page within the table.
constexpr int RowsOfTheSameTable = 3;
/// Rows behind a heading that stand above those before it: 表三 begins again, with its first rows
/// mistyped.
constexpr size_t RowsOfAnother = 2;
constexpr qsizetype LongestCount = 20; ///< a number with what stands before it

/// "予以公开6件", "予以公开的有…", "予以公开、…": a sentence that names a row.
bool isMention(QStringView behind, const CharacterTable &characters)
{
    const QChar next = behind.isEmpty() ? QChar() : behind.front();
    if (characters.isHan(next) || QStringView(u"，、。；").contains(next))
        return true;
    const QStringView count = behind.left(LongestCount);
    const auto word = std::find_if(count.begin(), count.end(),
        [&](QChar c) { return characters.isHan(c) || c == u'\n' || c == u'|'; });
    return word != count.begin() && word != count.end() && *word == u'件'
        && characters.classOf(*(word - 1)) == CharClass::Digit;
}

/// Walks over the labels of a text and finds where 表三 begins again.
class ExtentFinder {
public:
    ExtentFinder(QStringView text, const std::vector<ReportTitle> &titles, const HanStream &stream,
        const LabelSet &labels)
        : m_text(text), m_titles(titles), m_stream(stream), m_labels(labels),
          m_received(labels.row(u"requests", u"received")),
          m_carriedIn(labels.row(u"requests", u"carried_in"))
    {
    }

    void take(const LabelMatch &match)
    {
        const Label &label = m_labels[match.label];
        const bool isHead = label.role == LabelRole::Section || label.role == LabelRole::Caption;
        const bool isRow = label.role == LabelRole::Row && label.table == u"requests";
        if (isRow && match.end - match.begin > LongestAmbiguous) {
            const qsizetype end = m_stream.offsets[match.end - 1] + 1;
            if (!isMention(m_text.mid(end), m_labels.characters()))
                takeRow(match);
        } else if (isHead && label.order > m_labels[m_carriedIn].order)
            m_lastEnd = m_stream.offsets[match.end - 1];
        else if (isHead && m_rows.size() >= FewestRows && m_head < 0)
            openHead(m_stream.offsets[match.begin]);
    }

    /// Ends of what is too little for a report are no ends.
    std::vector<qsizetype> begins() const
    {
        std::vector<qsizetype> begins = m_begins;
        if (!begins.empty() && m_rows.size() < FewestRows)
            begins.pop_back();
        return begins;
    }

private:
    void takeRow(const LabelMatch &match)
    {
        const bool isFirst = match.label == m_received || match.label == m_carriedIn;
        if (m_head >= 0 && match.label <= *m_rows.rbegin())
            m_again.insert(match.label);
        if (m_head >= 0 && (isFirst || m_again.size() >= RowsOfAnother)) {
            m_begins.push_back(lineOf(m_head));
            m_rows = m_again;
            m_head = -1;
        } else if (m_head >= 0 && m_again.empty() && ++m_rowsBehindHead >= RowsOfTheSameTable) {
            m_head = -1;
        }
        m_rows.insert(match.label);
        if (m_head < 0)
            m_lastEnd = m_stream.offsets[match.end - 1];
    }

    /// The title above the first heading is the next report's, with those above it that say the
    /// same, as the title of a page does.
    void openHead(qsizetype offset)
    {
        const auto isBefore = [](const ReportTitle &title, qsizetype at) {
            return title.begin < at;
        };
        const auto first = std::lower_bound(m_titles.begin(), m_titles.end(), m_lastEnd, isBefore);
        auto title = std::lower_bound(first, m_titles.end(), offset, isBefore);
        m_head = offset;
        if (title != first)
            m_head = (--title)->begin;
        for (; title != first && mayNameOne(*(title - 1), *title); --title)
            m_head = (title - 1)->begin;
        m_rowsBehindHead = 0;
        m_again.clear();
    }

    /// Where the line begins, or behind the report before where both stand on one line.
    qsizetype lineOf(qsizetype offset) const
    {
        const qsizetype end = m_lastEnd > 0 ? m_lastEnd + 1 : 0;
        return end + m_text.mid(end, offset - end).lastIndexOf(u'\n') + 1;
    }

    const QStringView m_text;
    const std::vector<ReportTitle> &m_titles;
    const HanStream &m_stream;
    const LabelSet &m_labels;
    const int m_received;
    const int m_carriedIn;
    std::set<int> m_rows; ///< of 表三, as it orders them, in the report that is being read
    qsizetype m_lastEnd = 0; ///< of the last label that belongs to that report
    qsizetype m_head = -1; ///< where the next one begins, if 表三 follows
    int m_rowsBehindHead = 0;
    std::set<int> m_again; ///< rows behind that head that stand above the last one before it
    std::vector<qsizetype> m_begins;
};

/// Of a stretch of the text: where it begins, and the further reports in it.
std::vector<qsizetype> beginsWithin(SourceSpan span, QStringView text,
    const std::vector<ReportTitle> &titles, const CharacterTable &characters)
{
    std::vector<ReportTitle> inside;
    for (const ReportTitle &title : titles) {
        if (title.begin >= span.begin && title.begin < span.end) {
            inside.push_back(title);
            inside.back().begin -= span.begin;
        }
    }
    std::vector<qsizetype> begins {span.begin};
    for (const qsizetype begin :
        titledReports(text.mid(span.begin, span.end - span.begin), inside, characters))
        begins.push_back(span.begin + begin);
    return begins;
}

} // namespace

std::vector<ReportExtent> reportExtents(QStringView text, const std::vector<LabelMatch> &exact,
    const HanStream &stream, const LabelSet &labels)
{
    const std::vector<ReportTitle> titles = titlesIn(text);
    ExtentFinder finder(text, titles, stream, labels);
    for (const LabelMatch &match : exact)
        finder.take(match);
    std::vector<qsizetype> tabled = finder.begins();
    tabled.insert(tabled.begin(), 0);
    tabled.push_back(text.size());
    std::vector<qsizetype> bounds;
    for (size_t i = 0; i + 1 < tabled.size(); ++i) {
        const auto begins =
            beginsWithin({tabled[i], tabled[i + 1]}, text, titles, labels.characters());
        bounds.insert(bounds.end(), begins.begin(), begins.end());
    }
    bounds.push_back(text.size());
    std::vector<ReportExtent> extents;
    for (size_t i = 0; i + 1 < bounds.size(); ++i) {
        ReportExtent extent = readMetadata(text.mid(bounds[i], bounds[i + 1] - bounds[i]));
        extent.span = {bounds[i], bounds[i + 1]};
        extents.push_back(std::move(extent));
    }
    return extents;
}

} // namespace gouji
