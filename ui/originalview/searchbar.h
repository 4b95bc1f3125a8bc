#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

/// The search line under the original: it knows what is looked for and shows how many there are;
/// who owns it does the searching.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    QString text() const;
    /// `current` counts from 0; -1 for none.
    void setCount(int current, int count);
    QString countText() const;
    void open();

Q_SIGNALS:
    void textChanged(const QString &text);
    void moved(int distance); ///< next (+1) or previous (-1) was asked for
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(QStringView iconName, const QString &text);

    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace gouji
