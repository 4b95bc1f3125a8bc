#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace gouji {

struct DecodedText {
    QString text; ///< without BOM, otherwise untouched
    QString
        encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5" or ICU's name of another
    qsizetype replaced = 0; ///< places that are no characters and became U+FFFD
};

/// Finds out how Chinese text is encoded and decodes it. In this order: BOM, strict UTF-8, UTF-16
/// by what its characters are, strict GB18030 and Big5 by the words found, and only then ICU's
/// detector, which is slow and misreads short text. nullopt for what is no text in any of them. The
/// last character may be cut off.
std::optional<DecodedText> decodeText(QByteArrayView bytes);

/// Decodes with a given encoding, by any name ICU knows; nullopt if it knows none such.
std::optional<DecodedText> decodeTextAs(QByteArrayView bytes, const QString &encoding);

/// As decodeTextAs(), but also nullopt where a place is no character.
std::optional<DecodedText> decodeTextStrictly(QByteArrayView bytes, const QString &encoding);

} // namespace gouji
