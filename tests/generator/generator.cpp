#include "tests/generator/generator.h"

#include "tests/generator/narrative.h"
#include "tests/generator/tables.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

/// The tables of a report: an official form, or its parts from different forms.
struct FormChoice {
    QString name;
    std::vector<FormTablePtr> blocks; ///< of 表二
    FormTablePtr requests;
    FormTablePtr disputes;

    std::vector<FormTablePtr> all() const
    {
        std::vector<FormTablePtr> tables = blocks;
        tables.push_back(requests);
        tables.push_back(disputes);
        return tables;
    }
};

FormChoice chooseForm(const FormLibrary &library, Random &random)
{
    static const QStringList Ids {u"2019"_s, u"2021"_s};
    const QString id = random.pick(Ids);
    const QString requestsId = random.percent(20) ? random.pick(Ids) : id;
    FormChoice choice {id == requestsId ? id : u"hybrid"_s, {}, {}, {}};
    for (const FormTablePtr &table : library.form(id)->tables) {
        if (table->id.startsWith("proactive."_L1))
            choice.blocks.push_back(table);
    }
    choice.requests = library.form(requestsId)->table(u"requests");
    choice.disputes = library.form(id)->table(u"disputes");
    return choice;
}

ReportModel makeModel(const FormLibrary &library, const Noise &noise, Random &random)
{
    const FormChoice form = chooseForm(library, random);
    const Values values = fillTables(form.all(), random);
    const int year =
        form.name == "2019"_L1 ? random.between(2018, 2023) : random.between(2021, 2025);
    Narrative narrative(year, values, random);
    Wording wording(library, noise, random);
    ReportModel model {year, form.name, narrative.issuer(), narrative.title(), {}};
    const auto add = [&](const QStringList &paragraphs) {
        model.parts.insert(model.parts.end(), paragraphs.begin(), paragraphs.end());
    };
    add({model.title});
    add(narrative.introduction());
    add({u"一、总体情况"_s});
    add(narrative.overview());
    add({wording.label(u"二、主动公开政府信息情况"_s)});
    model.parts.push_back(proactiveTable(form.blocks, values, wording));
    add({wording.label(form.requests->title)});
    model.parts.push_back(requestsTable(*form.requests, values, wording));
    add({wording.label(form.disputes->title)});
    model.parts.push_back(disputesTable(*form.disputes, values, wording));
    add({wording.label(u"五、存在的主要问题及改进情况"_s)});
    add(narrative.problems());
    add({u"六、其他需要报告的事项"_s});
    add(narrative.otherMatters());
    add(narrative.signature());
    return model;
}

} // namespace

GeneratedReport generate(const FormLibrary &library, const GeneratorOptions &options)
{
    Random random(options.seed * 1000 + uint64_t(options.layout));
    const ReportModel model = makeModel(library, options.noise, random);
    TextSink sink;
    writeReport(model, options.layout, random, sink);
    return {sink.text().toUtf8(), u"txt"_s, sink.text(), model.year, model.form, model.issuer,
        model.title, sink.cells()};
}

} // namespace gouji::testgen
