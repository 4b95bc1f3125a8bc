#include "model/campaign/issuers.h"

using namespace gouji;

/// A pasted list or a CSV file; every name in it means itself.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QStringList names = parseIssuers(text);
    const QList<int> matches = matchIssuers(names, names);
    if (matches.size() != names.size())
        abort();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (matches[i] >= names.size())
            abort();
    }
    return 0;
}
