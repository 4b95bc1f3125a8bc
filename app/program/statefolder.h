#pragma once

#include <QString>

namespace gouji {

/// Where the program keeps work that is not saved yet: $XDG_STATE_HOME/gouji, by default
/// ~/.local/state/gouji, or the place for local data on systems without XDG.
QString stateFolder();

/// The name under which the record keeps what is done: that of the user's account.
QString accountName();

} // namespace gouji
