#include "model/base/error.h"

namespace gouji {

using namespace Qt::StringLiterals;

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Encrypted:
        return u"encrypted"_s;
    case ErrorCode::Corrupt:
        return u"corrupt"_s;
    case ErrorCode::Unsupported:
        return u"unsupported"_s;
    case ErrorCode::Scan:
        return u"scan"_s;
    case ErrorCode::Empty:
        return u"empty"_s;
    case ErrorCode::TooLarge:
        return u"too_large"_s;
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::WriteFailed:
        return u"write_failed"_s;
    case ErrorCode::NoSpace:
        return u"no_space"_s;
    case ErrorCode::NotAllowed:
        return u"not_allowed"_s;
    case ErrorCode::BadForm:
        return u"bad_form"_s;
    case ErrorCode::BadProfile:
        return u"bad_profile"_s;
    case ErrorCode::NewerVersion:
        return u"unsupported"_s;
    case ErrorCode::NoSuchReport:
        return u"no_such_report"_s;
    case ErrorCode::ConverterMissing:
        return u"converter_missing"_s;
    case ErrorCode::Changed:
        return u"corrupt"_s;
    }
    return {};
}

std::optional<ErrorCode> errorCodeFrom(const QString &name)
{
    for (int code = 0; !name.isEmpty() && !codeName(ErrorCode(code)).isEmpty(); ++code) {
        if (codeName(ErrorCode(code)) == name)
            return ErrorCode(code);
    }
    return std::nullopt;
}

} // namespace gouji
