#pragma once

#include "model/extraction/text/characters.h"
#include "model/form/formlibrary.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace gouji {

enum class LabelRole {
    Section, ///< "三、收到和处理政府信息公开申请情况"
    Caption, ///< "第二十条第（一）项"
    Row, ///< has values behind it
    Parent, ///< "（三）不予公开": a header over several rows, without values
    Column, ///< column headers of every level
    Remark, ///< fixed text of the form that is no header ("信息内容", the remark in the head of
            ///< 表三)
};

/// A label of the forms. Rows of all forms stand in one order, the order in which reports print
/// them; sections and captions stand in the same order, everything else has none (-1).
struct Label {
    LabelRole role = LabelRole::Row;
    QString table; ///< table id; for sections the id of the table that they open, or ""
    QString line; ///< row or column id
    QString official; ///< official wording with ordinal
    int order = -1;
    bool headsRows = false; ///< in some form it stands over several rows
    char16_t digit = 0; ///< the ordinal 1.…8. printed before it, 0 for none
    std::vector<std::u16string> keys {}; ///< every wording as Han characters, folded; longest first
};

/// The official wordings of one form's table as Han characters, folded: innermost labels.
struct LayoutKeys {
    std::vector<std::u16string> rows;
    std::vector<std::u16string> columns;
    std::u16string head; ///< all columns, one after the other
};

/// All labels of a FormLibrary, with the exact index over their keys.
class LabelSet {
public:
    explicit LabelSet(const FormLibrary &library);

    const std::vector<Label> &labels() const { return m_labels; }
    const Label &operator[](int i) const { return m_labels[size_t(i)]; }
    int size() const { return int(m_labels.size()); }
    const CharacterTable &characters() const { return m_characters; }
    int orderCount() const { return m_orderCount; }
    /// The label with an order number, the inverse of Label::order.
    int labelAt(int order) const { return m_byOrder[size_t(order)]; }
    /// Index of a row label, -1 where no form has the row.
    int row(QStringView table, QStringView line) const;

    /// Of a table of the library.
    const LayoutKeys &keysOf(const FormTable &layout) const { return m_layoutKeys.at(&layout); }

    struct Entry {
        int label;
        int key;
    };
    /// Keys that begin with these two characters, longest first; nullptr for none.
    const std::vector<Entry> *startingWith(char16_t first, char16_t second) const;

private:
    void addTable(const QString &table, const FormLibrary &library);
    void addRows(const QString &table, const FormLibrary &library);
    void addColumns(const QString &table, const FormLibrary &library);
    int add(Label label, const FormLibrary &library);
    void indexKeys();
    void addLayoutKeys(const FormTable &layout);

    CharacterTable m_characters;
    std::vector<Label> m_labels;
    std::vector<int> m_byOrder;
    int m_orderCount = 0;
    std::unordered_map<uint32_t, std::vector<Entry>> m_index;
    std::unordered_map<const FormTable *, LayoutKeys> m_layoutKeys;
};

} // namespace gouji
