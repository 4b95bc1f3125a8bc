#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <optional>
#include <vector>

namespace gouji {

/// How far the office is with a department's draft.
enum class DraftState {
    New, ///< handed in, nobody looked at it yet
    InReview,
    SentBack, ///< the department was told what is wrong
    HandedInAgain, ///< a new version has come since
    Ready,
};

QString stateName(DraftState state); ///< "new", "in_review", … as in the store
std::optional<DraftState> draftStateFrom(const QString &name);
/// In the order of the work.
const std::vector<DraftState> &draftStates();

/// What tells a file from its next version without reading it.
struct FileStamp {
    QString path; ///< as Draft::path
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC
    qint64 reviewed = 0; ///< likewise, of the review beside it; 0: there is none
};

/// What reading and checking one file gave: all that the campaign shows of it, so that the file
/// itself need not be kept in memory.
struct DraftContent {
    QString hash; ///< SHA-256 of the file, hexadecimal; empty where it could not be read
    QString issuer; ///< empty where it cannot be told
    QString title;
    int year = 0;
    QString form;
    QString problem; ///< codeName() of the error that kept it from being read; else empty
    int errors = 0; ///< failed checks
    int warnings = 0; ///< failed ones, and those that cannot be assessed
    int remarks = 0;
    int decided = 0; ///< findings with a verdict, of its review
    bool hasReview = false; ///< not kept: the state tells
    QMap<QString, int> rules; ///< findings by rule
    QMap<QString, int> outcomes; ///< requests by outcome, see statistics.h
    QByteArray cells; ///< see snapshot.h
    QStringList reports; ///< names of all in the file, where it holds several; else empty
    int report = 0; ///< which of them this is

    int findings() const { return errors + warnings + remarks; }
    bool operator==(const DraftContent &) const = default;
};

/// One file of the campaign.
struct Draft {
    QString path; ///< relative to the campaign's folder, or absolute for a file from elsewhere
    qint64 size = 0;
    qint64 modified = 0;
    qint64 reviewed = 0;
    DraftContent content;
    QByteArray previousCells; ///< of the version before, for showing what changed; may be empty
    DraftState state = DraftState::New;
    QDateTime since; ///< when it came into that state, UTC
    bool isGone = false; ///< the file is not in the folder any more

    /// The issuer, or the file's name where that cannot be told.
    QString name() const;
    FileStamp stamp() const { return {path, size, modified, reviewed}; }
    bool isChangedFrom(const FileStamp &stamp) const
    {
        return size != stamp.size || modified != stamp.modified || reviewed != stamp.reviewed
            || isGone;
    }
};

/// A draft came into a state: for the progress over the days.
struct DraftEvent {
    QDateTime time; ///< UTC
    QString path;
    DraftState state = DraftState::New;
};

} // namespace gouji
