#pragma once

#include "model/campaign/draft.h"

namespace gouji {

/// Which drafts the table lists. A default filter lists all that are in the folder.
struct DraftFilter {
    QString text = {}; ///< part of a name, of its pinyin or of the file's name
    std::optional<DraftState> state = {};
    bool onlyUndecided = false; ///< with findings that have no verdict yet
    QString rule = {}; ///< with findings of this rule
    QString outcome = {}; ///< with requests of this outcome
    QString path = {}; ///< this draft alone

    bool operator==(const DraftFilter &) const = default;
    /// A choice that was made in a chart.
    bool hasChoice() const { return !rule.isEmpty() || !outcome.isEmpty() || !path.isEmpty(); }
};

/// Whether a draft still has findings without a verdict, or could not be read.
bool isUndecided(const Draft &draft);

/// `key` is what the text is looked for in, see SearchKeys.
bool accepts(const DraftFilter &filter, const Draft &draft, const QString &key);

} // namespace gouji
