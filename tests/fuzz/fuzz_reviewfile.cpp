#include "model/review/review.h"

#include "tests/fuzz/fuzzed.h"
#include "tests/reading/docxfile.h"
#include "tests/support/samplereport.h"

using namespace gouji;

namespace {

/// A review in bytes. The input is a zip file, or what stands in review.json, record.jsonl and
/// original, separated by lines of ---, with @ for the checksum of the original: a fuzzer gets
/// through none.
QByteArray reviewOf(const QByteArray &input)
{
    if (input.startsWith("PK"))
        return input;
    const QStringList parts = QString::fromLatin1(input).split(QStringLiteral("\n---\n"));
    const QByteArray original = parts.value(2).toLatin1();
    QByteArray head = parts.value(0).toLatin1();
    head.replace('@', fingerprint(original).toLatin1());
    return zipFile({{QStringLiteral("review.json"), head},
        {QStringLiteral("record.jsonl"), parts.value(1).toLatin1()},
        {QStringLiteral("original"), original}});
}

/// What a hostile review does to a report.
void restore(const ReviewState &state)
{
    static const auto library = FormLibrary::create();
    static const auto sample = test::sampleReport(*library, u"2021");
    Review review(sample.document, sample.report, *library);
    review.restore(state);
    (void)review.findings();
}

bool isSame(const ReviewFile &one, const ReviewFile &other)
{
    return one.original.bytes == other.original.bytes && one.state == other.state;
}

} // namespace

/// A review that can be read can be saved, and is the same afterwards.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes =
        reviewOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    ReviewFile::recognise(bytes);
    const auto review = ReviewFile::read(bytes, fuzzOptions());
    if (!review)
        return 0;
    const auto saved = review->toBytes({});
    const auto again = ReviewFile::read(saved.value_or(QByteArray()), fuzzOptions());
    if (!again || !isSame(*review, *again))
        abort();
    restore(review->state);
    return 0;
}
