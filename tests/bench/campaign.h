#pragma once

#include "model/form/formlibrary.h"

namespace gouji::bench {

struct CampaignTimes {
    int reports = 0;
    double generating = 0; ///< seconds, on all cores
    double oneCore = 0; ///< seconds to read and check all with one thread
    double twoCores = 0; ///< with two
    double firstRow = 0; ///< seconds from opening the folder to the first painted row
    double allRows = 0; ///< to the last
    double filter = 0; ///< seconds from a filter to the painted table
    qint64 batchMegabytes = 0; ///< peak memory after reading, before there is a window
    qint64 windowMegabytes = 0; ///< peak memory with all drafts in the window
};

/// Goes through a campaign of so many reports, mixed of text, HTML and DOCX. Needs a QApplication.
CampaignTimes measureCampaign(const FormLibrary &library, int reports);

} // namespace gouji::bench
