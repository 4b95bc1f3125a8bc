#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Draws an SVG whose lines say "currentColor" in the colour of the current theme.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(const QString &name, std::optional<Severity> severity) :
        m_name(name), m_severity(severity)
    {
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_severity); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(u":/gouji/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"gouji:%1:%2:%3x%4"_s.arg(m_name, color(mode).name())
                                .arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect({}, size), mode, state);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return theme.line;
        return m_severity ? theme.ink(*m_severity) : theme.text;
    }

    QString m_name;
    std::optional<Severity> m_severity;
};

} // namespace

QIcon icon(QStringView name)
{
    return QIcon(new LineIconEngine(name.toString(), std::nullopt));
}

QIcon severityIcon(Severity severity)
{
    return QIcon(new LineIconEngine(severityName(severity), severity));
}

} // namespace gouji
