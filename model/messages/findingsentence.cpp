#include "model/messages/findingsentence.h"

#include "model/messages/sumsentence.h"
#include "model/messages/texts.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

FindingSentence::FindingSentence(
    const Phrasebook &book, const Finding &finding, const Report &report)
    : m_book(book), m_finding(finding), m_report(report), m_names(book, report)
{
}

FindingSentence::Speaker FindingSentence::speakerOf(const QString &rule)
{
    static constexpr std::pair<QLatin1StringView, Speaker> Speakers[] = {
        {"requests.row_total"_L1, &FindingSentence::sum},
        {"requests.processed_total"_L1, &FindingSentence::sum},
        {"requests.balance"_L1, &FindingSentence::sum},
        {"disputes.group_total"_L1, &FindingSentence::sum},
        {"indicators.part_sum"_L1, &FindingSentence::sum},
        {"indicators.part_bound"_L1, &FindingSentence::bound},
        {"cell.kind"_L1, &FindingSentence::cellKind},
        {"cell.unit"_L1, &FindingSentence::cellUnit},
        {"cell.blank"_L1, &FindingSentence::cellBlank},
        {"proactive.bounds"_L1, &FindingSentence::bound},
        {"proactive.rules_power"_L1, &FindingSentence::rulesPower},
        {"proactive.misread_columns"_L1, &FindingSentence::misreadColumns},
        {"years.carried"_L1, &FindingSentence::sum},
        {"years.stock"_L1, &FindingSentence::sum},
        {"years.items"_L1, &FindingSentence::sum},
        {"years.copied_text"_L1, &FindingSentence::copiedText},
        {"text.number"_L1, &FindingSentence::textNumber},
        {"text.percentage"_L1, &FindingSentence::textPercentage},
        {"text.year"_L1, &FindingSentence::textYear},
        {"text.privacy"_L1, &FindingSentence::textPrivacy},
        {"form.label"_L1, &FindingSentence::formLabel},
        {"form.row"_L1, &FindingSentence::formRow},
        {"form.table"_L1, &FindingSentence::formTable},
        {"form.generation"_L1, &FindingSentence::formGeneration},
        {"form.section"_L1, &FindingSentence::formSection},
        {"extraction.unplaced"_L1, &FindingSentence::unplaced},
        {"profile.relation"_L1, &FindingSentence::sum},
    };
    const auto *found = std::find_if(std::begin(Speakers), std::end(Speakers),
        [&rule](const auto &speaker) { return speaker.first == rule; });
    return found == std::end(Speakers) ? nullptr : found->second;
}

QString FindingSentence::toString() const
{
    const Speaker speaker = speakerOf(m_finding.rule);
    if (speaker == &FindingSentence::sum)
        return sum();
    const bool explains =
        speaker == &FindingSentence::cellKind || speaker == &FindingSentence::formGeneration;
    if (m_finding.verdict == Verdict::Unassessable && !explains)
        return unassessable();
    return speaker && m_finding.verdict != Verdict::Pass ? (this->*speaker)() : pass();
}

QString FindingSentence::sum() const
{
    return SumSentence(m_book, m_finding, m_report).toString();
}

/// "Kind of value: 一、本年新收… · 自然人 holds"; also for rules that have no sentence.
QString FindingSentence::pass() const
{
    const char *rule = ruleText(m_finding.rule);
    const QString name = rule ? m_book.translate("Messages", rule) : m_finding.rule;
    const bool isCell = !m_finding.cells.empty() && !m_finding.scope.contains(u'/');
    return m_book.translate("Messages", "%1: %2 (%3)", "rule, what it looks at, verdict")
        .arg(name, isCell ? m_names.cell(m_finding.cells.back()) : m_names.scope(m_finding.scope),
            m_book.translate("Messages", verdictText(m_finding.verdict)));
}

QString FindingSentence::unassessable() const
{
    if (m_finding.blanks.empty())
        return pass();
    return m_book.translate("Messages", "%1; no number stands in %2")
        .arg(pass(), m_book.shortList(m_names.cells(m_finding.blanks)));
}

QString FindingSentence::cellKind() const
{
    const CellId cell = cellAt(0);
    if (m_finding.verdict == Verdict::Unassessable)
        return m_book.translate("Messages", "%1: “%2” is no number")
            .arg(m_names.cell(cell), raw(cell));
    const ReportTable *table = m_report.table(cell.table());
    const int column = table ? table->layout->columnIndex(cell.column()) : -1;
    const auto kind = column < 0 ? ValueKind::Count : table->layout->columns[size_t(column)].kind;
    const char *text =
        QT_TRANSLATE_NOOP("Messages", "%1 is %2, but a count must be a whole number, 0 or more");
    if (kind == ValueKind::SignedCount)
        text = QT_TRANSLATE_NOOP("Messages", "%1 is %2, but must be a whole number");
    if (kind == ValueKind::AmountWanYuan)
        text = QT_TRANSLATE_NOOP("Messages", "%1 is %2, but an amount must be 0 or more");
    return m_book.translate("Messages", text).arg(m_names.cell(cell), raw(cell));
}

QString FindingSentence::cellUnit() const
{
    return m_book
        .translate("Messages",
            "%1: “%2” has no unit, neither in the cell nor in the header; it was taken as 万元")
        .arg(m_names.cell(cellAt(0)), raw(cellAt(0)));
}

QString FindingSentence::cellBlank() const
{
    const std::vector<CellId> &cells =
        m_finding.blanks.empty() ? m_finding.cells : m_finding.blanks;
    return m_book
        .translate("Messages",
            "%1: %n cells are not filled in (%2); the form demands a printed 0 where nothing "
            "happened",
            nullptr, int(cells.size()))
        .arg(m_names.table(m_finding.scope), m_book.shortList(m_names.cells(cells)));
}

/// Either one cell is above another, or a sum of cells is below 0.
QString FindingSentence::bound() const
{
    const CellId part = cellAt(0);
    if (m_finding.cells.size() > size_t(m_finding.leftCount) && m_finding.leftCount == 1) {
        const CellId whole = cellAt(1);
        const bool oneRow = part.row() == whole.row();
        return m_book.translate("Messages", "%1: %2 is %3, more than %4 with %5")
            .arg(oneRow ? m_names.row(part) : m_names.column(part),
                oneRow ? m_names.column(part) : m_names.row(part), left(),
                oneRow ? m_names.column(whole) : m_names.row(whole), right());
    }
    QStringList columns;
    for (const CellId &cell : m_finding.cells)
        columns << m_names.column(cell);
    return m_book.translate("Messages", "%1: %2 makes %3, which is below 0")
        .arg(m_names.row(part), columns.join(" + "_L1), right());
}

QString FindingSentence::rulesPower() const
{
    return m_book
        .translate("Messages",
            "%1 is %2, but only State Council departments, provinces, cities with districts and "
            "autonomous prefectures can make 规章; it should be 0")
        .arg(m_names.cell(cellAt(0)), content(cellAt(0)));
}

QString FindingSentence::misreadColumns() const
{
    const QString table = m_finding.scope.section(u'/', 0, 0);
    const QString row = m_finding.scope.section(u'/', 1, 1);
    const auto number = [&](const QString &column) {
        return m_report.content(CellId(table, row, column)).number.value_or(Number());
    };
    const auto name = [&](const QString &column) {
        return m_names.column(CellId(table, row, column));
    };
    const QString prior = u"prior_items"_s;
    const QString change = u"change"_s;
    const QString decisions = u"decisions"_s;
    if (number(change) == number(decisions)) {
        return m_book
            .translate(
                "Messages", "%1: %2 and %3 are both %4; one of them was probably filled in twice")
            .arg(m_names.scope(m_finding.scope), name(change), name(decisions),
                number(change).toString());
    }
    return m_book
        .translate(
            "Messages", "%1: %2 is just %3 + %4 (%5); it should count the decisions of the year")
        .arg(m_names.scope(m_finding.scope), name(decisions), name(prior), name(change),
            number(decisions).toString());
}

QString FindingSentence::copiedText() const
{
    return m_book.translate("Messages", "Section %1 repeats last year's text%2")
        .arg(m_finding.scope, quoted());
}

QString FindingSentence::textNumber() const
{
    return m_book.translate("Messages", "The text says %1, but in the table %2 is %3%4")
        .arg(left(), m_names.cells(m_finding.cells).join(" + "_L1), right(), quoted());
}

QString FindingSentence::textPercentage() const
{
    return m_book.translate("Messages", "The text says %1%, but the table makes %2% (%3)%4")
        .arg(left(), right(), m_book.list(m_names.cells(m_finding.cells)), quoted());
}

QString FindingSentence::textYear() const
{
    return m_book.translate("Messages", "The text says “%1”, but the report is about %2")
        .arg(m_finding.printed, m_finding.expected);
}

QString FindingSentence::textPrivacy() const
{
    const char *text =
        QT_TRANSLATE_NOOP("Messages", "The text holds what looks like personal data%1");
    if (m_finding.note == "identity_card"_L1)
        text = QT_TRANSLATE_NOOP(
            "Messages", "The text holds what looks like an identity card number%1");
    if (m_finding.note == "mobile_phone"_L1)
        text = QT_TRANSLATE_NOOP(
            "Messages", "The text holds what looks like a person's mobile number%1");
    if (m_finding.note == "bank_card"_L1)
        text = QT_TRANSLATE_NOOP("Messages", "The text holds what looks like a bank card number%1");
    return m_book.translate("Messages", "%1; it must not be published")
        .arg(m_book.translate("Messages", text).arg(quoted()));
}

QString FindingSentence::formLabel() const
{
    return m_book
        .translate("Messages", "%1: the label is printed “%2”, the official wording is “%3”")
        .arg(scopeTable(), m_finding.printed, m_finding.expected);
}

QString FindingSentence::formRow() const
{
    const QString name = m_finding.printed.isEmpty() && !m_finding.expected.isEmpty()
        ? m_finding.expected
        : m_names.scope(m_finding.scope);
    if (m_finding.note == "foreign"_L1) {
        return m_book.translate("Messages", "%1: “%2” is not in the official form")
            .arg(scopeTable(), m_finding.printed.isEmpty() ? name : m_finding.printed);
    }
    if (m_finding.note == "repeated"_L1)
        return m_book.translate("Messages", "%1: “%2” is printed twice").arg(scopeTable(), name);
    if (m_finding.note == "incomplete"_L1) {
        return m_book.translate("Messages", "%1: “%2” has not all cells of the form")
            .arg(scopeTable(), name);
    }
    return m_book.translate("Messages", "%1: “%2” is missing").arg(scopeTable(), name);
}

QString FindingSentence::formTable() const
{
    return m_book.translate("Messages", "The statutory table “%1” is missing")
        .arg(m_finding.expected.isEmpty() ? m_names.table(m_finding.scope) : m_finding.expected);
}

QString FindingSentence::formGeneration() const
{
    if (m_finding.verdict == Verdict::Unassessable) {
        return m_book.translate("Messages",
            "The year of the report cannot be told, so it is open which form it has to follow");
    }
    QStringList tables;
    for (const QString &table : m_finding.printed.split(", "_L1))
        tables << m_names.table(table);
    if (m_finding.expected.isEmpty()) {
        return m_book.translate("Messages", "The forms of different years are mixed: %1")
            .arg(m_book.list(tables));
    }
    return m_book
        .translate(
            "Messages", "A report about this year follows the form of %1, but not so here: %2")
        .arg(m_finding.expected, m_book.list(tables));
}

QString FindingSentence::formSection() const
{
    const QString title = m_finding.expected.isEmpty() ? m_finding.scope : m_finding.expected;
    if (m_finding.note == "empty"_L1)
        return m_book.translate("Messages", "The section “%1” is empty").arg(title);
    if (m_finding.note == "order"_L1)
        return m_book.translate("Messages", "The section “%1” does not stand in its place")
            .arg(title);
    if (m_finding.printed.isEmpty())
        return m_book.translate("Messages", "The section “%1” is missing").arg(title);
    return m_book
        .translate("Messages", "The section title is printed “%1”, the official wording is “%2”")
        .arg(m_finding.printed, title);
}

QString FindingSentence::unplaced() const
{
    QStringList numbers;
    for (const UnplacedNumber &number : m_report.unplaced) {
        if (number.table == m_finding.scope)
            numbers << number.raw;
    }
    return m_book
        .translate("Messages", "%1: for %n numbers the cell cannot be told: %2", nullptr,
            int(numbers.size()))
        .arg(m_names.table(m_finding.scope), m_book.shortList(numbers));
}

QString FindingSentence::left() const
{
    return m_finding.left ? m_finding.left->toString() : m_finding.printed;
}

QString FindingSentence::right() const
{
    return m_finding.right ? m_finding.right->toString() : m_finding.expected;
}

QString FindingSentence::content(const CellId &cell) const
{
    const CellContent content = m_report.content(cell);
    return content.number ? content.number->toString()
                          : m_book.translate("Messages", stateText(content.state));
}

/// What a cell shows: the number as corrected, or what is printed where there is none.
QString FindingSentence::raw(const CellId &cell) const
{
    const Cell *found = m_report.find(cell);
    return found && !found->content.number && !found->raw.isEmpty() ? found->raw : content(cell);
}

/// ": “the sentence”", or nothing where the finding quotes none.
QString FindingSentence::quoted() const
{
    return m_finding.printed.isEmpty()
        ? QString()
        : m_book.translate("Messages", ": “%1”").arg(m_finding.printed);
}

QString FindingSentence::scopeTable() const
{
    return m_names.table(QStringView(m_finding.scope).left(m_finding.scope.indexOf(u'/')));
}

CellId FindingSentence::cellAt(size_t index) const
{
    return index < m_finding.cells.size() ? m_finding.cells[index] : CellId(m_finding.scope);
}

} // namespace gouji
