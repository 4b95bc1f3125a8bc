#pragma once

#include "model/campaign/campaignstore.h"

#include <memory>

namespace gouji {

/// Opens the store in an SQLite file, which is made if it is not there; ":memory:" keeps nothing.
/// Older schemas are brought up to date in one transaction. Fails with NotAllowed where the file
/// cannot be opened, with NewerVersion where a later version of the program wrote it, and with
/// Corrupt where it is no such file.
Result<std::unique_ptr<CampaignStore>> openSqliteStore(const QString &file);

/// The version of the schema that this program writes.
int sqliteSchemaVersion();

} // namespace gouji
