#include "model/reading/pdf/textline.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double SameLine = 0.6; ///< share of the lower height that two words of a line overlap
constexpr double WordGap = 0.1; ///< in heights of a character; as poppler separates words
constexpr double NarrowGap = 0.6; ///< that separates the columns of a tight table
constexpr double WideGap = 1.2; ///< between Chinese characters: more than adjusting a line takes

/// A word along its own direction: `begin` is where reading begins, `low` the line it stands in.
struct Run {
    const PdfWord *word = nullptr;
    double begin = 0;
    double end = 0;
    double low = 0;
    double high = 0;
};

QRectF boxOf(const PdfWord &word)
{
    QRectF box = word.glyphs.front().box;
    for (const PdfGlyph &glyph : word.glyphs)
        box |= glyph.box;
    return box;
}

Run runOf(const PdfWord &word, const QRectF &box)
{
    switch (word.direction) {
    case PdfWord::Direction::Right:
        break;
    case PdfWord::Direction::Down:
        return {&word, box.top(), box.bottom(), -box.right(), -box.left()};
    case PdfWord::Direction::Left:
        return {&word, -box.right(), -box.left(), -box.bottom(), -box.top()};
    case PdfWord::Direction::Up:
        return {&word, -box.bottom(), -box.top(), box.left(), box.right()};
    }
    return {&word, box.left(), box.right(), box.top(), box.bottom()};
}

bool standInOneLine(const Run &a, const Run &b)
{
    const double overlap = std::min(a.high, b.high) - std::max(a.low, b.low);
    return overlap >= SameLine * std::min(a.high - a.low, b.high - b.low);
}

/// Some programs write the radicals of a dictionary (U+2F00) or the doubles of old encodings in
/// place of the characters that they look like.
char32_t usual(char32_t character)
{
    const bool isDouble =
        (0x2e80 <= character && character < 0x2fe0) || (0xf900 <= character && character < 0xfb00);
    if (!isDouble)
        return character;
    const QList<uint> normal =
        QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC).toUcs4();
    return normal.size() == 1 ? char32_t(normal.front()) : character;
}

bool isShown(char32_t character)
{
    return !QChar::isSpace(character) && QChar::isPrint(character);
}

/// Letters and digits that stand beside each other as words do in English.
bool isNarrow(QChar c)
{
    return c.unicode() < 0x2e80 && !c.isPunct();
}

bool isNumeric(QChar c)
{
    return c.isDigit() || c == u'.' || c == u',';
}

/// Adds what stands in a line, one run after the other.
class LineWriter {
public:
    explicit LineWriter(int page) : m_page(page) { }

    void add(const Run &run)
    {
        bool isFirst = true;
        for (const PdfGlyph &glyph : run.word->glyphs) {
            if (!isShown(glyph.character))
                continue;
            if (std::exchange(isFirst, false))
                addSpace(run, glyph);
            m_line.content.append(usual(glyph.character), {m_page, glyph.box});
            m_line.box |= glyph.box;
        }
        m_line.size = std::max(m_line.size, run.high - run.low);
        m_end = std::max(m_end, run.end);
    }
    TextLine take() { return std::move(m_line); }

private:
    void addSpace(const Run &run, const PdfGlyph &glyph)
    {
        if (m_line.content.isEmpty()) {
            m_end = run.end;
            return;
        }
        const double gap = (run.begin - m_end) / std::max(run.high - run.low, 1.0);
        const QString next = QString::fromUcs4(&glyph.character, 1);
        const bool words = isNarrow(m_line.content.text.back()) && isNarrow(next.front());
        if (gap > (words ? WordGap : WideGap)) {
            const QRectF before = m_line.content.places.back().box;
            m_line.content.append(U' ', {m_page, QRectF(before.topRight(), before.bottomRight())});
        }
        if (gap >= NarrowGap)
            m_line.gaps.push_back({m_line.content.text.size(), gap});
    }

    int m_page;
    TextLine m_line;
    double m_end = 0;
};

TextLine lineOf(std::vector<Run> runs, int page)
{
    std::stable_sort(
        runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.begin < b.begin; });
    LineWriter writer(page);
    for (const Run &run : runs)
        writer.add(run);
    return writer.take();
}

std::vector<TextLine> linesOf(std::vector<Run> runs, int page)
{
    const auto middle = [](const Run &run) { return run.low + run.high; };
    std::stable_sort(runs.begin(), runs.end(),
        [&](const Run &a, const Run &b) { return middle(a) < middle(b); });
    std::vector<TextLine> lines;
    std::vector<Run> open;
    const auto close = [&] {
        if (TextLine line = lineOf(std::move(open), page); !line.content.isEmpty())
            lines.push_back(std::move(line));
        open.clear();
    };
    for (const Run &run : runs) {
        if (!open.empty() && !standInOneLine(open.back(), run))
            close();
        open.push_back(run);
    }
    close();
    return lines;
}

} // namespace

void PlacedText::append(char32_t character, const Place &place)
{
    const QString units = QString::fromUcs4(&character, 1);
    text += units;
    places.insert(places.end(), size_t(units.size()), place);
}

void PlacedText::append(const PlacedText &other)
{
    text += other.text;
    places.insert(places.end(), other.places.begin(), other.places.end());
}

std::vector<TextLine> textLines(const std::vector<PdfWord> &words, int page)
{
    std::vector<std::vector<Run>> byDirection(4);
    for (const PdfWord &word : words) {
        if (!word.glyphs.empty())
            byDirection[size_t(word.direction)].push_back(runOf(word, boxOf(word)));
    }
    std::vector<TextLine> lines;
    for (std::vector<Run> &runs : byDirection) {
        std::vector<TextLine> found = linesOf(std::move(runs), page);
        std::move(found.begin(), found.end(), std::back_inserter(lines));
    }
    if (byDirection[0].empty()) // vertical text alone: its columns are in order
        return lines;
    std::stable_sort(lines.begin(), lines.end(), [](const TextLine &a, const TextLine &b) {
        return a.box.center().y() < b.box.center().y();
    });
    return lines;
}

bool hadToWrap(const TextLine &line, const TextLine &next, double width)
{
    return width - line.box.width() < next.content.places.front().box.width();
}

double unbreakableWidth(const TextLine &line)
{
    const QString &text = line.content.text;
    const auto isOpening = [](QChar c) {
        return c.category() == QChar::Punctuation_Open
            || c.category() == QChar::Punctuation_InitialQuote;
    };
    const auto sticks = [&](QChar c) { return c.isPunct() && !isOpening(c); };
    qsizetype end = 0;
    while (end < text.size() && isOpening(text[end]))
        ++end;
    const bool isWord = end < text.size() && isNarrow(text[end]);
    ++end;
    while (end < text.size() && isWord && isNarrow(text[end]) && !text[end].isSpace())
        ++end;
    while (end < text.size() && sticks(text[end]))
        ++end;
    end = std::min(end, text.size());
    return line.content.places[size_t(end) - 1].box.right()
        - line.content.places.front().box.left();
}

bool meetInNumber(const TextLine &line, const TextLine &next)
{
    return isNumeric(line.content.text.back()) && isNumeric(next.content.text.front());
}

bool beginsItem(const QString &text)
{
    static const QRegularExpression ordinal(
        u"^([0-9０-９]{1,2}[.．、]|[（(]?[一二三四五六七八九十]{1,2}[)）、])"_s);
    return ordinal.match(text).hasMatch();
}

QString joint(const TextLine &line, const TextLine &next, bool wrapped)
{
    if (meetInNumber(line, next))
        return wrapped ? QString() : u" "_s;
    const bool words = isNarrow(line.content.text.back()) && isNarrow(next.content.text.front());
    return words ? u" "_s : QString();
}

PlacedText joinedLines(const std::vector<TextLine> &lines, double width)
{
    PlacedText text;
    const TextLine *last = nullptr;
    for (const TextLine &line : lines) {
        if (last) {
            const bool wrapped = hadToWrap(*last, line, width - 2 * CellPadding);
            const bool apart = meetInNumber(*last, line) && !wrapped;
            for (const QChar c : apart ? u"\n"_s : joint(*last, line, wrapped))
                text.append(c.unicode(), text.places.back());
        }
        text.append(line.content);
        last = &line;
    }
    return text;
}

} // namespace gouji
