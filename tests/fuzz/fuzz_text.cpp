#include "model/reading/textreader.h"

#include "tests/fuzz/fuzzed.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const gouji::TextReader reader;
    readAndCheck(reader, QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
