#include "tests/generator/textsink.h"

namespace gouji::testgen {

void TextSink::put(const PrintedCell &cell, bool determinable)
{
    if (cell.isLabel())
        return put(QString(cell.text).replace(u'\n', m_labelBreak));
    const qsizetype begin = m_result.text.size();
    put(cell.text);
    m_result.cells.push_back(
        {cell.id, cell.content, cell.text, {begin, m_result.text.size()}, determinable});
}

} // namespace gouji::testgen
