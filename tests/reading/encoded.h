#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <unicode/unistr.h>

/// Text as ICU encodes it; Qt by itself knows no Chinese encodings.
inline QByteArray encoded(const QString &text, const char *encoding)
{
    const icu::UnicodeString source(
        reinterpret_cast<const UChar *>(text.utf16()), int(text.size()));
    std::string bytes(size_t(text.size()) * 4 + 4, '\0');
    const int size =
        source.extract(0, source.length(), bytes.data(), uint32_t(bytes.size()), encoding);
    return QByteArray(bytes.data(), size);
}
