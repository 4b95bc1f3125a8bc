#include "model/repair/suggestionsearch.h"
#include "tests/generator/values.h"
#include "tests/support/reportbuilder.h"

#include <QRegularExpression>
#include <QTest>
#include <QElapsedTimer>

using namespace gouji;
class tst_Suggestions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void play(){
        auto library = FormLibrary::create();
        Checker checker; Document doc;
        for (int k : {1,2,3,5,8,12,20}) {
            QList<qint64> times; int uniq=0; int more=0; int n=0; int advice=0; int cells=0;
            for (int seed=0;seed<12;++seed){
                testgen::Random random(uint64_t(seed*100+k));
                Report report = ReportBuilder(*library,u"2021").year(2023).build();
                const auto &tables = library->form(u"2021")->tables;
                const auto values = testgen::fillTables(tables, random);
                for (auto it=values.begin();it!=values.end();++it) report.setContent(it.key(), CellContent::of(it.value()));
                const auto &layout=*library->form(u"2021")->table(u"requests");
                for (int i=0;i<k;++i){
                    const auto id=layout.cell(layout.rows[size_t(random.below(25))],layout.columns[size_t(random.below(7))]);
                    const int64_t old=report.content(id).number->whole();
                    int64_t y=old;
                    while(y==old){int m=random.below(3); y= m==0?old*10+random.below(10):m==1?old/10:std::max<int64_t>(0,old+random.below(19)-9);}
                    report.setContent(id,CellContent::of(Number(y)));
                }
                CheckInput input{doc,report,*library};
                const TextFacts facts=checker.read(input); input.facts=&facts;
                const Findings findings=checker.check(input);
                QElapsedTimer t;t.start();
                SuggestionSearch search({input,checker,findings,{}});
                const Suggestions s=search.run();
                times<<t.elapsed();
                for(auto&x:s.list){uniq+=x.unique;++n;cells+=x.cost;}
                more+=s.moreExist; advice+=int(s.advice.size());
                if (k==3&&seed<4) for(auto&x:s.list){ QStringList e; for(auto&d:x.edits)e<<d.cell.toString()+u' '+(d.before.number?d.before.number->toString():u"_"_qs)+u"→"_qs+(d.after.number?d.after.number->toString():u"_"_qs); qDebug().noquote()<<seed<<kindName(x.kind)<<x.unique<<x.proved<<e<<x.resolves;}
            }
            std::sort(times.begin(),times.end());
            qDebug()<<"k"<<k<<"median"<<times[6]<<"max"<<times.last()<<"n"<<n<<"uniq"<<uniq<<"more"<<more<<"advice"<<advice<<cells;
        }
    }
};
QTEST_MAIN(tst_Suggestions)
#include "tst_suggestions.moc"
