#include "model/reading/documentreader.h"
#include "model/reading/textreader.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include "tests/reading/encoded.h"

using namespace gouji;

namespace {

const QString &simplified()
{
    static const QString text = u"某区2020年政府信息公开工作年度报告\r\n"
                                "规章\t0\t０\t1,113\r\n总计　29，其中“其他”3件。\n"_qs;
    return text;
}

const QString &traditional()
{
    static const QString text =
        u"政府信息公開年度報告\r\n規章\t0\t12\r\n行政許可 35 件，總計 7。\n"_qs;
    return text;
}

Result<Document> read(const QByteArray &bytes, ReadOptions options = {})
{
    return ReaderRegistry().read(bytes, options);
}

} // namespace

/// Text arrives unchanged whatever its encoding, and what is no text is refused by name.
class tst_TextReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void tellsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QByteArray bom8 = "\xef\xbb\xbf", little = "\xff\xfe", big = "\xfe\xff";
        const auto row = [](const QByteArray &name, const QByteArray &bytes,
                             const QString &encoding, const QString &text) {
            QTest::newRow(name.constData()) << bytes << encoding << text;
        };
        for (const QString &text : {simplified(), traditional()}) {
            const QByteArray kind(text == simplified() ? "simplified " : "traditional ");
            row(kind + "UTF-8", encoded(text, "UTF-8"), u"UTF-8"_qs, text);
            row(kind + "UTF-8 BOM", bom8 + encoded(text, "UTF-8"), u"UTF-8"_qs, text);
            row(kind + "LE BOM", little + encoded(text, "UTF-16LE"), u"UTF-16LE"_qs, text);
            row(kind + "BE BOM", big + encoded(text, "UTF-16BE"), u"UTF-16BE"_qs, text);
            row(kind + "LE", encoded(text, "UTF-16LE"), u"UTF-16LE"_qs, text);
            row(kind + "BE", encoded(text, "UTF-16BE"), u"UTF-16BE"_qs, text);
            row(kind + "GB18030", encoded(text, "GB18030"), u"GB18030"_qs, text);
        }
        row("GBK", encoded(simplified(), "GBK"), u"GB18030"_qs, simplified());
        row("Big5", encoded(traditional(), "Big5"), u"Big5"_qs, traditional());
        row("only ASCII", "2020: 29\n", u"UTF-8"_qs, u"2020: 29\n"_qs);
        row("UTF-16 of ASCII", encoded(u"2020: 29\n"_qs, "UTF-16LE"), u"UTF-16LE"_qs,
            u"2020: 29\n"_qs);
        row("UTF-16 without a NUL", encoded(u"政府信息公开年度报告"_qs, "UTF-16LE"), u"UTF-16LE"_qs,
            u"政府信息公开年度报告"_qs);
        row("four bytes of GBK", encoded(u"总计"_qs, "GBK"), u"GB18030"_qs, u"总计"_qs);
        row("outside the BMP", encoded(u"𠮷县：3"_qs, "UTF-8"), u"UTF-8"_qs, u"𠮷县：3"_qs);
        row("a rare name in GB18030", encoded(u"㑇县政府公开"_qs, "GB18030"), u"GB18030"_qs,
            u"㑇县政府公开"_qs);
    }

    void tellsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto document = read(bytes);
        QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
        QTEST(document->encoding, "encoding");
        QTEST(document->text, "text");
        QCOMPARE(document->format, u"text"_qs);
        QVERIFY(document->notices.empty());
    }

    /// A file cut off in the middle of a character is still what it was.
    void survivesACutCharacter()
    {
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            const QByteArray bytes = encoded(simplified() + u"关"_qs, encoding).chopped(1);
            const auto document = read(bytes);
            QVERIFY(document);
            QCOMPARE(document->encoding, QString::fromLatin1(encoding));
            QCOMPARE(document->text, simplified());
        }
    }

    /// A stray byte must not turn a whole file into another encoding, and it does not go unsaid.
    void saysWhatItReplaced()
    {
        QByteArray bytes = encoded(simplified().repeated(20), "UTF-8");
        bytes.insert(bytes.indexOf('2'), '\xff');
        const auto document = read(bytes);
        QVERIFY(document);
        QCOMPARE(document->encoding, u"UTF-8"_qs);
        QCOMPARE(document->notices.size(), size_t(1));
        QCOMPARE(document->notices[0].code, u"replaced_characters"_qs);
        QCOMPARE(document->notices[0].detail, u"1"_qs);
    }

    void keepsEveryCharacter()
    {
        const QString text = u"a\r\nb\rc\u00a0\u200b\ufeff3\u3000\n\n"_qs;
        const auto document = read(text.toUtf8());
        QVERIFY(document);
        QCOMPARE(document->text, text);
    }

    void obeysAForcedEncoding()
    {
        ReadOptions options;
        options.encoding = u"gbk"_qs;
        auto document = read(encoded(simplified(), "GBK"), options);
        QVERIFY(document);
        QCOMPARE(document->encoding, u"GB18030"_qs);
        QCOMPARE(document->text, simplified());
        options.encoding = u"Klingon"_qs;
        document = read(encoded(simplified(), "GBK"), options);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Unsupported);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QByteArray noise;
        for (quint32 i = 0, x = 1; i < 5000; ++i, x = x * 1664525 + 1013904223)
            noise += char(x >> 24);
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Empty;
        QTest::newRow("white space") << QByteArray("\r\n \t\n") << ErrorCode::Empty;
        QTest::newRow("ideographic spaces") << u"　\u00a0　"_qs.toUtf8() << ErrorCode::Empty;
        QTest::newRow("a BOM alone") << QByteArray("\xef\xbb\xbf") << ErrorCode::Empty;
        QTest::newRow("noise") << noise << ErrorCode::Unsupported;
        QTest::newRow("NULs") << QByteArray(1000, '\0') << ErrorCode::Unsupported;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\0\0\0", 22) + noise
                             << ErrorCode::Unsupported;
        QTest::newRow("executable") << QByteArray("\x7f"
                                                  "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1",
            21) << ErrorCode::Unsupported;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto document = read(bytes);
        QVERIFY(!document);
        QTEST(document.error().code, "code");
    }

    void refusesWhatIsTooLarge()
    {
        ReadOptions options;
        options.limits.maxBytes = 10;
        QVERIFY(read("0123456789", options));
        QCOMPARE(read("0123456789a", options).error().code, ErrorCode::TooLarge);
        QByteArray bytes("0123456789a");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(ReaderRegistry().read(buffer, options).error().code, ErrorCode::TooLarge);
    }

    void refusesADevice()
    {
        if (!QFile::exists(u"/dev/zero"_qs))
            QSKIP("no /dev/zero here");
        const auto document = ReaderRegistry().readFile(u"/dev/zero"_qs);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::NotFound);
    }

    void namesTheFileItCannotOpen()
    {
        const QTemporaryDir folder;
        for (const QString &path : {folder.path(), folder.filePath(u"missing.txt"_qs)}) {
            const auto document = ReaderRegistry().readFile(path);
            QVERIFY(!document);
            QCOMPARE(document.error().code, ErrorCode::NotFound);
            QCOMPARE(document.error().file, path);
            QVERIFY(document.error().detail != u"Unknown error"_qs);
        }
    }

    void readsAFileWhateverItsName()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"报告.docx"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encoded(simplified(), "GBK"));
        file.close();
        const auto document = ReaderRegistry().readFile(file.fileName());
        QVERIFY(document);
        QCOMPARE(document->file, file.fileName());
        QCOMPARE(document->text, simplified());
    }

    void stopsWhenAsked()
    {
        std::atomic_bool cancelled = true;
        const Progress progress({}, &cancelled);
        const auto document = ReaderRegistry().read(simplified().toUtf8(), {}, progress);
        QCOMPARE(document.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_TextReader)
#include "tst_textreader.moc"
