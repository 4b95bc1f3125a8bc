#include "app/review/lastyear.h"

#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/reviewdocks.h"

#include <QFileInfo>

#include <algorithm>

namespace gouji {

LastYear::LastYear(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window), m_loading(services, window)
{
    connectWindow();
    connect(&m_loading, &ReportLoading::loaded, this, &LastYear::take);
    connect(&m_loading, &ReportLoading::failed, this,
        [this](const Error &, const LoadRequest &, const QString &text) { Q_EMIT failed(text); });
}

void LastYear::connectWindow()
{
    const Actions &actions = m_window.actions();
    connect(actions[Actions::OpenLastYear], &QAction::triggered, this, &LastYear::ask);
    connect(actions[Actions::RemoveLastYear], &QAction::triggered, this, &LastYear::remove);
    const ReviewDocks *docks = m_window.docks();
    connect(docks, &ReviewDocks::lastYearWanted, this, &LastYear::ask);
    connect(docks, &ReviewDocks::lastYearDropped, this, &LastYear::open);
    connect(docks, &ReviewDocks::lastYearRemoved, this, &LastYear::remove);
}

void LastYear::setSession(ReviewSession *session)
{
    m_session = session;
    m_loading.drop();
}

void LastYear::ask()
{
    const QString file = m_services.prompts.lastYearsReport(m_services.settings.openFolder());
    if (!file.isEmpty())
        open(file);
}

void LastYear::open(const QString &file)
{
    if (m_session)
        m_loading.start({QFileInfo(file).absoluteFilePath()});
}

void LastYear::remove()
{
    if (m_session)
        m_session->review().setPrevious({});
}

/// Of a file that holds several reports: the one of this office and the year before.
std::optional<int> LastYear::ownReport(const Report &read) const
{
    const Report &current = m_session->report();
    const auto isOurs = [&current](const ReportExtent &extent) {
        return extent.issuer == current.issuer && extent.year == current.year - 1;
    };
    const auto own = std::find_if(read.extents.begin(), read.extents.end(), isOurs);
    if (own == read.extents.end())
        return std::nullopt;
    return int(own - read.extents.begin());
}

void LastYear::take(LoadedReport &loaded, const LoadRequest &request)
{
    const std::optional<int> own = ownReport(loaded.opened.report);
    if (own && *own != loaded.opened.report.extent && !request.report) {
        LoadRequest next = request;
        next.report = own;
        return m_loading.start(std::move(next));
    }
    OpenedReport &last = loaded.opened;
    for (const CellEdit &edit : last.state.corrections) { // of a review, what was made of it
        if (last.report.content(edit.cell) == edit.before)
            last.report.setContent(edit.cell, edit.after);
    }
    m_session->review().setPrevious(
        PreviousYear {std::move(last.document), std::move(last.report)});
    m_window.docks()->raise(ReviewDocks::Comparison);
    Q_EMIT opened();
}

} // namespace gouji
