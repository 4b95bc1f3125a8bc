#include "model/review/journal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace gouji;

namespace {

/// A folder with the journal of a review that has no steps yet.
struct JournalFolder {
    JournalFolder()
    {
        QFile file(base);
        ReviewFile review;
        review.original.file = QStringLiteral("report.txt");
        if (!file.open(QIODevice::WriteOnly) || file.write(*review.toBytes({})) <= 0)
            abort();
    }

    void write(const QByteArray &journal) const
    {
        QFile file(folder.filePath(QStringLiteral("a.journal")));
        if (!file.open(QIODevice::WriteOnly) || file.write(journal) != journal.size())
            abort();
    }

    const QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("a.gouji"));
};

/// The lines of the input, each with its checksum: no fuzzer finds one.
QByteArray signedLines(const QByteArray &input)
{
    QByteArray journal;
    for (const QByteArray &line : input.split('\n'))
        journal += fingerprint(line).left(16).toLatin1() + ' ' + line + '\n';
    return journal;
}

} // namespace

/// What is left of a journal is recovered as far as it is whole.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const JournalFolder place;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    place.write(input.startsWith('{') ? signedLines(input) : input);
    const auto review = Journal::recover(place.base);
    if (!review)
        abort(); // the base is whole
    return 0;
}
