#include "model/messages/messages.h"

#include "model/messages/diagnosissentence.h"
#include "model/messages/findingsentence.h"
#include "model/messages/suggestionsentence.h"
#include "model/messages/sumsentence.h"
#include "model/messages/texts.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QString orId(const Phrasebook &book, const char *source, const QString &id)
{
    return source ? book.translate("Messages", source) : id;
}

QString withDetail(const Phrasebook &book, const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : book.translate("Messages", "%1 (%2)").arg(text, detail);
}

} // namespace

Messages::Messages(Language language)
    : m_language(language), m_book(std::make_unique<Phrasebook>(language))
{
}

Messages::~Messages() = default;
Messages::Messages(Messages &&) noexcept = default;
Messages &Messages::operator=(Messages &&) noexcept = default;

QString Messages::error(const Error &error) const
{
    const QString file =
        error.file == "-"_L1 ? m_book->translate("Messages", "standard input") : error.file;
    const QString text = m_book->translate("Messages", errorText(error.code));
    return withDetail(*m_book, text.arg(file), reason(error));
}

/// The library's own words where no sentence of ours says it.
QString Messages::reason(const Error &error) const
{
    if (error.reason.isEmpty())
        return error.detail;
    QString text = orId(*m_book, reasonText(error.reason), error.reason);
    if (text.contains("%1"_L1))
        text = text.arg(error.detail);
    return error.line == 0
        ? text
        : m_book->translate("Messages", "line %1: %2").arg(QString::number(error.line), text);
}

QString Messages::doubt(const Report &report) const
{
    return m_book->translate("Messages", doubtText(report));
}

QString Messages::notice(const Notice &notice) const
{
    const QString text = orId(*m_book, noticeText(notice.code), notice.code);
    if (text.contains("%1"_L1))
        return text.arg(notice.detail);
    return withDetail(*m_book, text, notice.detail);
}

QString Messages::finding(const Finding &finding, const Report &report) const
{
    const QString sentence = FindingSentence(*m_book, finding, report).toString();
    const QString cause = diagnosis(finding, report);
    return cause.isEmpty() ? sentence
                           : m_book->translate("Messages", "%1; %2").arg(sentence, cause);
}

QString Messages::diagnosis(const Finding &finding, const Report &report) const
{
    return finding.diagnosis ? DiagnosisSentence(*m_book, *finding.diagnosis, report).toString()
                             : QString();
}

QString Messages::relation(const Finding &finding, const Report &report) const
{
    return SumSentence(*m_book, finding, report).numbers();
}

QString Messages::suggestion(const Suggestion &suggestion, const Report &report) const
{
    return SuggestionSentence(*m_book, suggestion, report).toString();
}

QString Messages::certainty(const Suggestion &suggestion, const Report &report) const
{
    return SuggestionSentence(*m_book, suggestion, report).certainty();
}

QString Messages::reading(Reading reading) const
{
    return m_book->translate("Messages", readingText(reading));
}

QString Messages::advice(const RepairAdvice &advice, const Report &report) const
{
    return m_book->translate("Messages", adviceText(advice.code))
        .arg(tableName(advice.table, report));
}

QString Messages::ruleName(const QString &rule) const
{
    return orId(*m_book, ruleText(rule), rule);
}

QString Messages::severity(Severity severity) const
{
    return m_book->translate("Messages", severityText(severity));
}

QString Messages::verdict(Verdict verdict) const
{
    return m_book->translate("Messages", verdictText(verdict));
}

QString Messages::state(CellState state) const
{
    return m_book->translate("Messages", stateText(state));
}

QString Messages::content(const CellContent &content) const
{
    return content.number ? content.number->toString() : state(content.state);
}

QString Messages::tableName(const QString &table, const Report &report) const
{
    return Names(*m_book, report).table(table);
}

QString Messages::cellName(const CellId &cell, const Report &report) const
{
    return Names(*m_book, report).cell(cell);
}

QString Messages::rowName(const CellId &cell, const Report &report) const
{
    return Names(*m_book, report).row(cell);
}

QString Messages::columnName(const CellId &cell, const Report &report) const
{
    return Names(*m_book, report).column(cell);
}

QString Messages::caption(const QString &id) const
{
    return orId(*m_book, captionText(id), id);
}

} // namespace gouji
