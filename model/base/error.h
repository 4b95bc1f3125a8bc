#pragma once

#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace gouji {

/// What went wrong, as a closed list: messages/ turns each into a sentence, the command line prints
/// codeName(). The first eight are the codes of the command line's contract.
enum class ErrorCode {
    Encrypted, ///< needs a password, or the one given is wrong
    Corrupt, ///< the format is known but its content is damaged
    Unsupported, ///< no reader knows this kind of content
    Scan, ///< pages are pictures, there is no text
    Empty, ///< no bytes, or nothing but white space
    TooLarge, ///< over a limit on size, depth or count
    Timeout, ///< over the time limit
    NotFound, ///< no such file, or it cannot be opened for reading
    Cancelled, ///< the user asked to stop; never shown as a failure
    WriteFailed, ///< the output could not be written
    NoSpace, ///< the output device is full
    NotAllowed, ///< the output place is not writable, or is an input that must not be overwritten
    BadForm, ///< form data of the program itself is inconsistent
    BadProfile, ///< a profile cannot be used; line and reason say why
    NewerVersion, ///< a file of this program's own that only a later version can read
    NoSuchReport, ///< the file holds fewer reports than that; the detail says how many
    ConverterMissing, ///< an old format needs LibreOffice, which is not installed
    Changed, ///< somebody wrote to the file while it was read, so half of it may be old
};

/// An error is a value with a code and a place. `detail` is technical and untranslated (a line
/// number, the library's own words); it may be empty.
struct Error {
    ErrorCode code = ErrorCode::Corrupt;
    QString file;
    QString detail;
    int line = 0; ///< of the file, from 1; 0 where none is to blame
    QString reason = {}; ///< id of what is wrong there, in messages/; `detail` fills its place
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, QString file = {}, QString detail = {})
{
    return tl::make_unexpected(Error {code, std::move(file), std::move(detail)});
}

/// The code's name in scripts, for example "too_large".
QString codeName(ErrorCode code);
/// Nothing where no code has that name.
std::optional<ErrorCode> errorCodeFrom(const QString &name);

} // namespace gouji
