#pragma once

#include <QString>

namespace gouji {

/// A label as it is compared: NFKC, without white space, with all quotation marks alike and all
/// marks that may stand behind a number (、 ， .) alike.
QString comparableWording(QStringView text);

} // namespace gouji
