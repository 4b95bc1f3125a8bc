#pragma once

#include <QString>

namespace gouji::bench {

struct WindowTimes {
    double opening = 0; ///< seconds from nothing but a file's name to a painted window
    double edit = 0; ///< seconds from a committed value to checked and painted views
};

/// Opens the file in a window of this program and changes a value. Needs a QApplication.
WindowTimes measureWindow(const QString &file);

} // namespace gouji::bench
