#include "ui/rollup/addendspane.h"

#include "ui/findings/listview.h"
#include "ui/rollup/rowsmodel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gouji {

namespace {

enum Column { Draft, Value };

constexpr double Nothing = -1e18; ///< comes before every number

} // namespace

AddendsPane::AddendsPane(QWidget *parent)
    : QWidget(parent), m_model(new RowsModel(2, this)), m_title(new QLabel),
      m_list(new ListView(m_model, Draft))
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Value, Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT partChosen(m_model->source(index.row())); });
}

void AddendsPane::show(const RollupSums &sums, const SummedCell &cell)
{
    m_list->setAccessibleName(tr("Addends"));
    const QStringList columns {tr("Draft"), tr("Value")};
    if (!cell.table) {
        m_title->setText(tr("Click a sum to see its addends."));
        return m_model->set(columns, {}, Value);
    }
    std::vector<RowsModel::Row> rows;
    for (const Addend &addend : cell.sum().addends)
        rows.push_back({{partName(sums.rollup.parts()[addend.part]), addend.number.toString()},
            {addend.number.toDouble()}, addend.part, {}});
    for (const size_t part : cell.sum().open)
        rows.push_back(
            {{partName(sums.rollup.parts()[part]), tr("no number")}, {Nothing}, part, {}});
    m_title->setText(tr("%1 = %2").arg(cell.name(), cell.sum().sum.toString()));
    m_model->set(columns, std::move(rows), Value);
}

} // namespace gouji
