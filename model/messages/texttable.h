#pragma once

#include <QString>
#include <QtGlobal>

#include <algorithm>

namespace gouji {

/// One entry of a table of texts: what is named by `id` reads `source` in English.
struct Text {
    QLatin1StringView id;
    const char *source;
};

/// The source text of `id`, or nullptr.
template <size_t Count>
const char *find(const Text (&texts)[Count], const QString &id)
{
    const Text *found =
        std::find_if(texts, texts + Count, [&id](const Text &text) { return text.id == id; });
    return found == texts + Count ? nullptr : found->source;
}

} // namespace gouji
