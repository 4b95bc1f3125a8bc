#pragma once

#include "model/reading/documentreader.h"

#include "tests/reading/printedgrid.h"

/// Limits that let a fuzzer find what is slow or large within its own.
inline gouji::ReadOptions fuzzOptions()
{
    gouji::ReadOptions options;
    options.limits.maxUnpackedBytes = 64 * 1024 * 1024;
    options.limits.maxGridCells = 2000;
    options.limits.maxTime = std::chrono::seconds(5);
    return options;
}

/// Whatever the bytes are, a reader fails with an error or keeps the promises of a Document.
inline void readAndCheck(const gouji::DocumentReader &reader, const QByteArray &bytes)
{
    reader.recognise(bytes);
    const auto document = reader.read(bytes, fuzzOptions(), {});
    if (document && (document->text.isEmpty() || !isSound(*document)))
        abort();
}
