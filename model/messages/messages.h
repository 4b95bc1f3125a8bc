#pragma once

#include "model/base/error.h"
#include "model/repair/suggestion.h"
#include "model/rules/finding.h"

#include <memory>

namespace gouji {

class Phrasebook;

enum class Language { English, Chinese };

/// The one table that turns ids and numbers into sentences, for the window, the command line, the
/// workbook and the note alike. A Messages speaks one language of its own choice, because the note
/// for a department is Chinese whatever the window speaks.
///
///     Messages(Language::Chinese).finding(finding, report)
class Messages {
public:
    explicit Messages(Language language);
    ~Messages();
    Messages(Messages &&) noexcept;
    Messages &operator=(Messages &&) noexcept;

    Language language() const { return m_language; }

    /// What happened, in which file, and what to do.
    QString error(const Error &error) const;
    QString notice(const Notice &notice) const;
    /// Why it cannot be told which numbers belong to the undetermined cells of a report, and what
    /// to do: one sentence, the same wherever it is said.
    QString doubt(const Report &report) const;
    /// One sentence with the relation in the words of the form and its numbers, and what probably
    /// happened.
    QString finding(const Finding &finding, const Report &report) const;
    /// What probably happened, alone; empty where no explanation stands out.
    QString diagnosis(const Finding &finding, const Report &report) const;
    /// The bare numbers of a finding that compares two sides, for a tooltip: "29 + 0 ≠ 28 + 0, off
    /// by 1". Empty where the rule compares no numbers.
    QString relation(const Finding &finding, const Report &report) const;
    /// What a suggestion assumes and changes: "Change （一）予以公开 · 总计: 26 → 25".
    QString suggestion(const Suggestion &suggestion, const Report &report) const;
    /// Whether it is the only one, or even the smallest: "the only correction as small as this".
    QString certainty(const Suggestion &suggestion, const Report &report) const;
    /// Where the mistake comes from, and what to do about it.
    QString reading(Reading reading) const;
    QString advice(const RepairAdvice &advice, const Report &report) const;
    /// What a rule looks at, in a few words: "Row total".
    QString ruleName(const QString &rule) const;
    QString severity(Severity severity) const;
    QString verdict(Verdict verdict) const;
    QString state(CellState state) const;
    /// "29", "blank", "undetermined": what a cell holds, for people.
    QString content(const CellContent &content) const;
    /// The official caption of a table; official wordings stay Chinese in every language.
    QString tableName(const QString &table, const Report &report) const;
    /// Row and column of a cell in the words of the form: "（一）予以公开 · 自然人".
    QString cellName(const CellId &cell, const Report &report) const;
    /// The row's or the column's innermost label alone, without the guidance in brackets behind it.
    QString rowName(const CellId &cell, const Report &report) const;
    QString columnName(const CellId &cell, const Report &report) const;
    /// The caption of a sheet, a column or a line of an export, by its id: "findings" → "Findings".
    QString caption(const QString &id) const;

private:
    QString reason(const Error &error) const;

    Language m_language;
    std::unique_ptr<const Phrasebook> m_book;
};

} // namespace gouji
