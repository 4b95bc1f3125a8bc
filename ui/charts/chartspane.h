#pragma once

#include "ui/charts/chartdata.h"
#include "ui/reviewsession.h"

#include <QWidget>

class QBarSet;
class QChartView;
class QComboBox;

namespace gouji {

struct Theme;

/// A report in charts, one at a time, in the colours of the theme. A click on a bar chooses its
/// cells, and so do the arrow keys.
class ChartsPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPane(ReviewSession &session, QWidget *parent = nullptr);

    QComboBox *choice() const { return m_choice; }
    /// The name of the chart that is shown.
    QString title() const;
    /// A picture of it, twice as large as on screen; "png" or "svg".
    QByteArray picture(const QString &format) const;
    void copy() const;

Q_SIGNALS:
    void cellsChosen(const std::vector<gouji::CellId> &cells);
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *head();
    void draw();
    ChartData data() const;
    void addBars(const ChartData &data, const Theme &theme);
    void connectBars(QBarSet *set, size_t series);
    QString textOf(int series, int category) const;
    void chooseBar(int series, int category);
    bool goToBar(int key);

    ReviewSession &m_session;
    QComboBox *m_choice;
    QChartView *m_view;
    ChartData m_shown;
    std::vector<QBarSet *> m_sets; ///< by series
    int m_series = 0; ///< of the bar chosen last
    int m_category = -1; ///< -1 while none is
};

} // namespace gouji
