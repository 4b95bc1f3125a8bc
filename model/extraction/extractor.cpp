#include "model/extraction/extractor.h"

namespace gouji {

struct Extractor::Data { };

Extractor::Extractor(const FormLibrary &) { }
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor &&) noexcept = default;
Extractor &Extractor::operator=(Extractor &&) noexcept = default;

Result<Report> Extractor::extract(const Document &, const Progress &) const
{
    return Report {};
}

} // namespace gouji
