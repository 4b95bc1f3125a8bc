#pragma once

#include <QString>

namespace gouji {

/// A number as automatic numbering prints it, by the names of OOXML's ST_NumberFormat:
/// "chineseCountingThousand" makes 十二, "decimalEnclosedCircle" ⑫. Formats and numbers that it
/// does not know become decimal digits, as Word does.
QString formattedNumber(int number, QStringView format);

} // namespace gouji
