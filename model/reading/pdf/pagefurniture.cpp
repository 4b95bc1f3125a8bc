#include "model/reading/pdf/pagefurniture.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 0.12; ///< of the page's height, at either end
constexpr double SamePlace = 3; ///< points
constexpr size_t FewestRepeats = 3; ///< pages that repeat a line, or all of two

bool standsInMargin(const TextLine &line, const QSizeF &size)
{
    return line.box.bottom() < Margin * size.height()
        || line.box.top() > (1 - Margin) * size.height();
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(
        u"^[-—–－─·.\\s]*[0-9０-９]{1,4}[-—–－─·.\\s]*$|^[0-9]{1,4}\\s*/\\s*[0-9]{1,4}$|"
        "^第?\\s*[0-9一二三四五六七八九十]{1,4}\\s*页[,，/\\s]*(共?\\s*[0-9一二三四五六七八九十]"
        "{1,4}\\s*页)?$"_s);
    return number.match(text).hasMatch();
}

/// A running header may count the pages.
QString withoutDigits(QString text)
{
    text.removeIf([](QChar c) { return c.isDigit() || c.isSpace(); });
    return text;
}

/// The first and the last block of a page, where they are text in its margins.
std::vector<TextLine *> outerLines(PageLayout &page, const QSizeF &size)
{
    std::vector<TextLine *> lines;
    if (page.empty())
        return lines;
    for (PageBlock *block : {&page.front(), &page.back()}) {
        auto *line = std::get_if<TextLine>(block);
        if (line && standsInMargin(*line, size) && (lines.empty() || lines.back() != line))
            lines.push_back(line);
    }
    return lines;
}

using Key = std::pair<QString, int>;

Key keyOf(const TextLine &line)
{
    return {withoutDigits(line.content.text), int(line.box.center().y() / SamePlace)};
}

/// Whether a line comes back at its place, give or take a little.
bool isRepeated(const std::map<Key, size_t> &counts, const TextLine &line, size_t pages)
{
    const Key key = keyOf(line);
    size_t count = 0;
    for (int shift = -1; shift <= 1; ++shift) {
        const auto found = counts.find({key.first, key.second + shift});
        count += found == counts.end() ? 0 : found->second;
    }
    return !key.first.isEmpty() && count >= std::min(FewestRepeats, pages) && count >= 2;
}

/// True if anything was dropped.
bool dropOnce(std::vector<PageLayout> &pages, const std::vector<QSizeF> &sizes)
{
    std::map<Key, size_t> counts;
    for (size_t i = 0; i < pages.size(); ++i) {
        for (const TextLine *line : outerLines(pages[i], sizes[i]))
            ++counts[keyOf(*line)];
    }
    bool dropped = false;
    for (size_t i = 0; i < pages.size(); ++i) {
        std::vector<const TextLine *> furniture;
        for (const TextLine *line : outerLines(pages[i], sizes[i])) {
            if (isPageNumber(line->content.text) || isRepeated(counts, *line, pages.size()))
                furniture.push_back(line);
        }
        dropped = dropped || !furniture.empty();
        std::erase_if(pages[i], [&](const PageBlock &block) {
            const auto *line = std::get_if<TextLine>(&block);
            return std::find(furniture.begin(), furniture.end(), line) != furniture.end();
        });
    }
    return dropped;
}

} // namespace

void dropFurniture(std::vector<PageLayout> &pages, const std::vector<QSizeF> &sizes)
{
    constexpr int MostLines = 4; // of a header and its page number
    for (int i = 0; i < MostLines && dropOnce(pages, sizes); ++i) { }
}

} // namespace gouji
