#include "model/form/formlibrary.h"

#include "model/form/relationtemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> readObject(const QString &name)
{
    QFile file(":/gouji/forms/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadForm, name, file.errorString());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return failure(ErrorCode::BadForm, name, error.errorString());
    return json.object();
}

QStringList strings(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue &value : array.toArray())
        result << value.toString();
    return result;
}

ValueKind kindOf(const QString &name)
{
    if (name == "signed_count"_L1)
        return ValueKind::SignedCount;
    return name == "amount_wan_yuan"_L1 ? ValueKind::AmountWanYuan : ValueKind::Count;
}

std::vector<FormLine> linesOf(const QJsonValue &array)
{
    std::vector<FormLine> lines;
    for (const QJsonValue &line : array.toArray()) {
        lines.push_back({line["id"_L1].toString(), strings(line["labels"_L1]),
            kindOf(line["kind"_L1].toString())});
    }
    return lines;
}

Result<FormTablePtr> tableOf(
    const QJsonValue &json, const QString &formId, const QJsonArray &relations)
{
    auto table = std::make_shared<FormTable>();
    table->id = json["id"_L1].toString();
    table->title = json["title"_L1].toString();
    table->corner = json["corner"_L1].toString();
    table->formId = formId;
    table->columns = linesOf(json["columns"_L1]);
    table->rows = linesOf(json["rows"_L1]);
    if (table->columns.empty() || table->rows.empty())
        return failure(ErrorCode::BadForm, formId, table->id);
    table->nameCells();
    auto expanded = expandRelations(relations, *table);
    if (!expanded)
        return tl::make_unexpected(expanded.error());
    table->relations = std::move(*expanded);
    return table;
}

Result<Form> formOf(const QString &file, const QJsonArray &relations)
{
    const auto json = readObject(file);
    if (!json)
        return tl::make_unexpected(json.error());
    Form form;
    form.id = (*json)["id"_L1].toString();
    form.source = (*json)["source"_L1].toString();
    form.firstYear = (*json)["years"_L1][0].toInt();
    form.lastYear = (*json)["years"_L1][1].toInt(0);
    for (const QJsonValue &value : (*json)["tables"_L1].toArray()) {
        auto table = tableOf(value, form.id, relations);
        if (!table)
            return tl::make_unexpected(table.error());
        form.tables.push_back(std::move(*table));
    }
    return form;
}

bool sameLines(const std::vector<FormLine> &a, const std::vector<FormLine> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const FormLine &x, const FormLine &y) { return x.id == y.id && x.labels == y.labels; });
}

/// Marks the tables whose labels are the same in every form: they say nothing about the form.
void markShared(std::vector<Form> &forms)
{
    for (Form &form : forms) {
        for (FormTablePtr &table : form.tables) {
            const bool same = std::all_of(forms.begin(), forms.end(), [&](const Form &other) {
                const FormTablePtr twin = other.table(table->id);
                return twin && sameLines(twin->rows, table->rows)
                    && sameLines(twin->columns, table->columns);
            });
            auto marked = std::make_shared<FormTable>(*table);
            marked->sameInAllForms = same;
            table = marked;
        }
    }
}

Result<QRegularExpression> pattern(const QJsonValue &value, const QString &file)
{
    QRegularExpression expression(value.toString());
    if (expression.pattern().isEmpty() || !expression.isValid())
        return failure(ErrorCode::BadForm, file, value.toString());
    return expression;
}

Result<std::vector<FormSection>> readSections(const QString &file)
{
    const auto json = readObject(file);
    if (!json)
        return tl::make_unexpected(json.error());
    std::vector<FormSection> sections;
    for (const QJsonValue &value : (*json)["sections"_L1].toArray()) {
        const auto keyword = pattern(value["keyword"_L1], file);
        if (!keyword)
            return tl::make_unexpected(keyword.error());
        sections.push_back({int(sections.size()) + 1, value["title"_L1].toString(), *keyword,
            strings(value["tables"_L1])});
    }
    return sections;
}

Result<std::vector<IndicatorSum>> readIndicatorSums(const QString &file)
{
    const auto json = readObject(file);
    if (!json)
        return tl::make_unexpected(json.error());
    std::vector<IndicatorSum> sums;
    for (const QJsonValue &value : (*json)["sums"_L1].toArray()) {
        std::vector<QRegularExpression> patterns;
        for (const QJsonValue &part : value["parts"_L1].toArray()) {
            const auto expression = pattern(part, file);
            if (!expression)
                return tl::make_unexpected(expression.error());
            patterns.push_back(*expression);
        }
        const auto total = pattern(value["total"_L1], file);
        if (!total)
            return tl::make_unexpected(total.error());
        sums.push_back({*total, std::move(patterns)});
    }
    return sums;
}

} // namespace

Result<FormLibrary> FormLibrary::create()
{
    const auto relations = readObject(u"relations.json"_s);
    const auto labels = readObject(u"labels.json"_s);
    if (!relations || !labels)
        return tl::make_unexpected(relations ? labels.error() : relations.error());
    FormLibrary library;
    for (const QString &file : {u"form-2019.json"_s, u"form-2021.json"_s}) {
        auto form = formOf(file, (*relations)["relations"_L1].toArray());
        if (!form)
            return tl::make_unexpected(form.error());
        library.m_forms.push_back(std::move(*form));
    }
    markShared(library.m_forms);
    library.m_remarks = strings((*labels)["remarks"_L1]);
    const QString simplified = (*labels)["simplified"_L1].toString();
    const QString traditional = (*labels)["traditional"_L1].toString();
    if (simplified.size() != traditional.size())
        return failure(ErrorCode::BadForm, u"labels.json: traditional"_s);
    for (qsizetype i = 0; i < simplified.size(); ++i)
        library.m_traditional.emplace_back(traditional[i], simplified[i]);
    auto sections = readSections(u"sections.json"_s);
    if (!sections)
        return tl::make_unexpected(sections.error());
    library.m_sections = std::move(*sections);
    auto sums = readIndicatorSums(u"indicators.json"_s);
    if (!sums)
        return tl::make_unexpected(sums.error());
    library.m_indicatorSums = std::move(*sums);
    const QJsonObject variants = (*labels)["variants"_L1].toObject();
    for (auto it = variants.begin(); it != variants.end(); ++it)
        library.m_variants.insert(it.key(), strings(it.value()));
    return library;
}

const Form *FormLibrary::form(QStringView id) const
{
    const auto it = std::find_if(
        m_forms.begin(), m_forms.end(), [id](const Form &form) { return form.id == id; });
    return it == m_forms.end() ? nullptr : &*it;
}

const Form *FormLibrary::formForYear(int year) const
{
    const auto it = std::find_if(m_forms.begin(), m_forms.end(), [year](const Form &form) {
        return form.firstYear <= year && (form.lastYear == 0 || year <= form.lastYear);
    });
    return it == m_forms.end() ? nullptr : &*it;
}

} // namespace gouji
