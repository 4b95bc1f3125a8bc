#include "tests/generator/judge.h"

namespace gouji::testgen {

Judged Judge::judge(const GeneratorOptions &options) const
{
    Judged judged {generate(m_library, options), {}, {}, {}};
    judged.document = read(judged.truth.bytes);
    judged.report = extract(judged.document);
    judged.score = compare(judged.truth, judged.report);
    return judged;
}

Document Judge::read(const QByteArray &bytes) const
{
    return m_readers.read(bytes, {}).value_or(Document());
}

Report Judge::extract(const Document &document) const
{
    return m_extractor.extract(document).value_or(Report());
}

} // namespace gouji::testgen
