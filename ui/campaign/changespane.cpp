#include "ui/campaign/changespane.h"

#include "model/campaign/snapshot.h"

#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// "（一）予以公开 · 总计", by the form that has such a cell; else the id.
QString nameOf(const CellId &cell, const QString &preferred, const FormLibrary &library)
{
    QStringList forms {preferred};
    for (const gouji::Form &form : library.forms())
        forms << form.id;
    for (const QString &id : forms) {
        const gouji::Form *form = library.form(id);
        const FormTablePtr table = form ? form->table(cell.table()) : nullptr;
        const int row = table ? table->rowIndex(cell.row()) : -1;
        const int column = table ? table->columnIndex(cell.column()) : -1;
        if (row >= 0 && column >= 0)
            return QStringList {table->rows[size_t(row)].label(),
                table->columns[size_t(column)].labels.join(" / "_L1)}
                .filter(QRegularExpression(u"."_s))
                .join(u" · "_s);
    }
    return cell.toString();
}

} // namespace

ChangesPane::ChangesPane(const FormLibrary &library, QWidget *parent)
    : QWidget(parent), m_library(library), m_summary(new QLabel), m_list(new QTreeWidget)
{
    m_summary->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
}

void ChangesPane::show(const Draft *draft, const Messages &messages)
{
    m_list->setHeaderLabels({tr("Cell"), tr("Before"), tr("Now")});
    m_list->setAccessibleName(tr("Changes"));
    m_list->clear();
    if (!draft || draft->previousCells.isEmpty()) {
        m_summary->setText(draft ? tr("There is only one version of this draft.")
                                 : tr("Select a draft to see what its new version changed."));
        return;
    }
    const auto changes = changesBetween(draft->previousCells, draft->content.cells);
    for (const CellEdit &change : changes)
        m_list->addTopLevelItem(
            new QTreeWidgetItem({nameOf(change.cell, draft->content.form, m_library),
                messages.content(change.before), messages.content(change.after)}));
    m_summary->setText(
        tr("%1: the new version differs in %n cell(s).", nullptr, int(changes.size()))
            .arg(draft->name()));
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
}

} // namespace gouji
