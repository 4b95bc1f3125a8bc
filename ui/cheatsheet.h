#pragma once

#include <QDialog>

class QMenuBar;
class QTextBrowser;

namespace gouji {

/// All keys on one page, read from the menus themselves, so that it can never be out of date.
class CheatSheet : public QDialog {
    Q_OBJECT

public:
    explicit CheatSheet(const QMenuBar &menus, QWidget *parent = nullptr);

    QTextBrowser *page() const { return m_page; }

private:
    QTextBrowser *m_page;
};

} // namespace gouji
