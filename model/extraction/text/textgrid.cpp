#include "model/extraction/text/textgrid.h"

#include "model/extraction/text/gap.h"
#include "model/extraction/text/tokenizer.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int FewestRows = 3; ///< of a table without a rule

/// One line and where its cells are cut.
struct Line {
    qsizetype begin = 0;
    qsizetype end = 0;
    std::vector<qsizetype> cuts; ///< offsets of its tabs or pipes
    bool piped = false; ///< begins and ends with a pipe
    bool open = false; ///< begins with one only
    bool rule = false; ///< |---|---|

    /// Lines of one table look alike in this; 0 for a line that is no row.
    qsizetype shape() const
    {
        if (cuts.empty())
            return 0;
        return piped ? -qsizetype(cuts.size()) : qsizetype(cuts.size());
    }
};

Line readLine(QStringView text, qsizetype begin, qsizetype limit, const CharacterTable &table)
{
    Line line {begin, begin, {}, false, false, false};
    std::vector<qsizetype> tabs;
    std::vector<qsizetype> pipes;
    bool rule = true;
    for (; line.end < limit && table.classOf(text[line.end]) != CharClass::Newline; ++line.end) {
        const QChar c = text[line.end];
        if (table.classOf(c) == CharClass::Tab)
            tabs.push_back(line.end);
        else if (table.classOf(c) == CharClass::Pipe)
            pipes.push_back(line.end);
        rule = rule && (c == u'-' || c == u':' || c == u'|' || isBlankCharacter(c));
    }
    const QStringView content = text.mid(begin, line.end - begin).trimmed();
    line.piped = pipes.size() >= 2 && table.classOf(content.front()) == CharClass::Pipe
        && table.classOf(content.back()) == CharClass::Pipe;
    line.open =
        !line.piped && pipes.size() >= 2 && table.classOf(content.front()) == CharClass::Pipe;
    line.rule = rule && line.piped && content.contains(u"---");
    line.cuts = line.piped ? pipes : pipes.empty() ? tabs : std::vector<qsizetype> {};
    return line;
}

void addRow(const Line &line, QStringView text, Grid &grid)
{
    std::vector<std::pair<qsizetype, qsizetype>> cells;
    qsizetype begin = line.begin;
    for (const qsizetype cut : line.cuts) {
        cells.push_back({begin, cut});
        begin = cut + 1;
    }
    cells.push_back({begin, line.end});
    if (line.piped)
        cells = {cells.begin() + 1, cells.end() - 1};
    int column = 0;
    for (auto [first, last] : cells) {
        while (first < last && isBlankCharacter(text[first]))
            ++first;
        while (last > first && isBlankCharacter(text[last - 1]))
            --last;
        grid.cells.push_back({grid.rows, column++, 1, 1, {first, last}, {}});
    }
    grid.columns = column;
    ++grid.rows;
}

std::vector<Line> linesOf(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    std::vector<Line> lines;
    for (qsizetype place = begin; place < end;) {
        if (const qsizetype page = pageLineEnd(text, place, end, table); page > place) {
            place = page + 1;
            continue;
        }
        lines.push_back(readLine(text, place, end, table));
        place = lines.back().end + 1;
    }
    return lines;
}

/// Where many rows begin with a pipe and do not end with one, a pipe at the end opens a blank cell.
bool pipesOnlyOpen(const std::vector<Line> &lines)
{
    const auto open =
        std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.open; });
    const auto piped =
        std::count_if(lines.begin(), lines.end(), [](const Line &line) { return line.piped; });
    return open >= FewestRows && open * 4 >= piped;
}

bool hasRule(const std::vector<Line> &run)
{
    return std::any_of(run.begin(), run.end(), [](const Line &line) { return line.rule; });
}

/// "| Unnamed: 0 | Unnamed: 1 |", "| 0 | 1 |": headers that a program made up say nothing, and
/// must not be taken for a row of numbers.
bool isInvented(const Line &line, QStringView text, const CharacterTable &table)
{
    const QStringView content = text.mid(line.begin, line.end - line.begin);
    if (std::any_of(content.begin(), content.end(), [&](QChar c) { return table.isHan(c); }))
        return false;
    const std::vector<Token> tokens = tokenize(text, line.begin, line.end, table);
    return !tokens.empty() && std::all_of(tokens.begin(), tokens.end(), [](const Token &token) {
        return token.kind == TokenKind::Prose;
    });
}

Grid gridOf(const std::vector<Line> &run, QStringView text, const CharacterTable &table)
{
    Grid grid;
    grid.span = {run.front().begin, run.back().end};
    for (size_t i = 0; i < run.size(); ++i) {
        const bool headed = i + 1 < run.size() && run[i + 1].rule;
        if (!run[i].rule && !(headed && isInvented(run[i], text, table)))
            addRow(run[i], text, grid);
    }
    return grid;
}

} // namespace

std::vector<Grid> textGrids(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    std::vector<Line> lines = linesOf(text, begin, end, table);
    const bool onlyOpen = pipesOnlyOpen(lines);
    std::vector<Grid> grids;
    std::vector<Line> run;
    const auto close = [&] {
        const bool ruled = hasRule(run);
        if (Grid grid = ruled || int(run.size()) >= FewestRows ? gridOf(run, text, table) : Grid();
            grid.rows >= (ruled ? 1 : FewestRows))
            grids.push_back(std::move(grid));
        run.clear();
    };
    for (Line &line : lines) {
        if (!run.empty() && run.back().shape() != line.shape())
            close();
        if (line.shape() != 0 && !(line.piped && onlyOpen))
            run.push_back(std::move(line));
    }
    close();
    return grids;
}

} // namespace gouji
