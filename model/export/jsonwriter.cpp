#include "model/export/jsonwriter.h"

#include <QStringEncoder>

namespace gouji {

void JsonWriter::string(const QString &text)
{
    QStringEncoder toUtf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    m_utf8.resize(size_t(toUtf8.requiredSpace(text.size())));
    const char *end = toUtf8.appendToBuffer(m_utf8.data(), text);
    m_writer.String(m_utf8.data(), rapidjson::SizeType(end - m_utf8.data()));
}

void JsonWriter::number(const std::optional<Number> &number)
{
    if (!number)
        return null();
    if (number->isWhole())
        return integer(number->whole());
    const QByteArray digits = number->toString().toLatin1();
    m_writer.RawValue(digits.constData(), size_t(digits.size()), rapidjson::kNumberType);
}

void JsonWriter::strings(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        string(text);
    endArray();
}

void JsonWriter::field(const char *name, const QString &text)
{
    key(name);
    string(text);
}

void JsonWriter::field(const char *name, const std::optional<Number> &value)
{
    key(name);
    number(value);
}

} // namespace gouji
