#pragma once

#include "model/repair/evidence.h"
#include "model/repair/suggestionsearch.h"
#include "tests/generator/values.h"
#include "tests/support/reportbuilder.h"

namespace gouji::test {

/// A report that all relations hold for, with random values.
inline Report consistentReport(const FormLibrary &library, QStringView form, uint64_t seed)
{
    Report report = ReportBuilder(library, form).year(2023).build();
    testgen::Random random(seed);
    const testgen::Values values = testgen::fillTables(library.form(form)->tables, random);
    for (const Cell &cell : report.cells())
        report.setContent(cell.id, CellContent::of(values.value(cell.id)));
    return report;
}

/// The cells that take part in some relation of the form.
inline std::vector<CellId> cellsInSums(const FormLibrary &library, QStringView form)
{
    std::vector<CellId> cells;
    for (const FormTablePtr &table : library.form(form)->tables) {
        for (const Relation &relation : table->relations) {
            cells.insert(cells.end(), relation.left.begin(), relation.left.end());
            cells.insert(cells.end(), relation.right.begin(), relation.right.end());
        }
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

/// Another number, as slips of fingers and copying make them.
inline Number slip(Number number, testgen::Random &random)
{
    const int64_t before = number.whole();
    int64_t after = before;
    while (after == before) {
        const int kind = random.below(3);
        after = kind == 0 ? before * 10 + random.below(10)
            : kind == 1   ? before / 10
                          : std::max<int64_t>(0, before + random.between(-9, 9));
    }
    return Number(after);
}

/// Gives `count` cells another number. Returns what was done.
inline std::vector<CellEdit> damage(
    Report &report, const std::vector<CellId> &cells, int count, testgen::Random &random)
{
    std::vector<CellEdit> edits;
    while (int(edits.size()) < count) {
        const CellId cell = random.pick(cells);
        const bool known = std::any_of(edits.begin(), edits.end(),
            [&cell](const CellEdit &edit) { return edit.cell == cell; });
        if (known)
            continue;
        const CellContent before = report.content(cell);
        edits.push_back({cell, before, CellContent::of(slip(*before.number, random))});
        report.setContent(cell, edits.back().after);
    }
    return edits;
}

/// Checks and searches reports as the window does.
class Repairer {
public:
    explicit Repairer(const FormLibrary &library) : m_library(library) { }

    Findings check(const Report &report) const
    {
        return m_checker.check({m_document, report, m_library, m_previous, nullptr, &m_facts});
    }

    Suggestions search(const Report &report, const QSet<CellId> &fixed = {}) const
    {
        const CheckInput input {m_document, report, m_library, m_previous, nullptr, &m_facts};
        const Findings findings = m_checker.check(input);
        return SuggestionSearch({input, m_checker, findings, fixed}).run();
    }

    /// Accepts the first suggestion again and again until there is none. Returns the edits made.
    std::vector<CellEdit> acceptAll(Report &report) const
    {
        std::vector<CellEdit> made;
        while (true) {
            const Suggestions suggestions = search(report);
            if (suggestions.list.empty())
                return made;
            for (const CellEdit &edit : suggestions.list.front().edits) {
                report.setContent(edit.cell, edit.after);
                made.push_back(edit);
            }
        }
    }

    void setText(const QString &text) { m_document.text = text; }
    void setPrevious(const Report *previous) { m_previous = previous; }

private:
    const FormLibrary &m_library;
    const Checker m_checker;
    const TextFacts m_facts;
    const Report *m_previous = nullptr;
    Document m_document;
};

/// "swap unique proved misread: requests/received/natural 6→29, …", to compare and to print.
inline QString suggestionLine(const Suggestion &suggestion)
{
    const auto text = [](const CellContent &content) {
        return content.number ? content.number->toString() : stateName(content.state);
    };
    QStringList edits;
    for (const CellEdit &edit : suggestion.edits)
        edits << edit.cell.toString() + u' ' + text(edit.before) + u'→' + text(edit.after);
    return kindName(suggestion.kind) + (suggestion.unique ? u" unique"_qs : QString())
        + (suggestion.proved ? u" proved"_qs : QString()) + u' ' + readingName(suggestion.reading)
        + u": "_qs + edits.join(u", "_qs);
}

inline QStringList suggestionLines(const Suggestions &suggestions)
{
    QStringList lines;
    for (const Suggestion &suggestion : suggestions.list)
        lines << suggestionLine(suggestion);
    return lines;
}

} // namespace gouji::test
