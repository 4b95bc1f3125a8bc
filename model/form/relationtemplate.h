#pragma once

#include "model/base/error.h"
#include "model/form/form.h"

#include <QJsonObject>

namespace gouji {

/// Expands the relations of resources/forms/relations.json that speak of `table` into its own
/// cells. Fails with BadForm where a term names no row or column of the table.
Result<std::vector<Relation>> expandRelations(const QJsonArray &templates, const FormTable &table);

} // namespace gouji
