#pragma once

#include "model/form/formlibrary.h"
#include "model/report/report.h"

namespace gouji {

/// A half-open range of Narrative::text.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool operator==(const TextRange &) const = default;
};

/// A sentence outside the tables.
struct Sentence {
    TextRange range;
    int section = 0; ///< number of the section it stands in, 0 before the first
    bool beginsParagraph = false;
};

/// A section's heading as it was found.
struct SectionHeading {
    int section = 0;
    TextRange range;
    bool isOfficial = false; ///< its wording is the prescribed one
    bool hasContent = false; ///< something stands between it and the next heading
};

/// The text of a document made ready for reading: without white space and page numbers, with
/// full-width letters, digits and marks made half-width, cut into sentences. Every character knows
/// where it stands in the original.
///
///     narrative.view(sentence.range);   // "全年收到申请35件。"
///     narrative.span(sentence.range);   // its place in the original
class Narrative {
public:
    Narrative() = default;
    /// The tables' spans in `report` tell what is no narrative.
    Narrative(const Document &document, const Report &report, const FormLibrary &library);

    QStringView view(TextRange range) const
    {
        return QStringView(m_text).mid(range.begin, range.length());
    }
    SourceSpan span(TextRange range) const;
    const QString &text() const { return m_text; }
    const std::vector<Sentence> &sentences() const { return m_sentences; }
    /// In the order of the text; at most one for each section.
    const std::vector<SectionHeading> &headings() const { return m_headings; }

private:
    friend class NarrativeBuilder;

    QString m_text;
    std::vector<uint32_t> m_offsets; ///< of each character in the original
    std::vector<Sentence> m_sentences;
    std::vector<SectionHeading> m_headings;
};

/// A character in the width in which texts are compared: "３" → "3", "，" → ",", "○" → "〇".
QChar unifiedWidth(QChar c);

} // namespace gouji
