#include "model/export/zipwriter.h"
#include "model/reading/ziparchive.h"
#include "model/review/reportopener.h"
#include "model/review/review.h"
#include "model/review/reviewjson.h"
#include "model/undo/editstack.h"
#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"

#include <QJsonDocument>

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));
const CellId Granted(QStringLiteral("requests/granted/natural"));

} // namespace

/// A review is the same after it was saved and opened, on any machine, and nothing damaged or
/// foreign passes for one.
class tst_ReviewFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        const auto sample =
            test::sampleReport(m_library, u"2021", {{Received.toString(), u"28"_qs}});
        m_bytes = sample.document.text.toUtf8();
        m_file = reviewed();
    }

    void opensAgainAsItWas()
    {
        const auto bytes = m_file.toBytes(u"a.gouji"_qs);
        QVERIFY(bytes);
        QVERIFY(ReviewFile::recognise(*bytes));
        const auto opened = m_opener.open(*bytes, {u"b.gouji"_qs, {}, {}, {}});
        QVERIFY(opened);
        QVERIFY(opened->isReview);
        QCOMPARE(opened->document.file, u"b.gouji"_qs);
        QCOMPARE(opened->original.file, u"/drafts/draft.txt"_qs);
        QCOMPARE(opened->original.bytes, m_bytes);
        QCOMPARE(opened->state, m_file.state);
        Review review(opened->document, opened->report, m_library);
        QVERIFY(review.restore(opened->state).empty());
        QCOMPARE(review.content(Received).number, Number(29));
        QCOMPARE(review.state(), m_file.state);
    }

    /// Who does not know of several reports in a file must not take the first for another.
    void remembersWhichReportOfTheFile()
    {
        QCOMPARE(ReviewFile::read(*m_file.toBytes({}), {})->original.report, 0);
        QVERIFY(headOf(*m_file.toBytes({})).contains("gouji.review/1"));
        m_file.original.report = 1;
        QCOMPARE(ReviewFile::read(*m_file.toBytes({}), {})->original.report, 1);
        QVERIFY(headOf(*m_file.toBytes({})).contains("gouji.review/2"));
    }

    void tellsItsProgressWithoutItsOriginal()
    {
        const auto read = ReviewFile::read(*m_file.toBytes({}), {});
        QVERIFY(read);
        QCOMPARE(read->summary, m_file.summary);
    }

    void theSameReviewGivesTheSameBytes() { QCOMPARE(*m_file.toBytes({}), *m_file.toBytes({})); }

    void keepsNumbersThatJsonCannot()
    {
        const CellContent large {CellState::Value, Number::fromDecimal(u"99999999999.999999")};
        const std::vector<CellEdit> edits {{Received, CellContent::blank(), large}};
        QCOMPARE(editsFromJson(toJson(edits)), edits);
    }

    void aDocumentIsNoReview()
    {
        QVERIFY(!ReviewFile::recognise(m_bytes));
        QVERIFY(!ReviewFile::recognise(*toZip({{u"word/document.xml"_qs, "<x/>"}}, {})));
        const auto opened = m_opener.open(m_bytes, {u"draft.txt"_qs, {}, {}, {}});
        QVERIFY(opened && !opened->isReview);
        QCOMPARE(opened->original.bytes, m_bytes);
    }

    void laterVersionsAreRefused()
    {
        const auto later = ReviewFile::read(with(u"gouji.review/1"_qs, u"gouji.review/3"_qs), {});
        QCOMPARE(later.error().code, ErrorCode::NewerVersion);
        const auto other = ReviewFile::read(with(u"gouji.review/1"_qs, u"gouji.review/x"_qs), {});
        QCOMPARE(other.error().code, ErrorCode::Corrupt);
    }

    void unknownKeysAreIgnored()
    {
        const auto read =
            ReviewFile::read(with(u"\"program\""_qs, u"\"mood\": \"good\", \"program\""_qs), {});
        QVERIFY(read);
        QCOMPARE(read->state, m_file.state);
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("another original") << u"\"sha256\": \""_qs << u"\"sha256\": \"0"_qs;
        QTest::newRow("an unknown state") << u"\"zero\""_qs << u"\"nil\""_qs;
        QTest::newRow("a value without number") << u"\"value\": \"29\""_qs << u"\"value\": \"\""_qs;
        QTest::newRow("a zero that is not") << u"\"value\": \"0\""_qs << u"\"value\": \"1\""_qs;
        QTest::newRow("no cell") << Received.toString() << u"requests"_qs;
        QTest::newRow("a verdict nobody gives") << u"\"dismissed\""_qs << u"\"corrected\""_qs;
        QTest::newRow("no corrections") << u"\"corrections\""_qs << u"\"nothing\""_qs;
    }

    void damagedFilesAreRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QByteArray damaged = with(from, to);
        QVERIFY(damaged != *m_file.toBytes({}));
        const auto read = ReviewFile::read(damaged, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }

    /// Whatever a disk or a mail program does to the bytes: no crash, and never another content.
    void noByteCanBeChangedUnnoticed()
    {
        const QByteArray whole = *m_file.toBytes({});
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray damaged = whole;
            damaged[at] = char(~damaged[at]);
            const auto read = ReviewFile::read(damaged, {});
            if (read) {
                QCOMPARE(read->state, m_file.state);
                QCOMPARE(read->original.bytes, m_file.original.bytes);
            }
            QVERIFY(!ReviewFile::read(whole.left(at), {}));
        }
    }

    void aBombIsNotUnpacked()
    {
        ReadOptions options;
        options.limits.maxUnpackedBytes = 1000;
        QCOMPARE(ReviewFile::read(*m_file.toBytes({}), options).error().code, ErrorCode::TooLarge);
    }

    void gapsInTheRecordAreRefused()
    {
        m_file.state.record.erase(m_file.state.record.begin());
        QCOMPARE(ReviewFile::read(*m_file.toBytes({}), {}).error().code, ErrorCode::Corrupt);
    }

private:
    ReviewFile reviewed() const
    {
        const auto opened = m_opener.open(m_bytes, {u"/drafts/draft.txt"_qs, {}, {}, {}});
        Review review(opened->document, opened->report, m_library);
        EditStack edits(review);
        edits.edit({{Granted, CellContent::of(Number(0))}}, u"Set"_qs, u"“seen” in print\n"_qs);
        edits.edit({{Received, CellContent::of(Number(29))}}, u"Set"_qs);
        const auto open = std::find_if(review.findings().begin(), review.findings().end(),
            [](const Finding &finding) { return finding.isListed() && !finding.cells.empty(); });
        edits.judge(*open, Decision::Dismissed, u"只是舍入"_qs, u"Dismiss"_qs);
        edits.judge(Granted, Decision::Confirmed, {}, u"Confirm"_qs);
        return {opened->original, {u"年度报告"_qs, u"某市某局"_qs, 2022, 3, 4}, review.state()};
    }

    static QByteArray headOf(const QByteArray &bytes)
    {
        return *ZipArchive::open(bytes, {})->read(u"review.json"_qs);
    }

    /// The file with a text of its parts replaced.
    QByteArray with(const QString &from, const QString &to) const
    {
        const QByteArray bytes = *m_file.toBytes({});
        auto archive = ZipArchive::open(bytes, {});
        std::vector<ZipEntry> entries;
        for (const QString &name : {u"review.json"_qs, u"record.jsonl"_qs, u"original"_qs})
            entries.push_back({name, archive->read(name)->replace(from.toUtf8(), to.toUtf8())});
        return *toZip(entries, {});
    }

    const FormLibrary m_library = *FormLibrary::create();
    const Extractor m_extractor {m_library};
    const ReportOpener m_opener {m_extractor};
    QByteArray m_bytes;
    ReviewFile m_file;
};

QTEST_GUILESS_MAIN(tst_ReviewFile)
#include "tst_reviewfile.moc"
