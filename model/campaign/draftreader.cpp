#include "model/campaign/draftreader.h"

#include "model/campaign/snapshot.h"
#include "model/campaign/statistics.h"

#include <QCryptographicHash>
#include <QFile>

namespace gouji {

namespace {

void countFindings(const Findings &findings, DraftContent &content)
{
    for (const Finding &finding : findings) {
        if (!finding.isListed())
            continue;
        ++content.rules[finding.rule];
        const bool failed = finding.verdict == Verdict::Fail;
        if (failed && finding.severity == Severity::Error)
            ++content.errors;
        else if (failed && finding.severity == Severity::Info)
            ++content.remarks;
        else
            ++content.warnings;
    }
}

DraftContent problem(const Error &error, const QString &hash = {})
{
    DraftContent content;
    content.hash = hash;
    content.problem = codeName(error.code);
    return content;
}

} // namespace

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path, file.errorString());
    if (file.size() > ReadLimits().maxBytes)
        return failure(ErrorCode::TooLarge, path);
    return file.readAll();
}

Result<ReadDraft> DraftReader::read(
    const QByteArray &bytes, const QString &file, const Progress &progress) const
{
    ReadOptions options;
    options.file = file;
    auto document = m_readers.read(bytes, options, progress);
    if (!document)
        return tl::make_unexpected(document.error());
    auto report = m_extractor.extract(*document, progress);
    if (!report)
        return tl::make_unexpected(report.error());
    return ReadDraft {std::move(*document), std::move(*report), {}};
}

Findings DraftReader::check(
    const ReadDraft &draft, const ReadDraft *previous, const Checker &checker) const
{
    CheckInput input {draft.document, draft.report, m_library};
    if (previous) {
        input.previousReport = &previous->report;
        input.previousDocument = &previous->document;
    }
    return checker.check(input);
}

DraftContent DraftReader::contentOf(const QString &file, const ReadDraft *previous,
    const Checker &checker, const Progress &progress) const
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return problem(bytes.error());
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    const auto draft = read(*bytes, file, progress);
    if (!draft)
        return problem(draft.error(), hash);
    DraftContent content;
    content.hash = hash;
    content.issuer = draft->report.issuer;
    content.title = draft->report.title;
    content.year = draft->report.year;
    content.form = draft->report.form;
    content.outcomes = outcomesOf(draft->report);
    content.cells = snapshotOf(draft->report);
    countFindings(check(*draft, previous, checker), content);
    return content;
}

} // namespace gouji
