#pragma once

#include "model/base/number.h"

#include <QByteArray>
#include <QStringList>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>
#include <vector>

namespace gouji {

/// rapidjson's streaming writer with the project's own values. Nothing is built in memory but the
/// bytes.
class JsonWriter {
public:
    JsonWriter() { m_writer.SetMaxDecimalPlaces(Places); }

    void beginObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void beginArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    void key(const char *key) { m_writer.Key(key); }

    void string(const QString &text);
    /// null where the text is empty.
    void stringOrNull(const QString &text) { text.isEmpty() ? null() : string(text); }
    void integer(qint64 value) { m_writer.Int64(value); }
    /// With at most four places, which is enough for fractions of a page and confidences.
    void fraction(double value) { m_writer.Double(value); }
    void number(const std::optional<Number> &number);
    void boolean(bool value) { m_writer.Bool(value); }
    void null() { m_writer.Null(); }
    void strings(const QStringList &texts);

    /// key() and a value.
    void field(const char *name, const QString &text);
    void field(const char *name, const std::optional<Number> &value);

    QByteArray bytes() const { return {m_buffer.GetString(), qsizetype(m_buffer.GetSize())}; }

private:
    static constexpr int Places = 4;

    std::vector<char> m_utf8; ///< of the string being written
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer {m_buffer};
};

} // namespace gouji
