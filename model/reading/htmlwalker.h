#pragma once

#include "model/reading/documentbuilder.h"

#include <gumbo.h>

namespace gouji {

/// Walks through an HTML tree and tells a DocumentBuilder what a reader of the page would see. It
/// needs no recursion, so a deep tree costs no stack.
class HtmlWalker {
public:
    enum class Hidden { Skip, Show };

    HtmlWalker(DocumentBuilder &builder, Hidden hidden);

    /// False if `progress` was cancelled or the document is too large.
    bool walk(const GumboNode *root, const Progress &progress);

    bool hasHiddenTable() const { return m_hasHiddenTable; }
    bool hasPictures() const { return m_hasPictures; }
    bool hasDeletions() const { return m_hasDeletions; }

private:
    struct Step {
        const GumboNode *node;
        unsigned nextChild;
        bool isPreformatted;
    };

    void visit(const GumboNode *node);
    bool isSkipped(const GumboNode *node, bool isHidden);
    void enter(const Step &step);
    void leave(const Step &step);
    void enterCell(const GumboElement &element);
    void addInput(const GumboElement &element);
    void addText(QStringView text);
    void addWords(QStringView text);
    void addLines(QStringView text);
    void addSpace(bool fromNewline = false);

    DocumentBuilder &m_builder;
    Hidden m_hidden;
    std::vector<Step> m_steps;
    QString m_words; ///< kept to save allocations
    int m_preformatted = 0; ///< elements around that keep their spaces
    int m_keptChrome = 0; ///< menus and footers around that hold a table, and so are none
    bool m_space = false; ///< white space was seen since the last word
    bool m_spaceIsNewline = false;
    bool m_hasHiddenTable = false;
    bool m_hasPictures = false;
    bool m_hasDeletions = false;
};

} // namespace gouji
