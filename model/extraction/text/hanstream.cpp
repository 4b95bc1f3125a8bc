#include "model/extraction/text/hanstream.h"

#include <algorithm>

namespace gouji {

HanStream HanStream::of(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    HanStream stream;
    stream.characters.reserve(size_t(end - begin));
    stream.offsets.reserve(size_t(end - begin));
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c = text[i];
        if (table.isHan(c)) {
            stream.characters.push_back(table.fold(c));
            stream.offsets.push_back(uint32_t(i));
        } else if (c == u'。') {
            stream.sentenceEnds.push_back(uint32_t(stream.characters.size()));
        }
    }
    return stream;
}

size_t HanStream::sentencesBefore(size_t index) const
{
    return size_t(
        std::upper_bound(sentenceEnds.begin(), sentenceEnds.end(), index) - sentenceEnds.begin());
}

size_t HanStream::indexAt(qsizetype offset) const
{
    return size_t(
        std::lower_bound(offsets.begin(), offsets.end(), uint32_t(offset)) - offsets.begin());
}

std::u16string hanKey(QStringView label, const CharacterTable &table)
{
    return HanStream::of(label, 0, label.size(), table).characters;
}

} // namespace gouji
