#pragma once

#include "model/review/review.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gouji {

class Actions;

/// A file opened before, and how far its review is; a total of 0 if that is not known.
struct RecentReview {
    QString file;
    ReviewProgress progress;
};

/// What the window shows before a report is open: what to do, and the files opened last.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    void setRecent(const std::vector<RecentReview> &reviews);
    void retranslate();
    const std::vector<RecentReview> &recent() const { return m_reviews; }

Q_SIGNALS:
    void fileChosen(const QString &file);

private:
    void showRecent();
    QWidget *line(const RecentReview &review);

    std::vector<RecentReview> m_reviews;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace gouji
