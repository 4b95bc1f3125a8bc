#include "model/reading/pdf/pdfprocess.h"
#include "model/reading/pdf/pdfreader.h"
#include "tests/reading/printedgrid.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

/// The reading process: what it does well, and what happens when it does not.
class tst_PdfReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(QStringLiteral(GOUJI_TEST_DIR "/pdf/cases/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A program that behaves as badly as `script` says.
    QString program(const QString &script)
    {
        QFile file(m_folder.filePath(u"reader"_s));
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write("#!/bin/sh\n" + script.toUtf8() + '\n') > 0;
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return written ? file.fileName() : QString();
    }

    static ReadOptions options()
    {
        ReadOptions options;
        options.file = u"draft.pdf"_s;
        options.limits.maxTime = std::chrono::seconds(20);
        return options;
    }

    static ErrorCode failureOf(const QString &program,
        const ReadOptions &options = tst_PdfReader::options(), const Progress &progress = {})
    {
        const auto document = PdfReader(program).read("%PDF-1.4", options, progress);
        if (document) {
            QTest::qFail("it was read", __FILE__, __LINE__);
            return ErrorCode::Cancelled;
        }
        if (document.error().file != u"draft.pdf"_s)
            QTest::qFail("the error does not name the file", __FILE__, __LINE__);
        return document.error().code;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void readsAReport()
    {
        const auto document = PdfReader().read(bytesOf(u"report.pdf"_s), options(), {});
        QVERIFY(document);
        QVERIFY(isSound(*document));
        QCOMPARE(document->format, u"pdf"_s);
        QVERIFY(document->pages.size() >= 2);
        QVERIFY(!document->grids.empty());
        for (const SourceSpan &place : document->places) {
            QVERIFY(place.page >= 1 && place.page <= int(document->pages.size()));
            QVERIFY(QRectF(0, 0, 1, 1).contains(place.rect));
        }
        QCOMPARE(document->bytes, bytesOf(u"report.pdf"_s));
    }

    void asksForThePassword()
    {
        ReadOptions given = options();
        const QByteArray bytes = bytesOf(u"protected.pdf"_s);
        auto document = PdfReader().read(bytes, given, {});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Encrypted);
        given.password = u"wrong"_s;
        document = PdfReader().read(bytes, given, {});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Encrypted);
        given.password = u"open sesame"_s;
        document = PdfReader().read(bytes, given, {});
        QVERIFY(document);
        QVERIFY(!document->text.isEmpty());
    }

    void saysThatAScanIsOne()
    {
        const auto document = PdfReader().read(bytesOf(u"scan.pdf"_s), options(), {});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Scan);
    }

    void damagedFile()
    {
        QCOMPARE(failureOf(PdfProcess::findProgram()), ErrorCode::Corrupt);
        const auto half = PdfReader().read(bytesOf(u"report.pdf"_s).left(5000), options(), {});
        QVERIFY(!half);
    }

    void crash() { QCOMPARE(failureOf(program(u"kill -SEGV $$"_s)), ErrorCode::Corrupt); }

    void hang()
    {
        ReadOptions hurried = options();
        hurried.limits.maxTime = std::chrono::milliseconds(300);
        QCOMPARE(failureOf(program(u"exec sleep 60"_s), hurried), ErrorCode::Timeout);
    }

    void busyForEver()
    {
        ReadOptions hurried = options();
        hurried.limits.maxTime = std::chrono::milliseconds(300);
        QCOMPARE(failureOf(program(u"while :; do :; done"_s), hurried), ErrorCode::Timeout);
    }

    void cancelled()
    {
        const std::atomic_bool stop = true;
        QCOMPARE(failureOf(program(u"exec sleep 60"_s), options(), Progress({}, &stop)),
            ErrorCode::Cancelled);
    }

    void wantsTooMuchMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("Instrumented programs are given no limit of memory.");
#endif
        ReadOptions small = options();
        small.limits.maxProcessBytes = 256 * 1024 * 1024;
        // Without the limit it would sleep until the time is over.
        const QString hog = u"python3 -c 'import time; x = bytearray(10**9); time.sleep(60)'"_s;
        QCOMPARE(failureOf(program(hog), small), ErrorCode::Corrupt);
    }

    void talksNonsense_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QString() << ErrorCode::Corrupt;
        QTest::newRow("an empty message") << uR"(\0\0\0\0)"_s << ErrorCode::Corrupt;
        QTest::newRow("an unknown status") << uR"(\0\0\0\1\11)"_s << ErrorCode::Corrupt;
        QTest::newRow("minus one page") << uR"(\0\0\0\5\0\377\377\377\377)"_s << ErrorCode::Corrupt;
        QTest::newRow("more than it said") << uR"(\0\0\0\6\0\0\0\0\1x)"_s << ErrorCode::Corrupt;
        QTest::newRow("an endless message") << uR"(\377\377\377\377)"_s << ErrorCode::TooLarge;
        QTest::newRow("a page that never comes")
            << uR"(\0\0\0\5\0\0\0\0\1)"_s << ErrorCode::Corrupt;
    }

    void talksNonsense()
    {
        QFETCH(QString, answer);
        QFETCH(ErrorCode, code);
        QCOMPARE(failureOf(program(u"printf '%1'; sleep 0.1"_s.arg(answer))), code);
    }

    void notInstalled()
    {
        QCOMPARE(failureOf(m_folder.filePath(u"nowhere"_s)), ErrorCode::Unsupported);
    }

    /// An answer may claim anything; what cannot be is not believed.
    void untrustedAnswers()
    {
        PdfAnswer answer;
        answer.text.size = {400, 500};
        answer.text.words = {{PdfWord::Direction::Right, {{U'3', QRectF(1, 2, 3, 4)}}}};
        const auto kind = PdfRequest::Kind::Text;
        const QByteArray good = answer.encoded(kind);
        QVERIFY(PdfAnswer::decoded(good, kind));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!PdfAnswer::decoded(good.left(length), kind));
        answer.text.words[0].glyphs[0].box.setRight(qQNaN());
        QVERIFY(!PdfAnswer::decoded(answer.encoded(kind), kind));
        answer.text.words.clear();
        answer.text.size = {-1, 500};
        QVERIFY(!PdfAnswer::decoded(answer.encoded(kind), kind));
        PdfAnswer picture;
        picture.picture = {30, 30, false, QByteArray(899, '\0')};
        QVERIFY(!PdfAnswer::decoded(
            picture.encoded(PdfRequest::Kind::Picture), PdfRequest::Kind::Picture));
    }
};

QTEST_GUILESS_MAIN(tst_PdfReader)
#include "tst_pdfreader.moc"
