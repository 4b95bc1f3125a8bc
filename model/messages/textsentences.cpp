/// The sentences of FindingSentence about the text and the form of a report.

#include "model/messages/findingsentence.h"

namespace gouji {

using namespace Qt::StringLiterals;

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
    const auto middle = m_finding.cells.begin() + m_finding.leftCount;
    const QStringList part = m_names.cells({m_finding.cells.begin(), middle});
    const QStringList whole = m_names.cells({middle, m_finding.cells.end()});
    return m_book.translate("Messages", "The text says %1%, but in the table %3 / %4 makes %2%%5")
        .arg(left(), right(), part.join(" + "_L1), whole.join(" + "_L1), quoted());
}

QString FindingSentence::textYear() const
{
    return m_book.translate("Messages", "The text says “%1”, but the report is about %2")
        .arg(m_finding.printed, m_finding.expected);
}

QString FindingSentence::textPrivacy() const
{
    return m_book.translate("Messages",
        "The text holds what looks like the identity card, mobile phone or bank card number of a "
        "person; it must not be published");
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
    return m_book
        .translate("Messages",
            "The statutory table “%1” is missing; it may be a picture, or was left out: look at "
            "the "
            "original file")
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
    if (m_finding.expected == "indicators"_L1) {
        return m_book
            .translate("Messages",
                "No statutory form was prescribed yet for this year; these tables follow a later "
                "one: %1")
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

} // namespace gouji
