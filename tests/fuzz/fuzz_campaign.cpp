#include "model/campaign/campaign.h"
#include "model/campaign/sqlitestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace gouji;

namespace {

void openAndWork(const QString &path)
{
    auto store = openSqliteStore(path);
    if (!store)
        return;
    const auto campaign = Campaign::open(std::move(*store));
    if (!campaign)
        return;
    (*campaign)->look({{QStringLiteral("new.txt"), 1, 1, 0}});
    (*campaign)->take({QStringLiteral("new.txt"), 1, 1, 0}, {});
    (void)(*campaign)->missingIssuers();
    (void)(*campaign)->save();
}

} // namespace

/// The file of a campaign lies in a shared folder, where anybody may have put another one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int none = 0;
    static const QCoreApplication application(none, nullptr); // finds the plugin of the database
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sqlite"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        abort();
    file.close();
    openAndWork(path);
    QFile::remove(path + QStringLiteral("-journal"));
    return 0;
}
