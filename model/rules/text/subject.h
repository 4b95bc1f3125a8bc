#pragma once

#include <QRegularExpression>
#include <QString>

namespace gouji {

/// What a piece of text is about. Numbers about something else are never compared.
enum class Topic { None, Requests, Reconsideration, Suits, Documents, Other };

/// What the text speaks of at the place that has been reached.
struct Subject {
    int reportYear = 0; ///< 0 where it cannot be told
    Topic topic = Topic::None;
    bool isAboutDisclosure = false; ///< disputes about other matters are not compared
    int year = 0; ///< the year spoken of, 0 where none was named
    bool isOtherPeriod = false; ///< a part of the year, or several years
    bool isAfterAmong = false; ///< behind 其中 stand parts

    bool isReportYear() const { return !isOtherPeriod && (year == 0 || year == reportYear); }
    bool isDispute() const
    {
        return (topic == Topic::Reconsideration || topic == Topic::Suits) && isAboutDisclosure;
    }
};

/// The words by which a text changes its subject.
class SubjectWords {
public:
    SubjectWords();

    /// Moves a subject over a piece of text.
    void follow(QStringView text, Subject &subject) const;
    /// Whether the words of a sentence, and nothing else in it, tell that it is about requests.
    bool hintAtRequests(QStringView sentence) const;
    /// The topic of a number, which what follows it may name: "收到35件政府信息公开申请".
    Topic topicBefore(QStringView after, Topic topic) const;

private:
    QRegularExpression m_words;
};

} // namespace gouji
