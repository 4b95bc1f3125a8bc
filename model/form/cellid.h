#pragma once

#include <QHash>
#include <QString>

namespace gouji {

/// The name of a cell: "table/row/column", for example "requests/received/natural". The ids are a
/// contract with scripts; a FormTable holds them ready-made, so that a copy shares its characters.
class CellId {
public:
    CellId() = default;
    explicit CellId(QString id) : m_id(std::move(id)) { }
    CellId(const QString &table, const QString &row, const QString &column) :
        m_id(table + u'/' + row + u'/' + column)
    {
    }

    const QString &toString() const { return m_id; }
    QStringView table() const { return QStringView(m_id).left(m_id.indexOf(u'/')); }
    QStringView row() const
    {
        const qsizetype first = m_id.indexOf(u'/');
        return QStringView(m_id).mid(first + 1, m_id.lastIndexOf(u'/') - first - 1);
    }
    QStringView column() const { return QStringView(m_id).mid(m_id.lastIndexOf(u'/') + 1); }
    bool isEmpty() const { return m_id.isEmpty(); }

    bool operator==(const CellId &) const = default;
    bool operator<(const CellId &other) const { return m_id < other.m_id; }
    friend size_t qHash(const CellId &id, size_t seed = 0) { return qHash(id.m_id, seed); }

private:
    QString m_id;
};

} // namespace gouji
