#pragma once

#include "model/campaign/draft.h"
#include "model/messages/messages.h"

#include <QCoreApplication>

namespace gouji {

/// The words of the campaign's window for what the model names by ids.
class DraftTexts {
    Q_DECLARE_TR_FUNCTIONS(gouji::DraftTexts)

public:
    /// The issuer, and of a file with several reports which of them is shown.
    static QString name(const Draft &draft);
    /// What a file with several reports holds, and how to see the others; else empty.
    static QString reports(const Draft &draft);
    static QString state(DraftState state);
    static QString form(const QString &form);
    static QString outcome(const QString &id);
    /// Why a draft could not be read, as a sentence; empty where it could.
    static QString problem(const Draft &draft, const Messages &messages);
};

} // namespace gouji
