#pragma once

#include "model/form/headerblocks.h"
#include "ui/findingindex.h"

#include <QHeaderView>
#include <functional>

namespace gouji {

/// A header with merged cells over several levels, as the official forms print them. The view owns
/// the sizes of the lines; this header owns the sizes of its levels.
class MergedHeader : public QHeaderView {
    Q_OBJECT

public:
    using Explain = std::function<QString(const HeaderBlock &, const std::vector<HeadMark> &)>;

    MergedHeader(Qt::Orientation orientation, std::vector<HeaderBlock> cells, QWidget *parent);

    const std::vector<HeaderBlock> &cells() const { return m_cells; }
    /// Widths of a row head's levels or heights of a column head's, outermost first.
    void setLevelSizes(std::vector<int> sizes);
    /// The findings that marks refer to must live as long as the marks.
    void setMarks(std::vector<HeadMark> marks);
    /// What a cell's tooltip says.
    void setExplanation(Explain explain) { m_explain = std::move(explain); }

    /// In the coordinates of the viewport.
    QRect cellRect(const HeaderBlock &cell) const;
    std::vector<HeadMark> marksOf(const HeaderBlock &cell) const;
    QSize sizeHint() const override;

    /// Room between a cell's border and its text, in pixels.
    static constexpr int Padding = 4;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isInnermost(const HeaderBlock &cell) const { return cell.lastLevel == m_levels - 1; }
    QRect labelRoom(const HeaderBlock &cell) const;
    QSize labelSize(const HeaderBlock &cell, int width) const;
    int levelPosition(int level) const;
    void paintCell(QPainter &painter, const HeaderBlock &cell) const;
    void paintLabel(QPainter &painter, const HeaderBlock &cell, QRect rect, bool marked) const;

    std::vector<HeaderBlock> m_cells;
    int m_levels = 0;
    std::vector<int> m_levelSizes;
    std::vector<HeadMark> m_marks;
    Explain m_explain;
    mutable QHash<std::pair<QString, int>, QSize>
        m_labelSizes; ///< by text and width; laying out is slow
};

} // namespace gouji
