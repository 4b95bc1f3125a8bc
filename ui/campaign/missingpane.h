#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace gouji {

/// Which of the expected issuers have not handed in yet, and where the list of them comes from.
class MissingPane : public QWidget {
    Q_OBJECT

public:
    explicit MissingPane(QWidget *parent = nullptr);

    void show(const QStringList &missing, qsizetype expected);
    using QWidget::show;
    QListWidget *list() const { return m_list; }
    QPushButton *pasteButton() const { return m_paste; }
    void retranslate();

Q_SIGNALS:
    void pasteWanted();
    void fileWanted();

private:
    void updateSummary();

    QLabel *m_summary;
    QListWidget *m_list;
    QPushButton *m_paste;
    QPushButton *m_file;
    QPushButton *m_copy;
    qsizetype m_expected = 0;
};

} // namespace gouji
