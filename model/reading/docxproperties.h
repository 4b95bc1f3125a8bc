#pragma once

#include "model/reading/xmlwalker.h"

namespace gouji {

/// A paragraph's membership in a list. Unset parts come from the style, if anywhere.
struct DocxListPlace {
    std::optional<int> list; ///< numId; 0 ends what the style says
    std::optional<int> level; ///< 0…8
    QString style; ///< the style that says so; levels may be linked to it
};

/// What is read from <w:pPr> and <w:rPr> of styles and paragraphs alike.
struct DocxProperties {
    QString style;
    DocxListPlace place;
    std::optional<bool> isHidden;
    bool isStruck = false;
    bool isRaised = false; ///< or lowered: superscript, subscript
    bool isDeletedMark = false; ///< the end of the paragraph is a tracked deletion
};

/// <w:val> of a switch such as <w:vanish/>: on where it is not said.
bool isOn(const XmlWalker &xml);
DocxProperties readParagraphProperties(XmlWalker &xml);
DocxProperties readRunProperties(XmlWalker &xml);

/// What is read from <w:tcPr>.
struct DocxCellProperties {
    int columnSpan = 1;
    bool continuesAbove = false;
    bool isDeleted = false; ///< by a tracked change
};
DocxCellProperties readCellProperties(XmlWalker &xml);

/// What is read from <w:trPr>.
struct DocxRowProperties {
    int columnsBefore = 0; ///< that the row leaves free
    bool isHidden = false;
    bool isInserted = false; ///< by a tracked change
    bool isDeleted = false; ///< by a tracked change
};
DocxRowProperties readRowProperties(XmlWalker &xml);

bool isDeletion(QStringView element);
bool isInsertion(QStringView element);

} // namespace gouji
