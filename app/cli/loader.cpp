#include "app/cli/loader.h"

#include "model/review/review.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// "requests/received/natural 28 → 29, …"
QString listOf(const std::vector<CellEdit> &edits)
{
    const auto held = [](const CellContent &content) {
        return content.number ? content.number->toString() : stateName(content.state);
    };
    QStringList texts;
    for (const CellEdit &edit : edits)
        texts << u"%1 %2 → %3"_s.arg(edit.cell.toString(), held(edit.before), held(edit.after));
    return texts.join(u", "_s);
}

QSet<CellId> settledCells(const OpenedReport &opened, const FormLibrary &library)
{
    Review review(opened.document, opened.report, library);
    review.restore(opened.state);
    return review.settledCells();
}

} // namespace

QString warningOf(const Report &report, const Messages &messages)
{
    const auto several = std::find_if(report.notices.begin(), report.notices.end(),
        [](const Notice &notice) { return notice.code == "several_reports"_L1; });
    return several == report.notices.end() ? QString() : messages.notice(*several);
}

Loader::Loader(const FormLibrary &library, const QString &password, std::optional<int> which)
    : m_library(library), m_extractor(library), m_opener(m_extractor), m_password(password),
      m_which(which)
{
}

Result<LoadedFile> Loader::load(const QString &file, const Progress &progress) const
{
    ReadOptions options;
    options.file = file;
    options.password = m_password;
    auto opened = m_opener.openFile(file, options, progress, m_which);
    if (!opened)
        return tl::make_unexpected(opened.error());
    Report report = opened->report;
    const auto left = applyCorrections(opened->state.corrections, report);
    if (!left.empty())
        report.notices.push_back({u"corrections_left"_s, listOf(left)});
    QHash<CellId, QString> reasons = notesOfCells(opened->state.verdicts, report);
    QSet<CellId> settled = opened->isReview ? settledCells(*opened, m_library) : QSet<CellId>();
    return LoadedFile {std::move(opened->document), std::move(opened->report), std::move(report),
        std::move(settled), std::move(reasons)};
}

} // namespace gouji
