#pragma once

#include <QRegularExpression>
#include <QTest>

namespace gouji::test {

/// For init(): whatever Qt warns about in a test is a mistake of ours. The one exception is what
/// the platform without a display says of every dialog.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace gouji::test
