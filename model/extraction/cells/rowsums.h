#pragma once

#include "model/base/number.h"
#include "model/form/form.h"

#include <optional>
#include <vector>

namespace gouji {

/// The relations that lie within one row ("rule/scope"), if all of them hold for its values (one
/// for each column, blanks as 0); nothing where one is broken. Empty where the row has none.
std::optional<QStringList> holdingSums(
    const QString &row, const std::vector<Number> &values, const FormTable &layout);

} // namespace gouji
