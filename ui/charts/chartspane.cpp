#include "ui/charts/chartspane.h"

#include "ui/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBuffer>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QToolButton>
#include <QToolTip>
#include <QValueAxis>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal PictureScale = 2; ///< against the screen, so that it looks well in a document

enum Chart { Results, Disputes, Years };

/// Neighbours differ in lightness, too, for those who do not tell the colours apart.
QColor colourOf(size_t series, const Theme &theme)
{
    const QColor colours[] = {
        theme.accent, theme.warning, theme.pass, theme.edited, theme.info, theme.muted};
    return colours[series % std::size(colours)];
}

void dress(QAbstractAxis *axis, const Theme &theme)
{
    axis->setLabelsColor(theme.text);
    axis->setLinePenColor(theme.line);
    axis->setGridLineColor(theme.grid);
}

QToolButton *button(const QString &text, const QString &about)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(about);
    button->setAccessibleName(about);
    return button;
}

} // namespace

ChartsPane::ChartsPane(ReviewSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_choice(new QComboBox), m_view(new QChartView)
{
    m_choice->addItems({tr("Results by kind and applicant"), tr("Disputes by outcome"),
        tr("This year and last year")});
    m_choice->setAccessibleName(tr("Chart"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumSize(260, 220);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(head());
    layout->addWidget(m_view, 1);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ChartsPane::draw);
    connect(&session, &ReviewSession::changed, this, &ChartsPane::draw);
    draw();
}

QWidget *ChartsPane::head()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    QToolButton *copying = button(tr("Copy"), tr("Copy the chart as a picture"));
    QToolButton *saving = button(tr("Save…"), tr("Save the chart as a picture"));
    layout->addWidget(m_choice, 1);
    layout->addWidget(copying);
    layout->addWidget(saving);
    connect(copying, &QToolButton::clicked, this, &ChartsPane::copy);
    connect(saving, &QToolButton::clicked, this, &ChartsPane::saveWanted);
    return head;
}

QString ChartsPane::title() const
{
    return m_choice->currentText();
}

ChartData ChartsPane::data() const
{
    const PreviousYear *previous = m_session.review().previous();
    const ChartSource source(
        m_session.report(), previous ? &previous->report : nullptr, m_session.messages());
    switch (m_choice->currentIndex()) {
    case Disputes:
        return source.disputes();
    case Years:
        return source.years();
    default:
        return source.results();
    }
}

void ChartsPane::draw()
{
    const Theme &theme = Theme::of(palette());
    auto *chart = new QChart;
    chart->setBackgroundBrush(theme.base);
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 4, 4, 4});
    chart->setTitleBrush(theme.text);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(theme.text);
    const std::unique_ptr<QChart> former(m_view->chart());
    m_view->setChart(chart);
    m_view->setBackgroundBrush(theme.base);
    m_shown = data();
    m_sets.clear();
    m_series = 0;
    m_category = -1;
    chart->setTitle(m_shown.isEmpty() ? tr("There is nothing but zeros to show.") : title());
    if (!m_shown.isEmpty())
        addBars(m_shown, theme);
    m_view->setAccessibleName(title());
    m_view->setAccessibleDescription(chart->title());
}

void ChartsPane::addBars(const ChartData &data, const Theme &theme)
{
    QChart *chart = m_view->chart();
    QAbstractBarSeries *bars =
        data.isStacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    for (size_t i = 0; i < data.series.size(); ++i) {
        auto *set = new QBarSet(data.series[i].name);
        set->setColor(colourOf(i, theme));
        set->setBorderColor(theme.base);
        for (const ChartBar &bar : data.series[i].bars)
            set->append(bar.value);
        set->setSelectedColor(theme.text);
        connectBars(set, i);
        bars->append(set);
        m_sets.push_back(set);
    }
    chart->addSeries(bars);
    auto *categories = new QBarCategoryAxis;
    categories->append(data.categories);
    auto *counts = new QValueAxis;
    counts->setLabelFormat(u"%.0f"_s);
    for (const auto &[axis, edge] :
        {std::pair<QAbstractAxis *, Qt::Alignment> {categories, Qt::AlignBottom},
            {counts, Qt::AlignLeft}}) {
        dress(axis, theme);
        chart->addAxis(axis, edge);
        bars->attachAxis(axis);
    }
    counts->applyNiceNumbers();
}

void ChartsPane::connectBars(QBarSet *set, size_t series)
{
    connect(set, &QBarSet::clicked, this,
        [this, series](int category) { chooseBar(int(series), category); });
    connect(set, &QBarSet::hovered, this, [this, series](bool isOver, int category) {
        QToolTip::showText(
            QCursor::pos(), isOver ? textOf(int(series), category) : QString(), m_view);
    });
}

QString ChartsPane::textOf(int series, int category) const
{
    const ChartSeries &bars = m_shown.series[size_t(series)];
    return tr("%1 · %2: %3", "category, series: value")
        .arg(m_shown.categories[category], bars.name)
        .arg(bars.bars[size_t(category)].value);
}

void ChartsPane::chooseBar(int series, int category)
{
    m_series = series;
    m_category = category;
    for (QBarSet *set : m_sets)
        set->deselectAllBars();
    m_sets[size_t(series)]->selectBar(category);
    m_view->chart()->setTitle(textOf(series, category));
    m_view->setAccessibleDescription(textOf(series, category));
    const ChartBar &bar = m_shown.series[size_t(series)].bars[size_t(category)];
    if (!bar.cells.empty())
        Q_EMIT cellsChosen(bar.cells);
}

/// What a click does, with the arrow keys: right and left to another category, up and down to
/// another series.
bool ChartsPane::goToBar(int key)
{
    const int categories = int(m_shown.categories.size()), series = int(m_sets.size());
    const int right = (key == Qt::Key_Right) - (key == Qt::Key_Left);
    const int up = (key == Qt::Key_Up) - (key == Qt::Key_Down);
    if (series == 0 || (right == 0 && up == 0))
        return false;
    const bool isFirst = m_category < 0;
    chooseBar(isFirst ? 0 : (m_series + up + series) % series,
        isFirst ? 0 : (m_category + right + categories) % categories);
    return true;
}

bool ChartsPane::eventFilter(QObject *object, QEvent *event)
{
    const bool goes = object == m_view && event->type() == QEvent::KeyPress
        && goToBar(static_cast<QKeyEvent *>(event)->key());
    return goes || QWidget::eventFilter(object, event);
}

QByteArray ChartsPane::picture(const QString &format) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == "svg"_L1) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(m_view->size());
        generator.setViewBox(QRect({}, m_view->size()));
        generator.setTitle(title());
        QPainter painter(&generator);
        m_view->render(&painter);
        return painter.end() ? bytes : QByteArray();
    }
    QImage image(m_view->size() * PictureScale, QImage::Format_RGB32);
    image.fill(Theme::of(palette()).base);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    m_view->render(&painter);
    painter.end();
    image.save(&buffer, "PNG");
    return bytes;
}

void ChartsPane::copy() const
{
    QGuiApplication::clipboard()->setImage(QImage::fromData(picture(u"png"_s), "PNG"));
}

void ChartsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace gouji
