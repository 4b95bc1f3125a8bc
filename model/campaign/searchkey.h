#pragma once

#include <QString>
#include <memory>

namespace gouji {

/// Makes names searchable by what people type: the characters themselves, their pinyin, or its
/// initials. The tables behind it take a moment to load, so keep one for many names.
///
///     SearchKeys().of(u"云溪县水务局")   // "云溪县水务局 yunxixianshuiwuju yxxswj"
class SearchKeys {
public:
    SearchKeys();
    ~SearchKeys();

    QString of(const QString &name) const;

private:
    struct Data;
    std::unique_ptr<const Data> m_data;
};

} // namespace gouji
