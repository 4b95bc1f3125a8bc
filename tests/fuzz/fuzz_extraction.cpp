#include "model/extraction/extractor.h"
#include "model/rules/checker.h"

/// The aligner and the rules on any text: no crash, and no value without its place in the original.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto library = gouji::FormLibrary::create();
    static const gouji::Extractor extractor(*library);
    gouji::Document document;
    document.format = QStringLiteral("text");
    document.text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto report = extractor.extract(document);
    if (!report)
        __builtin_trap();
    for (const gouji::Cell &cell : report->cells()) {
        const bool placed = !cell.spans.empty() && cell.spans.front().end <= document.text.size();
        if (!placed || (cell.number() && cell.spans.front().isEmpty()))
            __builtin_trap();
    }
    gouji::check({document, *report, *library});
    return 0;
}
