#include "app/review/openreview.h"

#include "model/review/carryover.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QString withoutSeparators(QString name)
{
    for (const QChar c : u"/\\:*?\"<>|"_s)
        name.remove(c);
    return name.simplified();
}

/// Where the review is saved: the file itself, or what its journal remembers.
QString pathOf(const OpenedReport &opened, const LoadRequest &request)
{
    if (!request.saveTo.isEmpty())
        return request.saveTo;
    if (!request.journal.isEmpty())
        return request.reviewFile;
    return opened.isReview && request.isFile() ? request.file : QString();
}

} // namespace

OpenReview::OpenReview(OpenedReport opened, LoadRequest request, const Services &services)
    : m_request(std::move(request)), m_session(std::move(opened.document), std::move(opened.report),
                                         services.library, services.appearance.language()),
      m_left(describeAll(m_session.review().restore(opened.state))),
      m_keeper(
          m_session.review(), opened.original, pathOf(opened, m_request), services.stateFolder),
      m_suggestions(m_session)
{
    if (const Document &document = m_session.document(); !document.bytes.isEmpty()) {
        m_pages = std::make_unique<PageDrawer>(document.bytes, m_request.password);
        m_session.setPageSource(m_pages.get());
    }
    m_session.review().setAuthor({services.user});
    if (m_request.journal.isEmpty())
        m_session.review().markSaved();
}

QString OpenReview::name() const
{
    const QString title = m_session.report().title;
    return title.isEmpty() ? QFileInfo(m_keeper.original().file).fileName() : title;
}

QString OpenReview::originalFile() const
{
    const QString &file = m_keeper.original().file;
    return QFileInfo(file).isAbsolute() ? file : QString();
}

QStringList OpenReview::inputs() const
{
    QStringList inputs {originalFile()};
    if (m_request.isFile())
        inputs << m_request.file;
    inputs.removeAll(QString());
    return inputs;
}

QString OpenReview::suggestedPath(const QString &folder) const
{
    const QString file = m_request.isFile() ? m_request.file : originalFile();
    const QString place = !folder.isEmpty() ? folder
        : file.isEmpty()                    ? QDir::homePath()
                                            : QFileInfo(file).absolutePath();
    QString base = file.isEmpty() ? withoutSeparators(m_session.report().title)
                                  : QFileInfo(file).completeBaseName();
    if (base.isEmpty())
        base = tr("Report");
    if (const int report = m_session.report().extent; report > 0)
        base += u"-%1"_s.arg(report + 1);
    return QDir(place).filePath(base);
}

void OpenReview::carryOver(const ReviewState &earlier)
{
    Review &review = m_session.review();
    const CarryOver carried = gouji::carryOver(earlier, review.original());
    review.restore({{}, {}, earlier.record});
    if (!carried.change.isEmpty())
        review.apply(carried.change, Step::Carried);
    m_left << describeAll(carried.leftCorrections);
    for (const QString &subject : carried.leftVerdicts)
        m_left << describe(subject);
}

QStringList OpenReview::describeAll(const std::vector<CellEdit> &corrections) const
{
    QStringList lines;
    const Messages &messages = m_session.messages();
    for (const CellEdit &edit : corrections) {
        lines << tr("%1: %2 → %3, but %4 is printed there")
                     .arg(messages.cellName(edit.cell, m_session.report()),
                         messages.content(edit.before), messages.content(edit.after),
                         messages.content(m_session.review().original().content(edit.cell)));
    }
    return lines;
}

QString OpenReview::describe(const QString &subject) const
{
    const Messages &messages = m_session.messages();
    if (const CellId cell = subjectCell(subject); !cell.isEmpty())
        return tr("Verdict: %1").arg(messages.cellName(cell, m_session.report()));
    return tr("Verdict: %1").arg(messages.ruleName(subject.section(u'/', 0, 0)));
}

} // namespace gouji
