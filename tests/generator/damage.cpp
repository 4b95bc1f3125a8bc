#include "tests/generator/damage.h"

#include <QSet>

namespace gouji::testgen {

PlainText onOneLine(PlainText text)
{
    text.text.replace(u'\n', u' '); // one character for one: places stay
    return text;
}

PlainText cutOff(PlainText text, Random &random)
{
    if (text.cells.empty())
        return text;
    const ExpectedCell last = text.cells[size_t(random.below(int(text.cells.size())))];
    const qsizetype end = last.span.begin + random.below(int(last.span.length()) + 1);
    text.text.truncate(end);
    std::erase_if(text.cells, [end](const ExpectedCell &cell) { return cell.span.begin >= end; });
    // Where a row is cut in two, nobody knows what stood in the rest, nor in the cut number.
    for (ExpectedCell &cell : text.cells) {
        if (cell.id.table() == last.id.table() && cell.id.row() == last.id.row())
            cell.determinable = false;
    }
    if (!text.cells.empty() && text.cells.back().span.end > end) {
        text.cells.back().span.end = end;
        text.cells.back().raw.truncate(end - text.cells.back().span.begin);
    }
    return text;
}

PlainText withoutRepeatedLines(const PlainText &text)
{
    PlainText result;
    QSet<QString> seen;
    auto cell = text.cells.begin();
    qsizetype begin = 0;
    for (const QString &line : text.text.split(u'\n')) {
        const bool repeated = seen.contains(line) || line.isEmpty();
        seen.insert(line);
        for (; cell != text.cells.end() && cell->span.begin <= begin + line.size(); ++cell) {
            result.cells.push_back(*cell);
            const qsizetype place = result.text.size() + (repeated ? 0 : cell->span.begin - begin);
            result.cells.back().span = {place, place + (repeated ? 0 : cell->span.length())};
            result.cells.back().raw = repeated ? QString() : cell->raw;
            result.cells.back().determinable = false;
        }
        if (!repeated)
            result.text += line + u'\n';
        begin += line.size() + 1;
    }
    return result;
}

} // namespace gouji::testgen
