#pragma once

#include "app/program/appearance.h"
#include "app/review/officeprofile.h"
#include "app/review/prompts.h"
#include "model/extraction/extractor.h"

namespace gouji {

/// What every window of the program needs; all of it outlives the windows.
struct Services {
    const FormLibrary &library;
    /// Whoever still reads a file holds it, also a thread that was left behind.
    std::shared_ptr<const Extractor> extractor;
    Settings &settings;
    Appearance &appearance;
    Prompts &prompts;
    QString stateFolder = {}; ///< keeps work that is not saved yet; empty: nowhere
    QString user = {}; ///< who is named in the record
    OfficeProfile *profile = nullptr; ///< none: the built-in rules alone
};

} // namespace gouji
