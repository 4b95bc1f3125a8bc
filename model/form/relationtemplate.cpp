#include "model/form/relationtemplate.h"

#include <QJsonArray>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QStringList ids(const std::vector<FormLine> &lines)
{
    QStringList result;
    for (const FormLine &line : lines)
        result << line.id;
    return result;
}

/// The ids that a term stands for: itself, or with a trailing * all that begin with it.
QStringList matching(const QString &term, const QStringList &known)
{
    if (!term.endsWith(u'*'))
        return known.contains(term) ? QStringList {term} : QStringList {};
    QStringList result;
    for (const QString &id : known) {
        if (id.startsWith(QStringView(term).chopped(1)))
            result << id;
    }
    return result;
}

Result<QStringList> matchingAll(const QJsonArray &terms, const QString &name, const QStringList &known)
{
    QStringList result;
    for (const QJsonValue &value : terms) {
        const QString term = value.toString().replace("{}"_L1, name);
        const QStringList found = matching(term, known);
        if (found.isEmpty())
            return failure(ErrorCode::BadForm, u"relations.json"_s, term);
        result << found;
    }
    return result;
}

/// One instance: `cell` turns a term into a cell, which is across the row or along the column.
template <class CellOf>
Result<Relation> instance(const QJsonObject &source, const QString &scope, const QString &name,
    const QStringList &known, CellOf cell)
{
    Relation relation {source["rule"_L1].toString(), scope, {}, {}, {}};
    const auto left = matchingAll(source["left"_L1].toArray(), name, known);
    const auto right = matchingAll(source["right"_L1].toArray(), name, known);
    if (!left || !right)
        return tl::make_unexpected(left ? right.error() : left.error());
    for (const QString &term : *left)
        relation.left.push_back(cell(term));
    for (const QString &term : *right)
        relation.right.push_back(cell(term));
    if (source["complete"_L1].toBool())
        relation.requiredRows = *left;
    return relation;
}

Result<std::vector<Relation>> expand(const QJsonObject &source, const FormTable &table)
{
    std::vector<Result<Relation>> instances;
    const QJsonValue each = source["each"_L1];
    if (each == "row"_L1) {
        for (const FormLine &row : table.rows) {
            instances.push_back(instance(source, row.id, {}, ids(table.columns),
                [&](const QString &column) { return CellId(table.id, row.id, column); }));
        }
    } else if (each == "column"_L1) {
        for (const FormLine &column : table.columns) {
            instances.push_back(instance(source, column.id, {}, ids(table.rows),
                [&](const QString &row) { return CellId(table.id, row, column.id); }));
        }
    } else {
        const QString row = source["row"_L1].toString();
        for (const QJsonValue &name : each.toArray()) {
            instances.push_back(instance(source, name.toString(), name.toString(),
                ids(table.columns),
                [&](const QString &column) { return CellId(table.id, row, column); }));
        }
    }
    std::vector<Relation> relations;
    for (Result<Relation> &relation : instances) {
        if (!relation)
            return tl::make_unexpected(relation.error());
        relations.push_back(std::move(*relation));
    }
    return relations;
}

} // namespace

Result<std::vector<Relation>> expandRelations(const QJsonArray &templates, const FormTable &table)
{
    std::vector<Relation> all;
    for (const QJsonValue &value : templates) {
        if (value["table"_L1].toString() != table.id)
            continue;
        auto relations = expand(value.toObject(), table);
        if (!relations)
            return relations;
        all.insert(all.end(), relations->begin(), relations->end());
    }
    return all;
}

} // namespace gouji
