#include "model/export/exporters.h"
#include "model/export/tables.h"
#include "model/rules/relationevaluator.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;
