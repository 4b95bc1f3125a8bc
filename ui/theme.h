#pragma once

#include "model/rules/finding.h"

#include <QColor>
#include <QPalette>

namespace gouji {

enum class ThemeChoice { System, Light, Dark };

/// All colours of the window in one place. Widgets ask for the theme of the palette that they are
/// painted with, so a change of theme needs no more than a new application palette.
///
///     const Theme &theme = Theme::of(option.palette);
struct Theme {
    bool dark = false;
    QColor window, panel, base, text, muted, line, grid;
    QColor accent, accentTint, accentText;
    QColor error, errorTint, errorTintPale;
    QColor warning, warningTint, warningTintPale;
    QColor info, infoTint, infoTintPale;
    QColor pass;
    QColor edited, editedTint;
    QColor hatch; ///< what marks a cell that the document does not print
    QColor found, foundCurrent; ///< matches of a search

    static const Theme &day();
    static const Theme &night();
    static const Theme &of(const QPalette &palette);
    /// What the choice means on this desktop, whose own palette is `system`.
    static const Theme &chosen(ThemeChoice choice, const QPalette &system);

    QColor ink(Severity severity) const;
    QColor tint(Severity severity) const;
    QColor paleTint(Severity severity) const;

    QPalette palette() const;
    QString styleSheet() const;
};

} // namespace gouji
