#include "tests/generator/generator.h"

#include "model/extraction/extractor.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace gouji;
using namespace gouji::testgen;

/// A document that ends in the middle of a table says so, and a whole one does not.
class tst_CutOff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void saysSoWithinATable_data()
    {
        QTest::addColumn<Layout>("layout");
        for (const Layout layout : {Layout::CellPerLine, Layout::RowPerLine, Layout::Columns})
            QTest::newRow(qPrintable(layoutName(layout))) << layout;
    }

    void saysSoWithinATable()
    {
        QFETCH(Layout, layout);
        for (uint64_t seed = 0; seed < 10; ++seed) {
            const QString whole = generate(m_library, {layout, seed}).text;
            QVERIFY(!saysCutOff(whole));
            const qsizetype label = whole.indexOf(u"保护第三方合法权益"_qs);
            const qsizetype row = whole.lastIndexOf(u'\n', label) + 1;
            const qsizetype lineEnd = whole.indexOf(u'\n', label);
            QVERIFY(row > 0 && lineEnd > row);
            QVERIFY(saysCutOff(whole.left(row))); // between two rows
            if (layout != Layout::CellPerLine)
                QVERIFY(saysCutOff(whole.left(lineEnd + 1)));
        }
    }

    /// What ends behind its last row is whole, as far as anybody can tell.
    void saysNothingBehindATable()
    {
        const QString whole = generate(m_library, {Layout::RowPerLine, 4}).text;
        QVERIFY(!saysCutOff(whole.left(whole.indexOf(u"五、"_qs))));
        QVERIFY(!saysCutOff(whole.left(whole.indexOf(u"二、"_qs))));
    }

private:
    bool saysCutOff(const QString &text) const
    {
        Document document;
        document.format = u"text"_qs;
        document.text = text;
        const Report report = *m_extractor.extract(document);
        return std::any_of(report.notices.begin(), report.notices.end(),
            [](const Notice &notice) { return notice.code == u"cut_off"_qs; });
    }

    const FormLibrary m_library = *FormLibrary::create();
    const Extractor m_extractor {m_library};
};

QTEST_GUILESS_MAIN(tst_CutOff)
#include "tst_cutoff.moc"
