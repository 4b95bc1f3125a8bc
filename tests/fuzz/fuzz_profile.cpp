#include "model/rules/profile.h"

/// A profile is refused with the line and the reason, or means what it says.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto library = gouji::FormLibrary::create();
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto profile = gouji::Profile::create(json, QStringLiteral("office.json"), *library);
    if (!profile && profile.error().detail.isEmpty())
        abort();
    return 0;
}
