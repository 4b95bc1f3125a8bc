#include "model/reading/htmltree.h"

#include "model/reading/htmlpeek.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <utility>
#include <vector>

namespace gouji {

/// Hands out memory from blocks and takes none back before its end. Where a limit is passed it
/// jumps out of the parser, which is plain C and owns nothing but this memory: it cannot be told
/// that memory has run out.
class HtmlTree::Arena {
public:
    Arena(qint64 limit, std::chrono::milliseconds time, const Progress &progress)
        : m_progress(progress), m_deadline(time), m_left(limit)
    {
    }

    static void *allocate(void *arena, size_t size)
    {
        return static_cast<Arena *>(arena)->allocate(size);
    }
    static void release(void *, void *) { }

    /// Returns 0, or an ErrorCode plus errorOffset, as longjmp() cannot pass 0. It has no variables
    /// of its own that a jump could leave undefined.
    int run(const GumboOptions &options, QByteArrayView html, const GumboOutput **output)
    {
        const int code = setjmp(m_outOfParser);
        if (code == 0)
            *output = gumbo_parse_with_options(&options, html.data(), size_t(html.size()));
        return code;
    }
    static constexpr int errorOffset = 1;

private:
    static constexpr size_t firstBlock = 64 * 1024;
    static constexpr size_t largestBlock = 4 * 1024 * 1024;
    static constexpr int callsBetweenChecks = 64;

    void *allocate(size_t size)
    {
        check();
        size = (size + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
        if (size > m_free) {
            m_free = std::max(size, m_blockSize);
            m_blockSize = std::min(m_blockSize * 2, largestBlock);
            m_left -= qint64(m_free);
            if (m_left < 0)
                leave(ErrorCode::TooLarge);
            m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(m_free));
            m_next = m_blocks.back().get();
        }
        m_free -= size;
        return std::exchange(m_next, m_next + size);
    }

    void check()
    {
        if (++m_calls % callsBetweenChecks != 0)
            return;
        if (m_progress.isCancelled())
            leave(ErrorCode::Cancelled);
        if (m_deadline.hasExpired())
            leave(ErrorCode::Timeout);
    }

    [[noreturn]] void leave(ErrorCode code)
    {
        std::longjmp(m_outOfParser, int(code) + errorOffset);
    }

    std::jmp_buf m_outOfParser;
    const Progress &m_progress;
    QDeadlineTimer m_deadline;
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte *m_next = nullptr;
    size_t m_free = 0;
    size_t m_blockSize = firstBlock;
    qint64 m_left = 0;
    unsigned m_calls = 0;
};

HtmlTree::HtmlTree() = default;
HtmlTree::~HtmlTree() = default;
HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;

Result<HtmlTree> HtmlTree::parse(
    QByteArrayView html, const ReadOptions &options, const Progress &progress)
{
    // Pages of old leave many elements open, each inside the last; the factor lets them pass.
    if (asksForTooMuch(html, qsizetype(options.limits.maxDepth) * 16))
        return failure(ErrorCode::TooLarge, options.file);
    HtmlTree tree;
    tree.m_arena =
        std::make_unique<Arena>(options.limits.maxUnpackedBytes, options.limits.maxTime, progress);
    GumboOptions gumbo = kGumboDefaultOptions;
    gumbo.allocator = Arena::allocate;
    gumbo.deallocator = Arena::release;
    gumbo.userdata = tree.m_arena.get();
    gumbo.max_errors = 0;
    if (const int code = tree.m_arena->run(gumbo, html, &tree.m_output); code != 0)
        return failure(ErrorCode(code - Arena::errorOffset), options.file);
    return tree;
}

} // namespace gouji
