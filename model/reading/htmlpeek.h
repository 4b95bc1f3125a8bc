#pragma once

#include <QByteArrayView>

namespace gouji {

/// Whether an HTML parser would need time by the square of the page: elements by the thousand
/// inside each other, or attributes by the thousand on one. It is told by a look at the tags,
/// before the parser begins.
bool asksForTooMuch(QByteArrayView html, qsizetype mostNested);

} // namespace gouji
