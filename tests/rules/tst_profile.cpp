#include "model/rules/checker.h"
#include "tests/support/reportbuilder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// An office's own settings: what they change, and how a bad file is refused.
class tst_Profile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        auto library = FormLibrary::create();
        QVERIFY(library);
        m_library = std::move(*library);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &members, const char *detail) {
            QTest::newRow(name) << "{\n\"schema\": \"gouji.profile/1\",\n" + members + "\n}"
                                << QString::fromUtf8(detail);
        };
        QTest::newRow("no JSON") << QByteArray("{\n\"schema\": ,}")
                                 << u"2 profile.json illegal value"_qs;
        QTest::newRow("another schema")
            << QByteArray("{\"schema\": \"x\"}") << u"1 profile.schema gouji.profile/1"_qs;
        row("unknown key", "\"of\": []", "3 profile.unknown_key of");
        row("unknown rule", "\"off\": [\n\"form.label\",\n\"form.labl\"]",
            "5 profile.unknown_rule form.labl");
        row("no list", "\"off\": \"form.label\"", "3 profile.no_list off");
        row("unknown severity", "\"severities\": {\n\"cell.blank\": \"fatal\"}",
            "4 profile.severity cell.blank");
        row("negative tolerance", "\"amount_tolerance\": -1", "3 profile.tolerance 1000");
        row("issuer that is no text", "\"rulemakers\": [3]", "3 profile.no_texts rulemakers");
        row("unknown cell",
            "\"relations\": [{\"id\": \"a\",\n\"left\": [\"requests/total/total\"],\n"
            "\"right\": [\"requests/sum/total\"]}]",
            "5 profile.unknown_cell requests/sum/total");
        row("relation without cells", "\"relations\": [{\"id\": \"a\", \"left\": []}]",
            "3 profile.no_cells left");
        row("relation without id", "\"relations\": [{}]", "3 profile.relation_id ");
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        const auto profile = Profile::create(json, u"office.json"_qs, m_library);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::BadProfile);
        QCOMPARE(profile.error().file, u"office.json"_qs);
        const Error &error = profile.error();
        QTEST(QStringLiteral("%1 %2 %3").arg(error.line).arg(error.reason, error.detail), "detail");
    }

    void switchesRulesOff()
    {
        const Report report =
            ReportBuilder(m_library, u"2021").fill(u"requests/granted _ 0 0 0 0 0 0"_qs).build();
        QVERIFY(find(Profile(), report, u"cell.blank"_qs));
        QVERIFY(!find(profile(R"("off": ["cell.blank"])"), report, u"cell.blank"_qs));
    }

    void changesSeverities()
    {
        ReportBuilder builder(m_library, u"2021");
        builder.fill(u"requests/granted _ 0 0 0 0 0 0\nrequests/received 1 0 0 0 0 0 _"_qs);
        const Profile own =
            profile(R"("severities": {"cell.blank": "error", "requests.row_total": "info"})");
        QCOMPARE(find(own, builder.build(), u"cell.blank"_qs)->severity, Severity::Error);
        // What cannot be assessed stays a warning.
        QCOMPARE(find(own, builder.build(), u"requests.row_total"_qs)->severity, Severity::Warning);
    }

    void knowsRulemakers()
    {
        const Report report = ReportBuilder(m_library, u"2021")
                                  .issuer(u"清河市城北区人民政府"_qs)
                                  .fill(u"proactive.art20_1/rules 1 0 2"_qs)
                                  .build();
        const Profile own = profile(R"("rulemakers": ["清河市城北区人民政府"])");
        QVERIFY(find(Profile(), report, u"proactive.rules_power"_qs));
        QVERIFY(!find(own, report, u"proactive.rules_power"_qs));
    }

    void checksOwnRelations()
    {
        const Profile own = profile(R"("amount_tolerance": 0.05,
            "relations": [{"id": "fees", "left": ["proactive.art20_8/fees/amount"],
                           "right": ["previous:proactive.art20_8/fees/amount"]},
                          {"id": "old", "left": ["proactive.art20_9/procurement/items"],
                           "right": ["proactive.art20_8/fees/amount"]}])");
        const Report last = fees(u"12.5"_qs);
        const auto verdict = [&](const Report &report) {
            return find(own, report, u"profile.relation"_qs, &last)->verdict;
        };
        QCOMPARE(verdict(fees(u"12.5"_qs)), Verdict::Pass);
        QCOMPARE(verdict(fees(u"12.45"_qs)), Verdict::Pass);
        QCOMPARE(verdict(fees(u"12.4"_qs)), Verdict::Fail);
        QVERIFY(!find(own, last, u"profile.relation"_qs)); // there is no report of last year
    }

    void hasASchema()
    {
        QFile file(QStringLiteral(GOUJI_SOURCE_DIR "/resources/rules/profile.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QStringList keys = schema[u"properties"_qs].toObject().keys();
        for (const QString &key : keys) {
            // The reader knows every key of the schema: it complains of the value, if at all.
            const QByteArray json =
                "{\"schema\": \"gouji.profile/1\", \"" + key.toUtf8() + "\": 1}";
            const auto read = Profile::create(json, {}, m_library);
            QVERIFY(read || !read.error().detail.contains(u"unknown key"_qs));
        }
        QCOMPARE(keys.size(), 7);
    }

private:
    Profile profile(const QByteArray &members) const
    {
        const auto read = Profile::create(
            "{\"schema\": \"gouji.profile/1\", " + members + "}", u"office.json"_qs, m_library);
        if (!read)
            qWarning() << read.error().detail;
        return read.value_or(Profile());
    }

    Report fees(const QString &amount) const
    {
        return ReportBuilder(m_library, u"2021")
            .set(CellId(u"proactive.art20_8/fees/amount"_qs), amount)
            .build();
    }

    std::optional<Finding> find(const Profile &own, const Report &report, const QString &rule,
        const Report *previous = nullptr) const
    {
        const Findings findings = Checker(own).check({m_document, report, m_library, previous});
        const auto isMeant = [&rule](const Finding &finding) {
            return finding.rule == rule && (finding.isListed() || rule == u"profile.relation"_qs);
        };
        const auto it = std::find_if(findings.begin(), findings.end(), isMeant);
        return it == findings.end() ? std::nullopt : std::optional(*it);
    }

    FormLibrary m_library;
    Document m_document;
};

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
