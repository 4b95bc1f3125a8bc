/// The sentences of FindingSentence about cells of the tables.

#include "model/messages/findingsentence.h"
#include "model/messages/texts.h"

namespace gouji {

using namespace Qt::StringLiterals;

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

QString FindingSentence::unplaced() const
{
    QStringList numbers;
    for (const UnplacedNumber &number : m_report.unplaced) {
        if (number.table == m_finding.scope)
            numbers << number.raw;
    }
    return m_book
        .translate(
            "Messages", "%1: %2 Numbers without a cell (%n): %3", nullptr, int(numbers.size()))
        .arg(m_names.table(m_finding.scope), m_book.translate("Messages", doubtText(m_report)),
            m_book.shortList(numbers));
}

} // namespace gouji
