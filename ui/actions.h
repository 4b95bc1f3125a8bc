#pragma once

#include <QAction>
#include <QObject>
#include <vector>

namespace gouji {

/// Everything that can be done, each once: menus, toolbar and shortcuts show the same QAction.
class Actions : public QObject {
    Q_OBJECT

public:
    enum Id {
        Open,
        OpenCampaign,
        PasteReport,
        ChooseReport,
        Save,
        SaveAs,
        ExportWorkbook,
        ExportCsv,
        ExportJson,
        ExportNote,
        CloseReport,
        Quit,
        Undo,
        Redo,
        Copy,
        Paste,
        Clear,
        EditCell,
        AcceptSuggestion,
        Confirm,
        Dismiss,
        Postpone,
        Reopen,
        AddNote,
        Explain,
        NextCell,
        GoToCell,
        CellHistory,
        History,
        RevertStep,
        CopyNote,
        Find,
        FindNext,
        FindPrevious,
        NextFinding,
        PreviousFinding,
        CheckFirst,
        Unplaced,
        NextPane,
        PreviousPane,
        NextTable,
        PreviousTable,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        Wrap,
        OpenLastYear,
        RemoveLastYear,
        ChooseProfile,
        NoProfile,
        PrintPreview,
        SavePdf,
        Keys,
        About,
        Count
    };

    explicit Actions(QObject *parent);

    QAction *operator[](Id id) const { return m_actions[size_t(id)]; }
    void retranslate();
    /// What needs an open report is grey without one.
    void setReportOpen(bool open);

private:
    struct Description;
    static std::vector<Description> descriptions();

    std::vector<QAction *> m_actions;
};

} // namespace gouji
