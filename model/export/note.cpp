#include "model/export/exporters.h"
#include "model/export/tables.h"
#include "model/rules/relationevaluator.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNames = 4;

/// One numbered point of the note; what does not apply is empty and left out.
struct Point {
    QString table;
    QString row;
    QString column;
    QString printed;
    QStringList expected; ///< more than one where sums contradict each other
    QStringList grounds;
    QString reason; ///< the reviewer's
    QStringList suggestions;
};

QStringList filled(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

/// The names without repetitions; nothing where they are too many to help.
QString joined(QStringList names)
{
    names.removeDuplicates();
    names.removeAll(QString());
    return names.size() <= MostNames ? names.join(u'；') : QString();
}

/// Several rules see the same blank: a department is told of it once, with all that speaks for it.
void merge(Point &point, const Point &other)
{
    for (const auto list : {&Point::expected, &Point::grounds, &Point::suggestions}) {
        point.*list += other.*list;
        (point.*list).removeDuplicates();
    }
}

class NoteWriter {
public:
    explicit NoteWriter(const ExportInput &input) : m_input(input) { }

    QString toString() const;

private:
    QString title() const;
    void addPoints(const Findings &findings, std::vector<Point> &points) const;
    bool isOpen(const Finding &finding) const;
    Point pointOf(const CellEdit &edit) const;
    Point pointOf(const Finding &finding) const;
    void place(Point &point, const std::vector<CellId> &cells) const;
    QString groundOf(const CellEdit &edit) const;
    QString printed(const CellId &cell) const;
    QString expected(const Finding &finding) const;
    QStringList suggestions(const Finding &finding) const;
    std::optional<Number> knownParts(const Finding &finding) const;
    QString render(int number, const Point &point) const;

    const ExportInput &m_input;
    const Messages m_messages {Language::Chinese};
};

/// The one cell that a finding is about: the only blank one, the total of a sum, or its only cell.
std::optional<CellId> focus(const Finding &finding)
{
    if (finding.blanks.size() == 1)
        return finding.blanks.front();
    const bool hasTotal =
        finding.leftCount > 0 && qsizetype(finding.cells.size()) == finding.leftCount + 1;
    if (finding.cells.size() == 1 || (hasTotal && finding.verdict == Verdict::Fail))
        return finding.cells.back();
    return std::nullopt;
}

QString NoteWriter::toString() const
{
    std::vector<Point> points;
    for (const CellEdit &edit : corrections(m_input.original, m_input.current))
        points.push_back(pointOf(edit));
    Findings listed;
    std::copy_if(m_input.findings.begin(), m_input.findings.end(), std::back_inserter(listed),
        [this](const Finding &finding) { return finding.isListed() && !isOpen(finding); });
    std::stable_sort(listed.begin(), listed.end(),
        [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    addPoints(listed, points);

    QString text = title() + "\n\n"_L1;
    if (const size_t reports = m_input.current.extents.size(); reports > 1)
        text += m_messages.caption(u"note.part"_s).arg(m_input.current.extent + 1).arg(reports)
            + "\n\n"_L1;
    text += points.empty() ? m_messages.caption(u"note.nothing"_s)
                           : m_messages.caption(u"note.points"_s).arg(points.size());
    int number = 0;
    for (const Point &point : points)
        text += "\n\n"_L1 + render(++number, point);
    const auto open = std::count_if(m_input.findings.begin(), m_input.findings.end(),
        [this](const Finding &finding) { return isOpen(finding); });
    if (open > 0)
        text += "\n\n"_L1 + m_messages.caption(u"note.open"_s).arg(open);
    return text + u'\n';
}

/// Severe findings come first, so that the list of all blanks comes behind the sums that miss one.
void NoteWriter::addPoints(const Findings &findings, std::vector<Point> &points) const
{
    QHash<CellId, size_t> blanks; // of which a point tells, and which
    for (const Finding &finding : findings) {
        const bool isTold = finding.blanks.size() > 1
            && std::all_of(finding.blanks.begin(), finding.blanks.end(),
                [&blanks](const CellId &cell) { return blanks.contains(cell); });
        if (isTold && finding.rule == "cell.blank"_L1)
            continue;
        const bool isOfOne = finding.blanks.size() == 1;
        if (isOfOne && blanks.contains(finding.blanks.front())) {
            merge(points[blanks.value(finding.blanks.front())], pointOf(finding));
            continue;
        }
        if (isOfOne)
            blanks.insert(finding.blanks.front(), points.size());
        points.push_back(pointOf(finding));
    }
}

/// Whether the finding is about what could not be read, which is nothing to send to a department.
bool NoteWriter::isOpen(const Finding &finding) const
{
    const bool undetermined =
        std::any_of(finding.blanks.begin(), finding.blanks.end(), [this](const CellId &cell) {
            return m_input.current.content(cell).state == CellState::Undetermined;
        });
    return finding.isListed()
        && (undetermined || finding.note == "placed_by_relation"_L1
            || finding.rule == "extraction.unplaced"_L1);
}

QString NoteWriter::title() const
{
    const Report &report = m_input.current;
    const QString issuer = report.issuer.isEmpty() ? m_input.document.file : report.issuer;
    return report.year == 0
        ? m_messages.caption(u"note.title_without_year"_s).arg(issuer)
        : m_messages.caption(u"note.title"_s).arg(issuer, QString::number(report.year));
}

Point NoteWriter::pointOf(const CellEdit &edit) const
{
    Point point;
    place(point, {edit.cell});
    point.printed = printed(edit.cell);
    point.expected << m_messages.content(edit.after);
    point.grounds << groundOf(edit);
    point.reason = m_input.reasons.value(edit.cell);
    return point;
}

Point NoteWriter::pointOf(const Finding &finding) const
{
    Point point;
    point.grounds << m_messages.finding(finding, m_input.current);
    const QString table = tableIdOf(finding);
    if (table.isEmpty()) { // the sentence quotes the text, and what should stand there is open
        point.table = m_messages.caption(u"note.outside"_s);
        return point;
    }
    const std::optional<CellId> cell = focus(finding);
    if (cell || !finding.cells.empty())
        place(point, cell ? std::vector {*cell} : finding.cells);
    else
        point.table = m_messages.tableName(table, m_input.current);
    point.printed = cell ? printed(*cell) : finding.printed;
    if (point.printed.isEmpty() && finding.verdict == Verdict::Fail)
        point.printed = m_messages.relation(finding, m_input.current);
    point.expected << expected(finding);
    point.suggestions = suggestions(finding);
    return point;
}

/// Corrections that the department could make. Where the original shows another number than was
/// read, the reviewer has to look again and the department has nothing to correct.
QStringList NoteWriter::suggestions(const Finding &finding) const
{
    QStringList lines;
    if (!m_input.suggestions)
        return lines;
    for (const Suggestion *suggestion : m_input.suggestions->resolving(finding.key())) {
        const bool only = suggestion->unique && suggestion->proved;
        if (suggestion->reading == Reading::SourceInconsistent)
            lines << m_messages.caption(only ? u"note.only_suggestion"_s : u"note.suggestion"_s)
                         .arg(m_messages.suggestion(*suggestion, m_input.current));
    }
    return lines;
}

void NoteWriter::place(Point &point, const std::vector<CellId> &cells) const
{
    QStringList rows;
    QStringList columns;
    for (const CellId &cell : cells) {
        const QString row = m_messages.rowName(cell, m_input.current);
        rows << row;
        columns << (row.isEmpty() ? m_messages.cellName(cell, m_input.current)
                                  : m_messages.columnName(cell, m_input.current));
    }
    point.table = m_messages.tableName(cells.front().table().toString(), m_input.current);
    point.row = joined(rows);
    point.column = joined(columns);
}

/// The sums through the cell that did not hold before it was corrected; without any, the
/// reviewer's own judgement.
QString NoteWriter::groundOf(const CellEdit &edit) const
{
    QStringList sentences;
    for (const ReportTable &table : m_input.original.tables) {
        for (const Relation &relation : table.layout->relations) {
            if (!relation.contains(edit.cell))
                continue;
            const std::optional<Finding> before = evaluate(relation, m_input.original);
            if (before && before->isListed())
                sentences << m_messages.finding(*before, m_input.original);
        }
    }
    return sentences.isEmpty() ? m_messages.caption(u"note.judgement"_s) : sentences.join(u'；');
}

QString NoteWriter::printed(const CellId &id) const
{
    const Cell *cell = findCell(m_input.original, id);
    if (cell && !cell->raw.isEmpty())
        return cell->raw.simplified();
    return m_messages.content(cell ? cell->content : CellContent {});
}

/// The sum of the parts, where each of them holds a number.
std::optional<Number> NoteWriter::knownParts(const Finding &finding) const
{
    const bool complete = std::all_of(finding.cells.begin(), finding.cells.end(),
        [this](const CellId &id) { return m_input.current.content(id).number.has_value(); });
    return complete ? finding.left : std::nullopt;
}

/// What the cell in focus should hold, as far as the finding tells. A sum cannot know whether its
/// total or one of its parts is wrong.
QString NoteWriter::expected(const Finding &finding) const
{
    if (!finding.expected.isEmpty())
        return finding.expected;
    std::optional<Number> number = finding.missing;
    if (finding.verdict == Verdict::Fail && finding.severity == Severity::Error)
        number = knownParts(finding);
    return focus(finding) && number
        ? m_messages.caption(u"note.if_rest_is_right"_s).arg(number->toString())
        : QString();
}

QString NoteWriter::render(int number, const Point &point) const
{
    QStringList lines;
    const auto add = [&](const QString &caption, const QString &text) {
        if (!text.isEmpty())
            lines << m_messages.caption(caption).arg(text);
    };
    add(u"note.table"_s, point.table);
    add(u"note.row"_s, point.row);
    add(u"note.column"_s, point.column);
    add(u"note.printed"_s, point.printed);
    add(u"note.expected"_s, filled(point.expected).join(u'；'));
    add(u"note.ground"_s, filled(point.grounds).join(u'；'));
    add(u"note.reason"_s, point.reason);
    lines << point.suggestions;
    return QString::number(number) + ". "_L1 + lines.join("\n   "_L1);
}

} // namespace

QString toNote(const ExportInput &input)
{
    return NoteWriter(input).toString();
}

} // namespace gouji
