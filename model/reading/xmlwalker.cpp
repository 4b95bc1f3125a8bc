#include "model/reading/xmlwalker.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Qt compares each attribute of an element with all others; no document needs tags like this.
constexpr qsizetype longestTag = 64 * 1024;

/// The end of the tag that begins at `begin`, behind its attributes, in which > may stand.
qsizetype endOfTag(QByteArrayView xml, qsizetype begin)
{
    char quote = 0;
    qsizetype at = begin;
    for (; at < xml.size() && (quote || xml[at] != '>'); ++at) {
        if (quote ? xml[at] == quote : xml[at] == '"' || xml[at] == '\'')
            quote = quote ? 0 : xml[at];
    }
    return at;
}

bool hasTagTooLong(QByteArrayView xml)
{
    if (xml.size() <= longestTag)
        return false;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        const QByteArrayView rest = xml.sliced(at);
        if (rest.startsWith("<!--") || rest.startsWith("<![CDATA[")) {
            const qsizetype end = xml.indexOf(rest[2] == '-' ? "-->" : "]]>", at);
            at = end < 0 ? xml.size() : end;
            continue;
        }
        const qsizetype end = endOfTag(xml, at + 1);
        if (end - at > longestTag)
            return true;
        at = end;
    }
    return false;
}

} // namespace

XmlWalker::XmlWalker(const QByteArray &xml, const ReadOptions &options, const Progress &progress)
    : m_xml(xml), m_options(options), m_progress(progress), m_deadline(options.limits.maxTime)
{
    if (hasTagTooLong(xml))
        fail(ErrorCode::TooLarge);
}

void XmlWalker::fail(ErrorCode code, const QString &detail)
{
    if (m_failure)
        return;
    m_failure = code;
    m_xml.raiseError(detail);
}

QXmlStreamReader::TokenType XmlWalker::readNext()
{
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > m_options.limits.maxDepth)
        fail(ErrorCode::TooLarge);
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (token == QXmlStreamReader::DTD)
        fail(ErrorCode::Corrupt, u"DTD"_s);
    if (m_progress.isCancelled())
        fail(ErrorCode::Cancelled);
    if (m_deadline.hasExpired())
        fail(ErrorCode::Timeout);
    return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

bool XmlWalker::nextChild()
{
    for (;;) {
        switch (readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

QString XmlWalker::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

QString XmlWalker::text()
{
    QString text;
    for (int depth = 1; depth > 0;) {
        switch (readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (depth == 1)
                text += m_xml.text();
            break;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return text;
        default:
            break;
        }
    }
    return text;
}

void XmlWalker::skip()
{
    for (int depth = 1; depth > 0;) {
        switch (readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return;
        default:
            break;
        }
    }
}

Result<void> XmlWalker::result() const
{
    if (m_failure)
        return failure(*m_failure, m_options.file, m_xml.errorString());
    if (m_xml.hasError()) {
        return failure(ErrorCode::Corrupt, m_options.file,
            u"%1:%2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    }
    return {};
}

} // namespace gouji
