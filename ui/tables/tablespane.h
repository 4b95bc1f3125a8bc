#pragma once

#include "ui/reviewsession.h"

#include <QTabWidget>

class QVBoxLayout;

namespace gouji {

class FormTableView;

/// All tables of a report, one tab for each section: the blocks of 表二 stand below each other on
/// one tab as they are printed. A tab tells how many findings its tables have.
class TablesPane : public QTabWidget {
    Q_OBJECT

public:
    explicit TablesPane(ReviewSession &session, QWidget *parent = nullptr);

    const std::vector<FormTableView *> &views() const { return m_views; }
    FormTableView *view(QStringView table) const;
    /// The view of the selected cell, else the first on the tab shown; nullptr without tables.
    FormTableView *activeView() const;
    void focusActiveView();
    /// Steps from the normal size of the tables' text, about 10 % each.
    int zoom() const { return m_zoom; }
    void setZoom(int steps);
    /// Goes to the tab at a distance, around the end.
    void goToTab(int distance);

Q_SIGNALS:
    void refused(const QString &hint);

private:
    struct Page {
        QStringList tables;
        QWidget *widget = nullptr;
    };

    void addPage(const QStringList &tables);
    FormTableView *addView(const QString &table, QWidget *page);
    QWidget *addSinglePage(const QString &table);
    QWidget *addStackedPage(const QStringList &tables);
    void addEmptyPage();
    void updateTabs();
    void showCurrentCell(const CellId &cell);
    void leave(FormTableView *view, int direction);

    ReviewSession &m_session;
    std::vector<FormTableView *> m_views;
    std::vector<Page> m_pages;
    int m_zoom = 0;
};

} // namespace gouji
