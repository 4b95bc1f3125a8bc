#include "ui/suggestions/balance.h"

#include "model/rules/indicatorrelations.h"
#include "model/rules/relationevaluator.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

std::vector<Relation> relationsOf(const ReviewSession &session, const CellId &cell)
{
    const Report &report = session.report();
    const ReportTable *table = report.table(cell.table());
    std::vector<Relation> all = indicatorRelations(report, session.review().library());
    if (table)
        all.insert(all.end(), table->layout->relations.begin(), table->layout->relations.end());
    std::erase_if(all, [&cell](const Relation &relation) { return !relation.contains(cell); });
    return all;
}

} // namespace

QStringList balanceLines(
    const ReviewSession &session, const CellId &cell, const CellContent &content)
{
    Report report = session.report();
    report.setContent(cell, content);
    QStringList lines;
    for (const Relation &relation : relationsOf(session, cell)) {
        const std::optional<Finding> finding = evaluate(relation, report);
        if (!finding)
            continue;
        const QString mark = finding->verdict == Verdict::Pass ? u"✓ "_s : u"✗ "_s;
        lines << mark + session.messages().ruleName(relation.rule) + u"  "_s
                + session.messages().relation(*finding, report);
    }
    return lines;
}

} // namespace gouji
