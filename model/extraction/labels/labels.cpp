#include "model/extraction/labels/labels.h"

#include "model/extraction/text/hanstream.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &ordinalPattern()
{
    static const QRegularExpression pattern(
        uR"(^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|(\d+)\.))"_s);
    return pattern;
}

QString withoutOrdinal(const QString &label)
{
    return QString(label).remove(ordinalPattern());
}

char16_t digitOf(const QString &label)
{
    const QString digits = ordinalPattern().match(label).captured(1);
    return digits.isEmpty() ? u'\0' : digits[0].unicode();
}

/// "（二）部分公开（区分处理的，…）" → "（二）部分公开": guidance behind a label is often left out.
QString withoutGuidance(const QString &label)
{
    static const QRegularExpression guidance(u"(?<=.)（[^（）]{3,}）$"_s);
    return QString(label).remove(guidance);
}

std::vector<FormTablePtr> layoutsOf(const QString &table, const FormLibrary &library)
{
    std::vector<FormTablePtr> layouts;
    for (const Form &form : library.forms()) {
        if (const FormTablePtr layout = form.table(table))
            layouts.push_back(layout);
    }
    return layouts;
}

/// The rows of all forms in one order. A row that only a later form has comes behind those that
/// only an earlier one has, so that （六）其他处理 stands before its parts.
std::vector<FormLine> mergedRows(const std::vector<FormTablePtr> &layouts)
{
    std::vector<FormLine> merged = layouts.front()->rows;
    for (const FormTablePtr &layout : layouts) {
        size_t place = 0;
        for (const FormLine &row : layout->rows) {
            const auto it = std::find_if(merged.begin(), merged.end(),
                [&row](const FormLine &known) { return known.id == row.id; });
            if (it != merged.end()) {
                place = size_t(it - merged.begin()) + 1;
                continue;
            }
            while (place < merged.size() && layout->rowIndex(merged[place].id) < 0)
                ++place;
            merged.insert(merged.begin() + qsizetype(place++), row);
        }
    }
    return merged;
}

} // namespace

LabelSet::LabelSet(const FormLibrary &library) : m_characters(library.traditionalForms())
{
    for (const FormSection &section : library.sections()) {
        add({LabelRole::Section, section.tables.value(0), {}, section.title, m_orderCount++},
            library);
        for (const QString &table : section.tables)
            addTable(table, library);
    }
    for (const QString &remark : library.remarks())
        add({LabelRole::Remark, {}, {}, remark}, library);
    indexKeys();
    for (const Form &form : library.forms()) {
        for (const FormTablePtr &layout : form.tables)
            addLayoutKeys(*layout);
    }
}

void LabelSet::addTable(const QString &table, const FormLibrary &library)
{
    const FormTablePtr layout = layoutsOf(table, library).front();
    const bool hasCaption = table.startsWith("proactive"_L1);
    if (hasCaption)
        add({LabelRole::Caption, table, {}, layout->title, m_orderCount++}, library);
    addColumns(table, library);
    addRows(table, library);
}

void LabelSet::addRows(const QString &table, const FormLibrary &library)
{
    QStringList parents;
    for (const FormTablePtr &layout : layoutsOf(table, library)) {
        for (const FormLine &row : layout->rows)
            parents << row.labels.mid(0, row.labels.size() - 1);
    }
    const std::vector<FormLine> rows = mergedRows(layoutsOf(table, library));
    for (const FormLine &row : rows) {
        const bool headsRows = parents.removeAll(row.label()) > 0;
        if (!row.labels.isEmpty()) {
            add({LabelRole::Row, table, row.id, row.label(), m_orderCount++, headsRows,
                    digitOf(row.label())},
                library);
        }
    }
    parents.removeDuplicates();
    for (const QString &parent : parents)
        add({LabelRole::Parent, table, {}, parent, -1, true}, library);
}

void LabelSet::addColumns(const QString &table, const FormLibrary &library)
{
    QStringList seen;
    for (const FormTablePtr &layout : layoutsOf(table, library)) {
        for (const FormLine &column : layout->columns) {
            for (qsizetype level = 0; level < column.labels.size(); ++level) {
                const bool innermost = level == column.labels.size() - 1;
                const QString official = column.labels[level];
                const QString line = innermost ? column.id : QString();
                if (seen.contains(official + line))
                    continue;
                seen << official + line;
                add({LabelRole::Column, table, line, official}, library);
            }
        }
    }
}

int LabelSet::add(Label label, const FormLibrary &library)
{
    QStringList wordings {label.official};
    if (label.role == LabelRole::Row) {
        for (const FormTablePtr &layout : layoutsOf(label.table, library)) {
            if (const int row = layout->rowIndex(label.line); row >= 0)
                wordings << layout->rows[size_t(row)].label();
        }
    }
    for (const QString &wording : QStringList(wordings))
        wordings << library.variants(wording);
    for (const QString &wording : QStringList(wordings)) {
        for (const QString &form : {wording, withoutGuidance(wording)}) {
            label.keys.push_back(hanKey(form, m_characters));
            label.keys.push_back(hanKey(withoutOrdinal(form), m_characters));
        }
    }
    std::sort(label.keys.begin(), label.keys.end(), [](const auto &a, const auto &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    label.keys.erase(std::unique(label.keys.begin(), label.keys.end()), label.keys.end());
    if (label.order >= 0)
        m_byOrder.push_back(int(m_labels.size()));
    m_labels.push_back(std::move(label));
    return int(m_labels.size()) - 1;
}

void LabelSet::indexKeys()
{
    for (int i = 0; i < size(); ++i) {
        for (int k = 0; k < int(m_labels[size_t(i)].keys.size()); ++k) {
            const std::u16string &key = m_labels[size_t(i)].keys[size_t(k)];
            if (key.size() >= 2)
                m_index[uint32_t(key[0]) << 16 | key[1]].push_back({i, k});
        }
    }
    for (auto &[start, entries] : m_index) {
        std::stable_sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
            return (*this)[a.label].keys[size_t(a.key)].size()
                > (*this)[b.label].keys[size_t(b.key)].size();
        });
    }
}

void LabelSet::addLayoutKeys(const FormTable &layout)
{
    LayoutKeys keys;
    for (const FormLine &row : layout.rows)
        keys.rows.push_back(hanKey(row.label(), m_characters));
    for (const FormLine &column : layout.columns) {
        keys.columns.push_back(hanKey(column.label(), m_characters));
        keys.head += keys.columns.back();
    }
    m_layoutKeys.emplace(&layout, std::move(keys));
}

int LabelSet::row(QStringView table, QStringView line) const
{
    const auto it = std::find_if(m_labels.begin(), m_labels.end(), [&](const Label &label) {
        return label.role == LabelRole::Row && label.table == table && label.line == line;
    });
    return it == m_labels.end() ? -1 : int(it - m_labels.begin());
}

const std::vector<LabelSet::Entry> *LabelSet::startingWith(char16_t first, char16_t second) const
{
    const auto it = m_index.find(uint32_t(first) << 16 | second);
    return it == m_index.end() ? nullptr : &it->second;
}

} // namespace gouji
