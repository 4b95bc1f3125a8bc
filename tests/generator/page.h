#pragma once

#include "tests/generator/random.h"

#include <QStringList>

namespace gouji::testgen {

/// What a government web page prints around the report; it repeats words of the tables.
QStringList pageHead(const QString &title, int year, Random &random);
QStringList pageFoot(Random &random);

} // namespace gouji::testgen
