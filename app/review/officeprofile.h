#pragma once

#include "app/program/settings.h"
#include "model/rules/profile.h"

#include <QObject>

namespace gouji {

/// The office's own settings for the checks, by which all windows of the program go. The file is
/// remembered and read again at the next start.
class OfficeProfile : public QObject {
    Q_OBJECT

public:
    OfficeProfile(const FormLibrary &library, Settings &settings);

    const Profile &profile() const { return m_profile; }
    /// Empty where none is in use.
    QString file() const { return m_file; }
    /// Reads the file that is remembered. Where it cannot be used any more, none is in use and the
    /// error says why; it stays remembered, since it may lie on a drive that is not there today.
    Result<void> restore();
    /// Uses a file from now on, or none for an empty name. A bad file changes nothing.
    Result<void> choose(const QString &file);

Q_SIGNALS:
    void changed();

private:
    Result<void> read(const QString &file);

    const FormLibrary &m_library;
    Settings &m_settings;
    Profile m_profile;
    QString m_file;
};

} // namespace gouji
