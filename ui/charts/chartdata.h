#pragma once

#include "model/messages/messages.h"

#include <QCoreApplication>

namespace gouji {

/// A bar of a chart and the cells that it adds up.
struct ChartBar {
    double value = 0;
    std::vector<CellId> cells; ///< printed ones with a number
};

/// Bars of one colour, one for each category.
struct ChartSeries {
    QString name;
    std::vector<ChartBar> bars;
};

struct ChartData {
    QStringList categories;
    std::vector<ChartSeries> series;
    bool isStacked = false;

    bool isEmpty() const;
};

/// What a report has to show in charts. Blanks add nothing.
class ChartSource {
    Q_DECLARE_TR_FUNCTIONS(gouji::ChartSource)

public:
    ChartSource(const Report &report, const Report *previous, const Messages &messages)
        : m_report(report), m_previous(previous), m_messages(messages)
    {
    }

    /// The results of processing by their kind, a colour for each kind of applicant.
    ChartData results() const;
    /// Reconsiderations and suits, a colour for each outcome.
    ChartData disputes() const;
    /// The totals of 表三 this year and, where there is a report of it, last year.
    ChartData years() const;

private:
    ChartBar resultBar(const QString &prefix, const QString &column) const;
    ChartBar bar(const Report &report, const std::vector<CellId> &cells) const;

    const Report &m_report;
    const Report *m_previous;
    const Messages &m_messages;
};

} // namespace gouji
