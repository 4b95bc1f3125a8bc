#pragma once

#include <QString>
#include <vector>

namespace gouji {

/// Which part of a complex field is being read: its instruction is not printed, its result is.
/// Fields may stand inside each other.
class DocxFields {
public:
    /// `type` is "begin", "separate" or "end", as <w:fldChar> has it.
    void mark(const QString &type);
    bool isInstruction() const;
    /// Instructions never go on in the next paragraph; one that lost its end must not hide the
    /// rest.
    void endParagraph();

private:
    enum class Part { Instruction, Result };
    std::vector<Part> m_open; ///< the innermost last
};

} // namespace gouji
