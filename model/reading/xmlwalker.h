#pragma once

#include "model/reading/documentreader.h"

#include <QDeadlineTimer>
#include <QXmlStreamReader>
#include <optional>

namespace gouji {

/// Reads XML that may be hostile, element by element and by local names. Entities cannot be
/// declared, depth, time and the size of tags are limited, and after a failure there are no more
/// elements:
///
///     while (xml.nextChild()) {
///         if (xml.name() == u"t")
///             text += xml.text();
///         else
///             xml.skip();
///     }
class XmlWalker {
public:
    XmlWalker(const QByteArray &xml, const ReadOptions &options, const Progress &progress);

    /// Goes on to the next element inside the current one; false at the end of that, or on failure.
    /// Each element found must be gone through with nextChild(), text() or skip().
    bool nextChild();
    QStringView name() const { return m_xml.name(); }
    /// Empty where there is none of that local name.
    QString attribute(QStringView name) const;
    /// The text inside, to the end of the element; elements inside it are passed over.
    QString text();
    void skip();

    /// The end of the file was reached without a failure.
    Result<void> result() const;
    /// Nothing more is read; result() tells why.
    void fail(ErrorCode code, const QString &detail = {});

private:
    QXmlStreamReader::TokenType readNext();

    QXmlStreamReader m_xml;
    const ReadOptions &m_options;
    const Progress &m_progress;
    QDeadlineTimer m_deadline;
    std::optional<ErrorCode> m_failure;
    int m_depth = 0;
};

} // namespace gouji
