#include "app/review/officeprofile.h"

#include <QFile>

namespace gouji {

OfficeProfile::OfficeProfile(const FormLibrary &library, Settings &settings)
    : m_library(library), m_settings(settings)
{
}

Result<void> OfficeProfile::restore()
{
    return read(m_settings.profile());
}

Result<void> OfficeProfile::choose(const QString &file)
{
    auto result = read(file);
    if (result)
        m_settings.setProfile(file);
    return result;
}

Result<void> OfficeProfile::read(const QString &file)
{
    Profile profile;
    if (!file.isEmpty()) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, file, source.errorString());
        auto created = Profile::create(source.readAll(), file, m_library);
        if (!created)
            return tl::make_unexpected(created.error());
        profile = std::move(*created);
    }
    m_profile = std::move(profile);
    m_file = file;
    Q_EMIT changed();
    return {};
}

} // namespace gouji
