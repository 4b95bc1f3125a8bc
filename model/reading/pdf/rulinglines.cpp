#include "model/reading/pdf/rulinglines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gouji {

namespace {

/// Black rules also show on a coloured ground; the grey ones that web pages like only on white.
constexpr std::array<uchar, 2> Thresholds {128, 235};

constexpr int ThickestLine = 4; ///< pixels; what is thicker is a ground, whose edges count
constexpr int LongestGap = 4; ///< pixels: where lines cross, or between the dashes of one
constexpr double ShortestRow = 15; ///< points: a line along a row
constexpr double ShortestColumn = 9; ///< points: a line along a column
constexpr double MostText = 0.7; ///< share of a line that may lie on characters
constexpr double LongestStroke = 40; ///< points: of a character, or several that stand in line
constexpr double Bold = 0.3; ///< pixels that a bold character's ink goes beyond its box
constexpr double InkOfGlyph = 0.9; ///< share of a character's box that its ink fills

/// One bit for each pixel of a picture, or of the picture with rows and columns exchanged.
class Bitmap {
public:
    Bitmap(int width, int height)
        : m_width(width), m_height(height), m_bits(size_t(width) * size_t(height))
    {
    }
    int width() const { return m_width; }
    int height() const { return m_height; }
    bool at(int x, int y) const { return m_bits[size_t(y) * size_t(m_width) + size_t(x)]; }
    void set(int x, int y, bool value) { m_bits[size_t(y) * size_t(m_width) + size_t(x)] = value; }
    Bitmap transposed() const
    {
        Bitmap other(m_height, m_width);
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x)
                other.set(y, x, at(x, y));
        }
        return other;
    }

private:
    int m_width;
    int m_height;
    std::vector<uchar> m_bits;
};

Bitmap darkPixels(const PdfPicture &picture, uchar threshold)
{
    Bitmap dark(picture.width, picture.height);
    const auto *pixels = reinterpret_cast<const uchar *>(picture.pixels.constData());
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x)
            dark.set(x, y, *pixels++ < threshold);
    }
    return dark;
}

Bitmap textPixels(const PdfPicture &picture, const PdfPage &page)
{
    Bitmap text(picture.width, picture.height);
    const double scale = picture.width / page.size.width();
    for (const PdfWord &word : page.words) {
        for (const PdfGlyph &glyph : word.glyphs) {
            const double edge = glyph.box.height() * (1 - InkOfGlyph) / 2;
            const QRectF ink = glyph.box.adjusted(0, edge, 0, -edge);
            const int top = std::max(0, int(ink.top() * scale));
            const int left = std::max(0, int(ink.left() * scale - Bold));
            const int bottom = std::min(int(std::ceil(ink.bottom() * scale)), picture.height);
            const int right = std::min(int(std::ceil(ink.right() * scale + Bold)), picture.width);
            for (int y = top; y < bottom; ++y) {
                for (int x = left; x < right; ++x)
                    text.set(x, y, true);
            }
        }
    }
    return text;
}

/// Leaves of each vertical run of dark pixels what can be part of a horizontal line: all of a thin
/// one, the first and the last of a thick one.
Bitmap thinned(const Bitmap &dark)
{
    Bitmap thin(dark.width(), dark.height());
    for (int x = 0; x < dark.width(); ++x) {
        for (int y = 0; y < dark.height();) {
            int end = y;
            while (end < dark.height() && dark.at(x, end))
                ++end;
            const bool isThin = end - y <= ThickestLine;
            for (int i = y; i < end; ++i)
                thin.set(x, i, isThin || i == y || i == end - 1);
            y = end + 1;
        }
    }
    return thin;
}

/// A light pixel between two dark ones: where another line crosses, or a stroke touches this one.
bool isSpeck(const Bitmap &dark, int x, int y)
{
    return x > 0 && x + 1 < dark.width() && dark.at(x - 1, y) && dark.at(x + 1, y);
}

/// Takes characters away from under a line that is drawn right through them: no stroke is as long.
void uncover(const Bitmap &dark, double scale, Bitmap &text)
{
    const int longest = int(LongestStroke * scale);
    for (int y = 0; y < dark.height(); ++y) {
        for (int x = 0; x < dark.width();) {
            int end = x;
            while (end < dark.width() && (dark.at(end, y) || isSpeck(dark, end, y)))
                ++end;
            for (int i = x; i < end && end - x > longest; ++i)
                text.set(i, y, false);
            x = end + 1;
        }
    }
}

/// A row's pixels that may be a line: from one that is no character to another, over short gaps.
struct Run {
    int begin = 0;
    int end = 0;
    int dark = 0;
    int text = 0; ///< dark pixels that lie on characters; they neither begin nor end a line
    int gap = 0; ///< light pixels since the end
};

bool isLine(const Run &run, int shortest)
{
    const int dark = run.dark + run.text;
    return run.end - run.begin >= shortest && run.text <= MostText * dark
        && dark * 2 > run.end - run.begin;
}

void addRuns(const Bitmap &dark, const Bitmap &text, int y, int shortest, std::vector<Run> &runs)
{
    Run run;
    const auto close = [&] {
        if (isLine(run, shortest))
            runs.push_back(run);
        run = {};
    };
    for (int x = 0; x < dark.width(); ++x) {
        if (!dark.at(x, y)) {
            if (++run.gap > LongestGap && run.dark > 0)
                close();
        } else if (text.at(x, y)) {
            ++run.text;
        } else {
            run = {
                run.dark > 0 ? run.begin : x, x + 1, run.dark + 1, run.dark > 0 ? run.text : 0, 0};
        }
    }
    close();
}

/// Lines from left to right; `scale` is pixels per point.
void addLines(
    const Bitmap &dark, Bitmap text, double scale, double shortest, std::vector<RulingLine> &lines)
{
    const Bitmap thin = thinned(dark);
    uncover(thin, scale, text);
    for (int y = 0; y < thin.height(); ++y) {
        std::vector<Run> runs;
        addRuns(thin, text, y, int(shortest * scale), runs);
        for (const Run &run : runs)
            lines.push_back({(y + 0.5) / scale, run.begin / scale, run.end / scale});
    }
}

} // namespace

RulingLines findRulingLines(const PdfPicture &picture, const PdfPage &page)
{
    RulingLines lines;
    const double scale = picture.width / page.size.width();
    const Bitmap text = textPixels(picture, page);
    const Bitmap turnedText = text.transposed();
    for (const uchar threshold : Thresholds) {
        const Bitmap dark = darkPixels(picture, threshold);
        addLines(dark, text, scale, ShortestRow, lines.horizontal);
        addLines(dark.transposed(), turnedText, scale, ShortestColumn, lines.vertical);
    }
    return lines;
}

} // namespace gouji
