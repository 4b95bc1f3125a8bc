#include "model/campaign/sqlitestore.h"
#include "tests/support/warnings.h"
#include "ui/campaign/draftsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gouji;

/// The table of drafts, without a window.
class tst_DraftsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        auto store = openSqliteStore(u":memory:"_qs);
        m_campaign = std::move(*Campaign::open(std::move(*store)));
        add(u"a.txt"_qs, u"云溪县民政局"_qs, 3);
        add(u"b.txt"_qs, u"云溪县财政局"_qs, 0);
        add(u"c.txt"_qs, u"阿图县教育局"_qs, 1);
    }

    void isAProperModelInEveryState()
    {
        DraftsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCampaign(m_campaign.get());
        for (const auto grouping : {DraftsModel::Grouping::State, DraftsModel::Grouping::Form,
                 DraftsModel::Grouping::Year, DraftsModel::Grouping::None}) {
            model.setGrouping(grouping);
            for (int column = 0; column < DraftsModel::ColumnCount; ++column)
                model.sort(column, Qt::DescendingOrder);
            DraftFilter nothing;
            nothing.text = u"no such name"_qs;
            model.setFilter(nothing);
            QCOMPARE(model.rowCount(), 0);
            model.setFilter({});
        }
        model.setCampaign(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    /// As a Chinese reader looks names up, by pinyin.
    void sortsNamesByPinyin()
    {
        DraftsModel model;
        model.setCampaign(m_campaign.get());
        QCOMPARE(model.paths(), (QStringList {u"c.txt"_qs, u"b.txt"_qs, u"a.txt"_qs}));
        model.sort(DraftsModel::Errors, Qt::DescendingOrder);
        QCOMPARE(model.paths(), (QStringList {u"a.txt"_qs, u"c.txt"_qs, u"b.txt"_qs}));
    }

private:
    void add(const QString &path, const QString &issuer, int errors)
    {
        DraftContent content;
        content.issuer = issuer;
        content.errors = errors;
        content.hash = path;
        m_campaign->take({path, 1, 1}, content);
    }

    std::unique_ptr<Campaign> m_campaign;
};

QTEST_MAIN(tst_DraftsModel)
#include "tst_draftsmodel.moc"
