#include "tests/generator/random.h"

namespace gouji::testgen {

uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15u;
    uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

} // namespace gouji::testgen
