#pragma once

#include "app/review/loadjob.h"
#include "model/campaign/draft.h"

namespace gouji {

/// How to open a draft of the campaign in a folder: its review if there is one of this very
/// version; work on an older version is carried over to it.
LoadRequest requestFor(const Draft &draft, const QString &folder);

} // namespace gouji
