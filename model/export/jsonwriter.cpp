#include "model/export/jsonwriter.h"

namespace gouji {

void JsonWriter::string(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_writer.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
}

void JsonWriter::number(const std::optional<Number> &number)
{
    if (!number)
        return null();
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
