#pragma once

#include "model/reading/xmlwalker.h"

#include <QHash>

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

/// The styles of a document, as far as they change its text: numbering and hidden text.
class DocxStyles {
public:
    void read(XmlWalker &xml);

    /// The list that a paragraph is in, by itself or by its style.
    DocxListPlace listPlace(const DocxProperties &paragraph) const;
    /// The list that a style puts its paragraphs in; an empty name is the default style.
    DocxListPlace listPlace(const QString &style) const;
    bool isHidden(const DocxProperties &run, const DocxProperties &paragraph) const;

private:
    struct Style {
        QString id;
        QString basedOn;
        DocxListPlace place;
        std::optional<bool> isHidden;
    };

    void readStyle(XmlWalker &xml);
    /// The style and those it is based on, the nearest first.
    QList<Style> chain(QString style) const;
    std::optional<bool> isHidden(const QString &style) const;

    QHash<QString, Style> m_styles;
    QString m_default;
    bool m_hidesText = false; ///< some style does
};

} // namespace gouji
