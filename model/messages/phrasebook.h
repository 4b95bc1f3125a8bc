#pragma once

#include "model/messages/messages.h"

#include <QTranslator>

namespace gouji {

/// The translations of one language, read from the resources of gouji_core. It is independent of
/// the translators of the application, so that several languages can be spoken side by side.
class Phrasebook {
public:
    explicit Phrasebook(Language language);

    /// The text in this language, the source where it has no translation; %n is replaced by `n`. It
    /// has the shape of QCoreApplication::translate, so that lupdate finds the calls.
    QString translate(
        const char *context, const char *source, const char *comment = nullptr, int n = -1) const;
    /// "a, b" or "a、b".
    QString list(const QStringList &items) const;
    /// As list(), but of a long list only the beginning and how many more there are.
    QString shortList(const QStringList &items) const;

private:
    QTranslator m_translator;
};

} // namespace gouji
