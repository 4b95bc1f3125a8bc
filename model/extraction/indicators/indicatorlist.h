#pragma once

#include "model/extraction/text/characters.h"
#include "model/report/report.h"

namespace gouji {

/// The statistics of reports before the 2019 form: lists of indicators that differ by province
/// (指标名称 | 单位 | 本年 | 历年累计). Rows are taken as printed; what is part of what is inferred
/// from 其中 and numbering. Adds a table "indicators" whose layout is made from what is printed;
/// does nothing where the document has no such list.
void readIndicatorLists(const Document &document, const CharacterTable &table, Report &report);

} // namespace gouji
