#pragma once

#include "ui/rollup/rollupsums.h"

#include <QTabWidget>

class QMimeData;

namespace gouji {

class OfficialTableView;
class SumTableModel;

/// The sums in the same tables as a review: a tab for each section of each form, with the blocks of
/// 表二 below each other.
class SumTables : public QTabWidget {
    Q_OBJECT

public:
    explicit SumTables(QWidget *parent = nullptr);

    void setSums(const std::shared_ptr<const RollupSums> &sums);
    void select(const SummedCell &cell);
    /// nullptr where nothing is selected.
    QMimeData *copied() const;
    /// nullptr where the sums have no such table.
    OfficialTableView *view(const RollupTable *table) const;

Q_SIGNALS:
    void cellChosen(const gouji::SummedCell &cell);

private:
    struct Shown {
        const RollupTable *table;
        SumTableModel *model;
        OfficialTableView *view;
        QWidget *page;
    };

    void addPage(const std::shared_ptr<const RollupSums> &sums,
        const std::vector<const RollupTable *> &tables);
    OfficialTableView *addView(
        const std::shared_ptr<const RollupSums> &sums, const RollupTable &table, QWidget *page);

    std::vector<Shown> m_shown;
    OfficialTableView *m_active = nullptr; ///< where a cell was chosen last
};

} // namespace gouji
