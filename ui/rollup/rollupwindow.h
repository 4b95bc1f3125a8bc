#pragma once

#include "ui/programwindow.h"
#include "ui/rollup/rollupsums.h"

class QTabWidget;

namespace gouji {

class AddendsPane;
class DifferencesPane;
class ListView;
class RowsModel;
class SumTables;

/// The window of the sums: the tables, what each sum consists of, how the district's own report
/// differs, and what should be known about the drafts. Files and threads are app/'s.
class RollupWindow : public ProgramWindow {
    Q_OBJECT

public:
    explicit RollupWindow(QWidget *parent = nullptr);

    void setSums(std::shared_ptr<const RollupSums> sums);
    void setLanguage(Language language);
    void select(const SummedCell &cell);

    SumTables *tables() const { return m_tables; }
    AddendsPane *addends() const { return m_addends; }
    DifferencesPane *differences() const { return m_differences; }
    ListView *parts() const { return m_partsList; }
    QAction *exportAction() const { return m_export; }
    QAction *ownReportAction() const { return m_own; }
    QAction *againAction() const { return m_again; }

Q_SIGNALS:
    /// A draft is to be opened; the cell may be null.
    void draftWanted(size_t part, const gouji::CellId &cell);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void buildPages();
    void connectViews();
    void choose(const SummedCell &cell);
    void showParts();
    void refresh();
    void retranslate();

    std::shared_ptr<const RollupSums> m_sums = std::make_shared<const RollupSums>();
    std::unique_ptr<Messages> m_messages = std::make_unique<Messages>(Language::English);
    SummedCell m_cell; ///< looked at
    QAction *m_export, *m_own, *m_again, *m_copy, *m_close;
    QMenu *m_menu;
    SumTables *m_tables;
    AddendsPane *m_addends;
    DifferencesPane *m_differences;
    RowsModel *m_parts;
    ListView *m_partsList;
    QTabWidget *m_lists;
};

} // namespace gouji
