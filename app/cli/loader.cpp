#include "app/cli/loader.h"

namespace gouji {

Loader::Loader(const FormLibrary &library, const QString &password)
    : m_extractor(library), m_password(password)
{
}

Result<LoadedFile> Loader::load(const QString &file, const Progress &progress) const
{
    ReadOptions options;
    options.file = file;
    options.password = m_password;
    auto document = m_readers.readFile(file, options, progress);
    if (!document)
        return tl::make_unexpected(document.error());
    auto report = m_extractor.extract(*document, progress);
    if (!report)
        return tl::make_unexpected(report.error());
    return LoadedFile {std::move(*document), std::move(*report)};
}

} // namespace gouji
