#pragma once

#include "model/reading/docxstyles.h"

#include <array>

namespace gouji {

/// The automatic numbers of a document: they are printed, but stand nowhere in its text.
class DocxNumbering {
public:
    void read(XmlWalker &xml);

    /// Counts a paragraph and returns what is printed before it: "（一）", "1. ", or nothing.
    QString next(const DocxProperties &paragraph, const DocxStyles &styles);

private:
    static constexpr int levelCount = 9;

    struct Level {
        QString format = QStringLiteral("decimal");
        QString text; ///< "%1、": %n stands for the number of level n, counted from 1
        QString style; ///< the paragraph style that this level belongs to
        bool isFollowedByNothing = false;
        bool isAllDecimal = false;
        int start = 1;
        int restartsAfter = -1; ///< the level, counted from 1; 0 is never, -1 any before it
    };
    using Levels = std::array<Level, levelCount>;

    struct Definition {
        Levels levels;
        QString linkedStyle; ///< the levels are those of the list of this style
        std::array<std::optional<int>, levelCount> counters;
    };
    struct List {
        int definition = 0;
        std::array<std::optional<int>, levelCount> starts; ///< where it begins anew
        std::array<std::optional<Level>, levelCount> levels; ///< in place of the definition's
    };

    void readDefinition(XmlWalker &xml);
    void readList(XmlWalker &xml);
    void readOverride(XmlWalker &xml, List &list);
    static Level readLevel(XmlWalker &xml);

    const Level &level(const List &list, const Definition &definition, int level) const;
    Definition *definitionOf(const List &list, const DocxStyles &styles);
    void count(List &list, Definition &definition, int level);
    QString label(const List &list, const Definition &definition, int level) const;

    QHash<int, Definition> m_definitions;
    QHash<int, List> m_lists;
};

} // namespace gouji
