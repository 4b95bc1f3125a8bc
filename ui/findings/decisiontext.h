#pragma once

#include "model/review/reviewverdict.h"

#include <QCoreApplication>

namespace gouji {

/// How a reviewer's decision is called in the window.
class DecisionText {
    Q_DECLARE_TR_FUNCTIONS(gouji::DecisionText)

public:
    static QString name(Decision decision);
    /// With the note behind it: "Dismissed: rounding".
    static QString withNote(Decision decision, const QString &note);
};

} // namespace gouji
