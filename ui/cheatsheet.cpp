#include "ui/cheatsheet.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…').toHtmlEscaped();
}

/// The rows of a menu and of its submenus; only what has a key.
QString rowsOf(const QMenu &menu)
{
    QString rows;
    for (const QAction *action : menu.actions()) {
        if (const QMenu *submenu = action->menu()) {
            rows += rowsOf(*submenu);
        } else if (!action->shortcuts().isEmpty()) {
            const QString keys =
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            rows += u"<tr><td>%1</td><td align='right'><b>%2</b></td></tr>"_s.arg(
                plain(action->text()), keys.toHtmlEscaped());
        }
    }
    return rows;
}

/// So that both columns end about where the other ends.
QString &shorterOf(QStringList &columns)
{
    return columns[0].size() <= columns[1].size() ? columns[0] : columns[1];
}

} // namespace

CheatSheet::CheatSheet(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent), m_page(new QTextBrowser)
{
    setWindowTitle(tr("Keys"));
    QStringList columns {QString(), QString()};
    for (const QAction *action : menus.actions()) {
        const QString rows = action->menu() ? rowsOf(*action->menu()) : QString();
        if (!rows.isEmpty())
            shorterOf(columns) +=
                u"<h3>%1</h3><table width='100%' cellpadding='2'>%2</table>"_s.arg(
                    plain(action->text()), rows);
    }
    m_page->setHtml(u"<table width='100%' cellpadding='8'><tr><td width='50%'>%1</td>"
                    u"<td width='50%'>%2</td></tr></table>"_s.arg(columns[0], columns[1]));
    m_page->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_page);
    layout->addWidget(buttons);
    resize(900, 680);
}

} // namespace gouji
