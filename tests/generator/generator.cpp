#include "tests/generator/generator.h"

#include "tests/generator/docxwriter.h"
#include "tests/generator/htmlwriter.h"
#include "tests/generator/indicators.h"
#include "tests/generator/narrative.h"
#include "tests/generator/page.h"
#include "tests/generator/tables.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

/// The tables of a report: an official form, or its parts from different forms.
struct FormChoice {
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
    FormChoice choice;
    for (const FormTablePtr &table : library.form(id)->tables) {
        if (table->id.startsWith("proactive."_L1))
            choice.blocks.push_back(table);
    }
    choice.requests = library.form(requestsId)->table(u"requests");
    choice.disputes = library.form(id)->table(u"disputes");
    return choice;
}

void append(ReportModel &model, const QStringList &paragraphs)
{
    model.parts.insert(model.parts.end(), paragraphs.begin(), paragraphs.end());
}

void appendOfficialTables(
    ReportModel &model, const FormChoice &form, const Values &values, const Printers &printers)
{
    append(model, {printers.labels.printTitle(u"二、主动公开政府信息情况"_s)});
    model.parts.push_back(proactiveTable(form.blocks, values, printers));
    append(model, {printers.labels.printTitle(form.requests->title)});
    model.parts.push_back(requestsTable(*form.requests, values, printers));
    append(model, {printers.labels.printTitle(form.disputes->title)});
    model.parts.push_back(disputesTable(*form.disputes, values, printers));
}

ReportModel makeModel(const FormLibrary &library, const GeneratorOptions &options, Random &random)
{
    const bool official = options.content == Content::Official;
    const FormChoice form = chooseForm(library, random);
    const Values values = fillTables(form.all(), random);
    const int firstYear = !official ? 2014 : form.requests->formId == "2019"_L1 ? 2018 : 2021;
    const int year = firstYear + random.below(5);
    Narrative narrative(year, values, random);
    LabelPrinter labels(library, options.noise, random);
    NumberPrinter numbers(options.noise, random);
    const QString list = u"indicators"_s;
    ReportModel model {year, official ? form.blocks.front()->formId : list,
        official ? form.requests->formId : list, narrative.issuer(), narrative.title(), {}};
    if (options.noise.page)
        append(model, pageHead(model.title, year, random));
    append(model, {model.title});
    append(model, narrative.introduction());
    append(model, {u"一、总体情况"_s});
    append(model, narrative.overview());
    if (official)
        appendOfficialTables(model, form, values, {labels, numbers});
    append(model, {labels.printTitle(u"五、存在的主要问题及改进情况"_s)});
    append(model, narrative.problems());
    append(model, {u"六、其他需要报告的事项"_s});
    append(model, narrative.otherMatters());
    append(model, narrative.signature());
    if (!official)
        model.parts.push_back(indicatorTable(year, numbers, random));
    if (options.noise.page)
        append(model, pageFoot(random));
    return model;
}

/// True tables lose nothing.
std::vector<ExpectedCell> gridCells(const ReportModel &model)
{
    std::vector<ExpectedCell> cells;
    for (const auto &part : model.parts) {
        const auto *table = std::get_if<PrintedTable>(&part);
        for (const PrintedRow &row : table ? table->rows : std::vector<PrintedRow>()) {
            for (const PrintedCell &cell : row) {
                if (!cell.isLabel())
                    cells.push_back({cell.id, cell.content, cell.text, {}, true});
            }
        }
    }
    return cells;
}

/// What the printed cells show of the forms: of a cut-off hybrid, say, one form only.
QString formOf(const ReportModel &model, const std::vector<ExpectedCell> &cells)
{
    QString form = u"none"_s;
    for (const ExpectedCell &cell : cells) {
        const bool requests = cell.id.table() == "requests"_L1;
        const QString &own = requests ? model.requestsForm : model.proactiveForm;
        if (cell.id.table() == "disputes"_L1 || own == form)
            continue;
        if (form != "none"_L1)
            return u"hybrid"_s;
        form = own;
    }
    return form;
}

void writeFlattened(const FormLibrary &library, const GeneratorOptions &options,
    const ReportModel &model, Random &random, GeneratedReport &report)
{
    PlainText plain = writeText(model, options.layout, random);
    for (int i = 1; i < options.reports; ++i) {
        const ReportModel other = makeModel(library, options, random);
        plain.text += writeText(other, options.layout, random).text;
    }
    report.bytes = plain.text.toUtf8();
    report.text = plain.text;
    report.variant = plain.variant;
    report.cells = std::move(plain.cells);
}

} // namespace

GeneratedReport generate(const FormLibrary &library, const GeneratorOptions &options)
{
    Random random(options.seed * 1000 + uint64_t(options.layout));
    const ReportModel model = makeModel(library, options, random);
    GeneratedReport report {{}, u"txt"_s, {}, layoutName(options.layout), model.year, {},
        model.issuer, model.title, {}};
    if (isText(options.layout)) {
        writeFlattened(library, options, model, random, report);
    } else {
        report.suffix = report.variant;
        report.bytes = options.layout == Layout::Html ? writeHtml(model, random) : writeDocx(model);
        report.cells = gridCells(model);
    }
    report.form = formOf(model, report.cells);
    return report;
}

} // namespace gouji::testgen
