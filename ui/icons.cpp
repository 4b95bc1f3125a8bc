#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Draws an SVG whose lines say "currentColor" in the colour of the current theme.
class LineIconEngine : public QIconEngine {
public:
    using Ink = QColor (*)(const Theme &theme);

    LineIconEngine(const QString &name, Ink ink) : m_name(name), m_ink(ink) { }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_ink); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    /// Kept, because tables draw the same few signs over and over.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString key = u"gouji:%1:%2:%3x%4"_s.arg(m_name, color(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, color(mode));
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

private:
    QPixmap draw(const QSize &size, const QColor &ink) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QFile file(u":/gouji/icons/%1.svg"_s.arg(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QPainter painter(&drawn);
            const QByteArray svg = file.readAll().replace("currentColor", ink.name().toLatin1());
            QSvgRenderer(svg).render(&painter, QRectF({}, size));
        }
        return drawn;
    }

    QColor color(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::of(QGuiApplication::palette());
        if (mode == QIcon::Selected) // on the ground of a selected row
            return theme.accentText;
        return mode == QIcon::Disabled ? theme.line : m_ink(theme);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(QStringView name)
{
    return QIcon(
        new LineIconEngine(name.toString(), [](const Theme &theme) { return theme.text; }));
}

QIcon passIcon()
{
    return QIcon(new LineIconEngine(u"pass"_s, [](const Theme &theme) { return theme.pass; }));
}

QIcon severityIcon(Severity severity)
{
    static constexpr LineIconEngine::Ink inks[] = {
        [](const Theme &theme) { return theme.error; },
        [](const Theme &theme) { return theme.warning; },
        [](const Theme &theme) { return theme.info; },
    };
    return QIcon(new LineIconEngine(severityName(severity), inks[int(severity)]));
}

} // namespace gouji
