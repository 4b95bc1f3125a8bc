#include "app/pdf/pdffile.h"

#include <cstdio>
#include <new>

/// gouji-pdf: reads requests about one PDF from standard input and writes the answers to standard
/// output, until its input ends. It is started by the programs that show reports, with limits on
/// memory and time, and nobody else.
namespace {

/// False at the end of the input.
bool readExactly(char *to, qint64 bytes)
{
    return qint64(std::fread(to, 1, size_t(bytes), stdin)) == bytes;
}

std::optional<gouji::PdfRequest> nextRequest()
{
    char length[gouji::PdfLengthBytes];
    if (!readExactly(length, gouji::PdfLengthBytes))
        return std::nullopt;
    QByteArray message(gouji::framedLength(length), Qt::Uninitialized);
    if (!readExactly(message.data(), message.size()))
        return std::nullopt;
    return gouji::PdfRequest::decoded(message);
}

bool write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0;
}

/// The answer to whatever was asked, once there is no memory left to think about it.
[[noreturn]] void giveUp()
{
    static const char tooLarge[] = {0, 0, 0, 1, char(gouji::PdfAnswer::Status::TooLarge)};
    std::fwrite(tooLarge, 1, sizeof tooLarge, stdout);
    std::fflush(stdout);
    std::_Exit(1);
}

} // namespace

int main()
{
    std::set_new_handler(giveUp);
    gouji::PdfFile file;
    while (const auto request = nextRequest()) {
        if (!write(gouji::framed(file.answer(*request).encoded(request->kind))))
            return 1;
    }
    return 0;
}
