#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gouji {

class Actions;

/// What the window shows before a report is open: what to do, and the files opened last.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &files);
    void retranslate();

Q_SIGNALS:
    void fileChosen(const QString &file);

private:
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace gouji
