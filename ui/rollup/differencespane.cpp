#include "ui/rollup/differencespane.h"

#include "ui/findings/listview.h"
#include "ui/rollup/rowsmodel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace gouji {

namespace {

enum Column { FirstNumber = 1, ExplanationColumn = 4 };

QString withSign(const Number &number)
{
    return (number > Number() ? QStringLiteral("+") : QString()) + number.toString();
}

} // namespace

DifferencesPane::DifferencesPane(QWidget *parent)
    : QWidget(parent), m_model(new RowsModel(5, this)), m_title(new QLabel), m_choose(new QToolButton),
      m_list(new ListView(m_model, ExplanationColumn))
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_choose->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(-1, Qt::AscendingOrder); // as the tables have them
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_list, &ListView::rowChosen, this, [this](int row) {
        const auto &differences = m_sums->comparison->differences;
        Q_EMIT cellChosen(summedCell(m_sums->rollup, differences[m_model->source(row)]));
    });
}

void DifferencesPane::show(const RollupSums &sums, const Messages &messages)
{
    m_sums = &sums;
    std::vector<RowsModel::Row> rows;
    if (sums.comparison) {
        for (const RollupDifference &difference : sums.comparison->differences) {
            const SummedCell cell = summedCell(sums.rollup, difference);
            const Number own = difference.own.number.value_or(Number());
            const Number less = difference.sum - own;
            rows.push_back({{cell.name(), difference.sum.toString(),
                                messages.content(difference.own), withSign(own - difference.sum),
                                explanationOf(difference, sums.input(messages))},
                {difference.sum.toDouble(), own.toDouble(), -less.toDouble()}, rows.size(),
                rollupTitle(*cell.table->layout) + QChar(u'\n') + cell.name() + QChar(u'\n')
                    + explanationOf(difference, sums.input(messages))});
        }
    }
    m_model->set(
        {tr("Cell"), tr("Sum"), tr("Own report"), tr("Difference"), tr("Possible explanation")},
        std::move(rows), FirstNumber);
    m_title->setText(summary(sums));
}

QString DifferencesPane::summary(const RollupSums &sums) const
{
    if (!sums.comparison)
        return tr("Compare the sums with the report that the district made itself.");
    const RollupComparison &comparison = *sums.comparison;
    QString text = tr("%1: %2 of %n cell(s) differ.", nullptr, comparison.compared)
                       .arg(QFileInfo(sums.ownFile).fileName())
                       .arg(comparison.differences.size());
    if (!comparison.withoutSum.isEmpty())
        text += QChar(u' ')
            + tr("%n table(s) of it have no sum on the same form.", nullptr,
                int(comparison.withoutSum.size()));
    return text;
}

void DifferencesPane::retranslate()
{
    m_choose->setText(tr("Own Report…"));
    m_list->setAccessibleName(tr("Differences from the own report"));
}

} // namespace gouji
