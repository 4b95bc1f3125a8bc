#include "ui/theme.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

// Every ink has a contrast of at least 4.5 to 1 on the base and on its own tint.
Theme makeDay()
{
    Theme t;
    t.dark = false;
    t.window = 0xf3f4f6;
    t.panel = 0xe9ebef;
    t.base = 0xffffff;
    t.text = 0x1d2127;
    t.muted = 0x626a75;
    t.line = 0xc9ced6;
    t.grid = 0xd8dce2;
    t.accent = 0x1f5fbf;
    t.accentTint = 0xd9e6fa;
    t.accentText = 0xffffff;
    t.error = 0xb3261e;
    t.errorTint = 0xfbdcd8;
    t.errorTintPale = 0xfdeeec;
    t.warning = 0x855300;
    t.warningTint = 0xfdecc4;
    t.warningTintPale = 0xfef6e2;
    t.info = 0x2f5f8f;
    t.infoTint = 0xe0ecf8;
    t.infoTintPale = 0xeff5fb;
    t.pass = 0x1e7a44;
    t.edited = 0x6b3fa0;
    t.editedTint = 0xeee5f8;
    t.hatch = 0xcfd4db;
    t.found = 0xffec99;
    t.foundCurrent = 0xffb84d;
    return t;
}

Theme makeNight()
{
    Theme t;
    t.dark = true;
    t.window = 0x1f2227;
    t.panel = 0x2b2f36;
    t.base = 0x25282e;
    t.text = 0xe6e8eb;
    t.muted = 0xa0a7b1;
    t.line = 0x464c56;
    t.grid = 0x3b4049;
    t.accent = 0x8ab4f8;
    t.accentTint = 0x2d4366;
    t.accentText = 0x10151d;
    t.error = 0xff9a90;
    t.errorTint = 0x5a2b2b;
    t.errorTintPale = 0x402a2c;
    t.warning = 0xf2c14e;
    t.warningTint = 0x4d4021;
    t.warningTintPale = 0x3a3526;
    t.info = 0x9cc4ec;
    t.infoTint = 0x2c3f54;
    t.infoTintPale = 0x2a333f;
    t.pass = 0x7fd29b;
    t.edited = 0xcfa9ff;
    t.editedTint = 0x40325a;
    t.hatch = 0x474d57;
    t.found = 0x66571a;
    t.foundCurrent = 0x9a6a12;
    return t;
}

QColor pick(Severity severity, const QColor &error, const QColor &warning, const QColor &info)
{
    switch (severity) {
    case Severity::Error:
        return error;
    case Severity::Warning:
        return warning;
    case Severity::Info:
        return info;
    }
    return info;
}

void setDisabled(QPalette &palette, const QColor &color)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color);
}

constexpr auto Style = R"(
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; padding: 3px; spacing: 2px; }
QMenuBar { background: @window; }
QStatusBar { background: @window; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QLabel#warning { color: @error; font-weight: bold; padding: 0 8px; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover, QSplitter::handle:focus { background: @accent; }
QTabWidget::pane { border: 1px solid @line; top: -1px; }
QTabWidget:focus { outline: none; }
QTabBar::tab { background: @panel; color: @muted; padding: 6px 12px; border: 1px solid @line; border-bottom: none; margin-right: -1px; }
QTabBar::tab:selected { background: @base; color: @text; border-top: 2px solid @accent; padding-top: 5px; }
QTabBar::tab:focus { text-decoration: underline; }
QTableView, QListView, QTextEdit, QGraphicsView { border: 1px solid @line; }
QTableView:focus, QListView:focus, QTextEdit:focus, QGraphicsView:focus { border: 1px solid @accent; }
QTableCornerButton::section { background: @panel; border: none; border-right: 1px solid @line; border-bottom: 1px solid @line; }
QHeaderView::section { background: @panel; color: @text; border: none; border-right: 1px solid @line; border-bottom: 1px solid @line; padding: 3px 6px; }
QHeaderView { border: none; }
QMenu { border: 1px solid @line; }
QLabel#corner { background: @panel; color: @muted; border: none; border-right: 1px solid @line; border-bottom: 1px solid @line; padding: 4px; }
QLabel#hint { background: @errorTint; color: @error; border: 1px solid @error; padding: 3px; }
QLabel#balance { background: @panel; color: @text; border: 1px solid @line; padding: 3px; }
QToolTip { background: @base; color: @text; border: 1px solid @line; padding: 4px; }
)";

} // namespace

const Theme &Theme::day()
{
    static const Theme theme = makeDay();
    return theme;
}

const Theme &Theme::night()
{
    static const Theme theme = makeNight();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? night() : day();
}

const Theme &Theme::chosen(ThemeChoice choice, const QPalette &system)
{
    if (choice == ThemeChoice::System)
        return of(system);
    return choice == ThemeChoice::Dark ? night() : day();
}

QColor Theme::ink(Severity severity) const
{
    return pick(severity, error, warning, info);
}

QColor Theme::tint(Severity severity) const
{
    return pick(severity, errorTint, warningTint, infoTint);
}

QColor Theme::paleTint(Severity severity) const
{
    return pick(severity, errorTintPale, warningTintPale, infoTintPale);
}

QPalette Theme::palette() const
{
    QPalette p(panel, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, window);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, panel);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::ToolTipBase, base);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, accentText);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::Mid, line);
    setDisabled(p, muted);
    return p;
}

QString Theme::styleSheet() const
{
    QString style = QString::fromLatin1(Style);
    const std::pair<QLatin1StringView, QColor> names[] = {{"@window"_L1, window},
        {"@panel"_L1, panel}, {"@base"_L1, base}, {"@text"_L1, text}, {"@muted"_L1, muted},
        {"@line"_L1, line}, {"@accent"_L1, accent}, {"@errorTint"_L1, errorTint},
        {"@error"_L1, error}};
    for (const auto &[name, color] : names)
        style.replace(name, color.name());
    return style;
}

} // namespace gouji
