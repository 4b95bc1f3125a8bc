#include "model/reading/docxfields.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

void DocxFields::mark(const QString &type)
{
    if (type == u"begin"_s)
        m_open.push_back(Part::Instruction);
    else if (type == u"separate"_s && !m_open.empty())
        m_open.back() = Part::Result;
    else if (type == u"end"_s && !m_open.empty())
        m_open.pop_back();
}

bool DocxFields::isInstruction() const
{
    return std::find(m_open.begin(), m_open.end(), Part::Instruction) != m_open.end();
}

void DocxFields::endParagraph()
{
    while (!m_open.empty() && m_open.back() == Part::Instruction)
        m_open.pop_back();
}

} // namespace gouji
