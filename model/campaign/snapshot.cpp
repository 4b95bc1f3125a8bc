#include "model/campaign/snapshot.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

namespace gouji {

namespace {

using Contents = std::vector<std::pair<CellId, CellContent>>;

std::optional<Contents> contentsOf(const QByteArray &snapshot)
{
    if (snapshot.isEmpty())
        return std::nullopt;
    const QByteArray bytes = qUncompress(snapshot);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    Contents contents;
    while (!stream.atEnd()) {
        QString id;
        quint8 state = 0;
        qint64 scaled = 0;
        stream >> id >> state >> scaled;
        if (stream.status() != QDataStream::Ok || state > quint8(CellState::Undetermined))
            return std::nullopt;
        CellContent content {CellState(state), std::nullopt};
        if (content.state == CellState::Value || content.state == CellState::Zero)
            content.number = Number::fromScaled(scaled);
        contents.emplace_back(CellId(id), content);
    }
    return contents.empty() ? std::nullopt : std::optional(std::move(contents));
}

} // namespace

QByteArray snapshotOf(const Report &report)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    for (const Cell &cell : report.cells())
        stream << cell.id.toString() << quint8(cell.state())
               << qint64(cell.number().value_or(Number()).scaled());
    return qCompress(bytes);
}

std::vector<CellEdit> changesBetween(const QByteArray &before, const QByteArray &after)
{
    const auto old = contentsOf(before);
    const auto now = contentsOf(after);
    if (!old || !now)
        return {};
    QHash<CellId, CellContent> left(old->begin(), old->end());
    std::vector<CellEdit> changes;
    for (const auto &[cell, content] : *now) {
        const CellContent was = left.take(cell);
        if (was != content)
            changes.push_back({cell, was, content});
    }
    for (const auto &[cell, content] : *old) {
        if (left.contains(cell) && content.state != CellState::NotPrinted)
            changes.push_back({cell, content, {}});
    }
    return changes;
}

} // namespace gouji
