#pragma once

#include "model/base/number.h"

#include <memory>

namespace gouji {

/// Reads numbers written in Chinese numerals: 三十五, 两百, 一〇八, 廿三, and 一百五 for 150. A run
/// is read as a whole or not at all; 三五 (a few) and 百 (about a hundred) are no numbers.
class ChineseNumerals {
public:
    ChineseNumerals();
    ~ChineseNumerals();
    ChineseNumerals(ChineseNumerals &&) noexcept;
    ChineseNumerals &operator=(ChineseNumerals &&) noexcept;

    static bool isNumeral(QChar c);
    std::optional<Number> read(QStringView run) const;

private:
    struct Format;
    std::unique_ptr<Format> m_format;
};

} // namespace gouji
