#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace gouji {

/// Runs gouji-cli in a folder of its own with two fictitious reports, balanced.txt and broken.txt,
/// where one total is off by 1, and keeps how it ended and what it said.
class CliFixture {
protected:
    void startInNewFolder()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_qs));
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"balanced.txt"_qs, u"broken.txt"_qs}) {
            QVERIFY(QFile::copy(
                QStringLiteral(GOUJI_TEST_DIR "/cli/reports/") + name, m_folder->filePath(name)));
        }
        QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_qs));
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(GOUJI_CLI), arguments);
    }

    void run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        m_status = process.exitCode();
        m_output = process.readAllStandardOutput();
        m_error = process.readAllStandardError();
    }

    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : m_output.split('\n')) {
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        }
        return objects;
    }

    static QJsonValue valueOf(const QJsonObject &object, const QString &id)
    {
        for (const QJsonValue &cell : object[u"cells"_qs].toArray()) {
            if (cell[u"id"_qs].toString() == id)
                return cell[u"value"_qs];
        }
        return QJsonValue::Undefined;
    }

    static QJsonObject findingOf(
        const QJsonObject &object, const QString &rule, const QString &scope)
    {
        for (const QJsonValue &finding : object[u"findings"_qs].toArray()) {
            if (finding[u"rule"_qs].toString() == rule && finding[u"scope"_qs].toString() == scope)
                return finding.toObject();
        }
        return {};
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_status = -1;
    QByteArray m_output;
    QByteArray m_error;
};

} // namespace gouji
