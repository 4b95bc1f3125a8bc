#include "tests/generator/textsink.h"

namespace gouji::testgen {

void TextSink::put(const PrintedCell &cell, bool determinable)
{
    const qsizetype begin = m_text.size();
    m_text += cell.text;
    if (!cell.isLabel())
        m_cells.push_back({cell.id, cell.content, cell.text, {begin, m_text.size()}, determinable});
}

} // namespace gouji::testgen
