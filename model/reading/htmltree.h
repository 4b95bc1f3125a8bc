#pragma once

#include "model/base/error.h"
#include "model/base/progress.h"
#include "model/reading/documentreader.h"

#include <gumbo.h>
#include <memory>

namespace gouji {

/// The tree that gumbo, an HTML5 parser, makes of any bytes, in memory of its own that is bounded
/// and freed at once. gumbo knows no limits: a few kilobytes can ask for gigabytes or hours.
class HtmlTree {
public:
    /// `html` is UTF-8 and must live as long as the tree. TooLarge, Timeout or Cancelled.
    static Result<HtmlTree> parse(
        QByteArrayView html, const ReadOptions &options, const Progress &progress);
    ~HtmlTree();
    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;

    const GumboNode *root() const { return m_output->root; }

private:
    class Arena;
    HtmlTree();

    std::unique_ptr<Arena> m_arena;
    const GumboOutput *m_output = nullptr;
};

} // namespace gouji
