#include "model/form/formlibrary.h"

#include <QTest>

using namespace gouji;

/// The built-in forms are consistent and their relations cover what the notices say.
class tst_FormLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasBothForms()
    {
        const auto library = FormLibrary::create();
        QVERIFY(library);
        QCOMPARE(library->form(u"2019")->table(u"requests")->rows.size(), 23u);
        QCOMPARE(library->form(u"2021")->table(u"requests")->rows.size(), 25u);
        QCOMPARE(library->form(u"2019")->tables.size(), 7u);
        QCOMPARE(library->form(u"2021")->tables.size(), 6u);
        QCOMPARE(library->formForYear(2020)->id, u"2019"_qs);
        QCOMPARE(library->formForYear(2025)->id, u"2021"_qs);
        QCOMPARE(library->formForYear(2018), nullptr);
        QVERIFY(library->form(u"2019")->table(u"disputes")->sameInAllForms);
        QVERIFY(!library->form(u"2019")->table(u"requests")->sameInAllForms);
    }

    void knowsTraditionalForms()
    {
        const auto library = FormLibrary::create();
        QVERIFY(library);
        const auto &forms = library->traditionalForms();
        const auto isPair = [&forms](QChar traditional, QChar simplified) {
            return std::count(forms.begin(), forms.end(), std::pair(traditional, simplified)) == 1;
        };
        QVERIFY(isPair(u'規', u'规'));
        QVERIFY(isPair(u'額', u'额'));
        QVERIFY(std::none_of(forms.begin(), forms.end(),
            [](const auto &form) { return form.first == form.second; }));
    }

    void expandsTheRelations()
    {
        const auto library = FormLibrary::create();
        QVERIFY(library);
        const FormTablePtr requests = library->form(u"2021")->table(u"requests");
        QCOMPARE(requests->relations.size(), 25u + 7u + 7u);
        QCOMPARE(library->form(u"2021")->table(u"disputes")->relations.size(), 3u);
        const auto processed = std::find_if(requests->relations.begin(), requests->relations.end(),
            [](const Relation &r) { return r.rule == u"requests.processed_total"; });
        QCOMPARE(processed->left.size(), 21u); // （一）（二）8 3 5 3, and （七） on the right
        QCOMPARE(processed->right, std::vector {CellId(u"requests/total/natural"_qs)});
    }
};

QTEST_GUILESS_MAIN(tst_FormLibrary)
#include "tst_formlibrary.moc"
