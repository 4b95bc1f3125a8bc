#pragma once

#include <cstdint>

namespace gouji::testgen {

/// A small random source of our own (splitmix64): the distributions of the standard library differ
/// between its implementations, and the same seed must give the same bytes everywhere.
class Random {
public:
    explicit Random(uint64_t seed) : m_state(seed) { }

    uint64_t next();
    /// 0 … n−1; n is 1 or more.
    int below(int n) { return int(next() % uint64_t(n)); }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }
    /// One entry of a list that is not empty.
    template <class List>
    auto pick(const List &list) -> decltype(list[0])
    {
        return list[decltype(list.size())(below(int(list.size())))];
    }

private:
    uint64_t m_state;
};

} // namespace gouji::testgen
