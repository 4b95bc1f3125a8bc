#include "model/rules/profile.h"

#include "model/rules/checker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Schema = "gouji.profile/1"_L1;
constexpr double LargestTolerance = 1000;

/// Reads a profile key by key and stops at the first thing that is wrong.
class ProfileReader {
public:
    ProfileReader(const QByteArray &json, const QString &file, const FormLibrary &library)
        : m_json(json), m_file(file), m_library(library), m_rules(Checker::ruleIds())
    {
    }

    Result<Profile> read();

private:
    using Path = QStringList; ///< the keys and texts that lead to a place of the file

    bool readKey(const QString &key, const QJsonValue &value);
    bool readOff(const QJsonValue &value);
    bool readSeverities(const QJsonValue &value);
    bool readTolerance(const QJsonValue &value);
    bool readRelations(const QJsonValue &value);
    bool readRelation(const QJsonObject &object);
    bool readTerms(const Path &path, const QJsonValue &value, std::vector<CellId> &terms);
    bool readTexts(const Path &path, const QJsonValue &value, QStringList &texts);
    bool isCell(const QString &id) const;
    bool refuse(const Path &path, const QString &reason, const QString &detail);
    tl::unexpected<Error> failureAt(
        qsizetype offset, const QString &reason, const QString &detail) const;

    const QByteArray &m_json;
    const QString m_file;
    const FormLibrary &m_library;
    const QStringList m_rules;
    Profile m_profile;
    qsizetype m_offset = 0; ///< of what is wrong
    QString m_reason; ///< see Error::reason
    QString m_detail;
};

Result<Profile> ProfileReader::read()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
    if (error.error != QJsonParseError::NoError)
        return failureAt(error.offset, u"profile.json"_s, error.errorString());
    const QJsonObject object = document.object();
    if (object["schema"_L1].toString() != Schema)
        return failureAt(0, u"profile.schema"_s, Schema);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!readKey(it.key(), it.value()))
            return failureAt(m_offset, m_reason, m_detail);
    }
    return std::move(m_profile);
}

bool ProfileReader::readKey(const QString &key, const QJsonValue &value)
{
    if (key == "schema"_L1 || key == "about"_L1)
        return true;
    if (key == "off"_L1)
        return readOff(value);
    if (key == "severities"_L1)
        return readSeverities(value);
    if (key == "amount_tolerance"_L1)
        return readTolerance(value);
    if (key == "rulemakers"_L1)
        return readTexts({key}, value, m_profile.rulemakers);
    if (key == "relations"_L1)
        return readRelations(value);
    return refuse({key}, u"unknown_key"_s, key);
}

bool ProfileReader::readOff(const QJsonValue &value)
{
    QStringList rules;
    if (!readTexts({u"off"_s}, value, rules))
        return false;
    for (const QString &rule : rules) {
        if (!m_rules.contains(rule))
            return refuse({u"off"_s, rule}, u"unknown_rule"_s, rule);
        m_profile.off.insert(rule);
    }
    return true;
}

bool ProfileReader::readSeverities(const QJsonValue &value)
{
    if (!value.isObject())
        return refuse({u"severities"_s}, u"no_object"_s, u"severities"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!m_rules.contains(it.key()))
            return refuse({u"severities"_s, it.key()}, u"unknown_rule"_s, it.key());
        const QString name = it.value().toString();
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
            if (severityName(severity) == name)
                m_profile.severities.insert(it.key(), severity);
        }
        if (!m_profile.severities.contains(it.key())) {
            return refuse({u"severities"_s, it.key()}, u"severity"_s, it.key());
        }
    }
    return true;
}

bool ProfileReader::readTolerance(const QJsonValue &value)
{
    const double tolerance = value.toDouble(-1);
    const auto number = Number::fromDecimal(QString::number(tolerance, 'f', 6));
    if (tolerance < 0 || tolerance > LargestTolerance || !number) {
        return refuse({u"amount_tolerance"_s}, u"tolerance"_s, QString::number(LargestTolerance));
    }
    m_profile.amountTolerance = *number;
    return true;
}

bool ProfileReader::readRelations(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const bool areObjects = std::all_of(
        array.begin(), array.end(), [](const QJsonValue &item) { return item.isObject(); });
    if (!value.isArray() || !areObjects)
        return refuse({u"relations"_s}, u"relations"_s, {});
    return std::all_of(array.begin(), array.end(),
        [this](const QJsonValue &item) { return readRelation(item.toObject()); });
}

bool ProfileReader::readRelation(const QJsonObject &object)
{
    const Path path {u"relations"_s, object["id"_L1].toString()};
    Relation relation {u"profile.relation"_s, object["id"_L1].toString(), {}, {}, {}};
    const bool isNew = std::none_of(m_profile.relations.begin(), m_profile.relations.end(),
        [&relation](const Relation &other) { return other.scope == relation.scope; });
    if (relation.scope.isEmpty() || !isNew)
        return refuse(path, u"relation_id"_s, {});
    if (!readTerms(path + Path {u"left"_s}, object["left"_L1], relation.left)
        || !readTerms(path + Path {u"right"_s}, object["right"_L1], relation.right))
        return false;
    m_profile.relations.push_back(std::move(relation));
    return true;
}

bool ProfileReader::readTerms(const Path &path, const QJsonValue &value, std::vector<CellId> &terms)
{
    QStringList texts;
    if (!readTexts(path, value, texts))
        return false;
    if (texts.isEmpty())
        return refuse(path, u"no_cells"_s, path.last());
    for (const QString &text : texts) {
        if (!isCell(text))
            return refuse(path + Path {text}, u"unknown_cell"_s, text);
        terms.emplace_back(text);
    }
    return true;
}

bool ProfileReader::readTexts(const Path &path, const QJsonValue &value, QStringList &texts)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return refuse(path, u"no_texts"_s, path.last());
        texts << item.toString();
    }
    return value.isArray() || refuse(path, u"no_list"_s, path.last());
}

bool ProfileReader::isCell(const QString &text) const
{
    constexpr auto previous = "previous:"_L1;
    const CellId id(text.startsWith(previous) ? text.mid(previous.size()) : text);
    return std::any_of(m_library.forms().begin(), m_library.forms().end(), [&](const Form &form) {
        const FormTablePtr table = form.table(id.table());
        return table && table->rowIndex(id.row()) >= 0 && table->columnIndex(id.column()) >= 0;
    });
}

/// Remembers what is wrong and where: each step of the path stands behind the one before it.
bool ProfileReader::refuse(const Path &path, const QString &reason, const QString &detail)
{
    m_reason = u"profile."_s + reason;
    m_detail = detail;
    m_offset = 0;
    for (const QString &step : path) {
        const qsizetype found = m_json.indexOf('"' + step.toUtf8() + '"', m_offset);
        if (found < 0)
            break;
        m_offset = found;
    }
    return false;
}

tl::unexpected<Error> ProfileReader::failureAt(
    qsizetype offset, const QString &reason, const QString &detail) const
{
    const auto line = int(m_json.left(offset).count('\n')) + 1;
    return tl::make_unexpected(Error {ErrorCode::BadProfile, m_file, detail, line, reason});
}

} // namespace

Result<Profile> Profile::create(
    const QByteArray &json, const QString &file, const FormLibrary &library)
{
    return ProfileReader(json, file, library).read();
}

} // namespace gouji
