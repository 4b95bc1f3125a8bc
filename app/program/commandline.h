#pragma once

#include "model/base/error.h"
#include "model/form/cellid.h"
#include "ui/theme.h"

#include <QSize>
#include <QStringList>

namespace gouji {

/// What `gouji` was started with.
struct CommandLine {
    QStringList files;
    QString screenshot; ///< empty: open a window
    QStringList show; ///< docks by name, to be opened in the picture
    QString select; ///< the id of a cell, or the key of a finding
    QString language; ///< empty: as set
    std::optional<ThemeChoice> theme;
    QSize size {1280, 860};
    bool help = false;
    bool version = false;

    /// The error is a sentence about wrong usage.
    static tl::expected<CommandLine, QString> parse(const QStringList &arguments);
    static QString usage();
    /// Before there is an application: a picture needs no display.
    static bool wantsScreenshot(int argc, char **argv);
};

} // namespace gouji
