#pragma once

#include <QRegularExpression>
#include <QTest>

namespace gouji::test {

/// For init(): whatever Qt warns about in a test is a mistake of ours.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
}

} // namespace gouji::test
