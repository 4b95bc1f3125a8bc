#pragma once

#include "model/base/error.h"
#include "model/form/formlibrary.h"
#include "model/rules/finding.h"

#include <QHash>
#include <QSet>

namespace gouji {

/// An office's own settings for the checks, read from a JSON file (see
/// resources/rules/profile.schema.json). A default Profile changes nothing.
///
///     {"schema": "gouji.profile/1", "off": ["form.section"],
///      "severities": {"cell.blank": "error"}, "amount_tolerance": 0.01,
///      "rulemakers": ["清河市人民政府"],
///      "relations": [{"id": "decisions", "left": ["proactive.art20_6/penalties/decisions"],
///                     "right": ["previous:proactive.art20_6/penalties/decisions"]}]}
struct Profile {
    /// Fails with BadProfile where the file is not of that form, or names a rule or a cell that
    /// there is not; the detail gives the line and the reason.
    static Result<Profile> create(
        const QByteArray &json, const QString &file, const FormLibrary &library);

    QString fingerprint; ///< tells one file's content from another's; empty for none
    QSet<QString> off; ///< rules that are not run
    QHash<QString, Severity> severities; ///< of fails, where it is not the built-in one
    Number amountTolerance; ///< in 万元: how far the sides of an own relation may be apart
    QStringList rulemakers; ///< issuers that can make 规章 whatever their names say
    std::vector<Relation> relations; ///< own ones; rule "profile.relation", the scope is the id
};

} // namespace gouji
