#include "model/reading/pdfmessages/pdfmessages.h"

using namespace gouji;

/// What the reading process is asked: a request that it takes can be sent again unchanged.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray message(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto request = PdfRequest::decoded(message);
    if (!request)
        return 0;
    const auto again = PdfRequest::decoded(request->encoded());
    if (!again || again->encoded() != request->encoded())
        abort();
    return 0;
}
