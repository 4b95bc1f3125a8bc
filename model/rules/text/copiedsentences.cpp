#include "model/rules/text/copiedsentences.h"

#include <QRegularExpression>
#include <QSet>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Shorter sentences are the same by chance.
constexpr qsizetype ShortestCopy = 40;

/// The sentence with # in the place of its numbers; empty where it is short or carries none.
QString withoutNumbers(QStringView sentence)
{
    static const QRegularExpression reference(
        u"《[^》]*》|〔\\d+〕\\d*号?|\\([^)]*\\d{5,}[^)]*\\)"_s);
    static const QRegularExpression number(u"\\d[\\d,.]*"_s);
    if (sentence.size() < ShortestCopy)
        return {};
    QString text = sentence.toString().remove(reference);
    const qsizetype length = text.size();
    text.replace(number, u"#"_s);
    return text.contains(u'#') && length >= ShortestCopy ? text : QString();
}

} // namespace

std::vector<Sentence> findCopiedSentences(const Narrative &current, const Narrative &previous)
{
    QSet<QString> known;
    for (const Sentence &sentence : previous.sentences())
        known.insert(withoutNumbers(previous.view(sentence.range)));
    known.remove(QString());
    std::vector<Sentence> copied;
    for (const Sentence &sentence : current.sentences()) {
        if (sentence.section > 0 && known.contains(withoutNumbers(current.view(sentence.range))))
            copied.push_back(sentence);
    }
    return copied;
}

} // namespace gouji
