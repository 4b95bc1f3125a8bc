#include "ui/toolbar.h"

#include "ui/actions.h"

namespace gouji {

using namespace Qt::StringLiterals;

ToolBar::ToolBar(const Actions &all, QWidget *parent) : QToolBar(parent)
{
    setObjectName(u"tools"_s);
    setMovable(false);
    setIconSize({20, 20});
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const auto &group :
        std::vector<std::vector<Actions::Id>> {{Actions::Open, Actions::PasteReport, Actions::Save},
            {Actions::Undo, Actions::Redo}, {Actions::PreviousFinding, Actions::NextFinding},
            {Actions::Find, Actions::ZoomOut, Actions::ZoomIn, Actions::Wrap},
            {Actions::CopyNote, Actions::ExportWorkbook}}) {
        if (!actions().isEmpty())
            addSeparator();
        for (const Actions::Id id : group)
            addAction(all[id]);
    }
}

} // namespace gouji
