#pragma once

#include "model/reading/docxproperties.h"

#include <QHash>

namespace gouji {

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
