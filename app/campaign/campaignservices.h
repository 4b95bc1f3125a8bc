#pragma once

#include "app/campaign/campaignprompts.h"
#include "app/program/appearance.h"
#include "app/review/officeprofile.h"
#include "model/messages/messages.h"

namespace gouji {

class DraftReader;

/// What the campaign's windows need; all of it outlives them.
struct CampaignServices {
    Settings &settings;
    Appearance &appearance;
    CampaignPrompts &prompts;
    /// Shared with the threads that read, of which one may be left behind with a file that hangs.
    std::shared_ptr<const DraftReader> reader;
    OfficeProfile *profile = nullptr; ///< none: the built-in rules alone

    Messages messages() const { return Messages(appearance.language()); }
    Profile rules() const { return profile ? profile->profile() : Profile(); }
    void showErrors(const std::vector<Error> &errors) const;
};

} // namespace gouji
