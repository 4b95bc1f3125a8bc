#include "model/reading/docxreader.h"

#include "tests/fuzz/fuzzed.h"
#include "tests/reading/docxfile.h"

/// The input is a zip file, or what stands inside <w:body>, <w:numbering> and <w:styles>, separated
/// by lines of ---: a fuzzer hardly ever gets through the checksums of zip.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const gouji::DocxReader reader;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith("PK")) {
        readAndCheck(reader, bytes);
        return 0;
    }
    const QStringList parts = QString::fromUtf8(bytes).split(QStringLiteral("\n---\n"));
    readAndCheck(reader, DocxFile {parts.value(0), parts.value(1), parts.value(2)}.bytes());
    return 0;
}
