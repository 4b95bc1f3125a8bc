#pragma once

#include <QHash>
#include <QStringList>
#include <vector>

namespace gouji {

/// One report that the command line names, by itself or through its folder.
struct InputFile {
    QString path; ///< as the user would write it; "-" is standard input
    QString subfolder =
        {}; ///< where it lies below the folder that was named; empty: directly in it
};

/// The files to work on, in the order given; a folder stands for the reports below it.
struct Inputs {
    std::vector<InputFile> files;
    QStringList emptyFolders; ///< those without any report

    static Inputs from(const QStringList &words);
    /// Of drafts in a folder, whose corrections count: the review that lies beside each.
    QHash<QString, QString> reviews;
    QStringList paths() const;
};

} // namespace gouji
