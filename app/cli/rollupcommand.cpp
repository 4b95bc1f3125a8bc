#include "app/cli/rollupcommand.h"

#include "app/batch/batch.h"
#include "app/cli/inputs.h"
#include "app/cli/run.h"
#include "model/export/rollupexport.h"

#include <QCoreApplication>

#include <cstdlib>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

class RollupCommand {
public:
    RollupCommand(const Loader &loader, const Arguments &arguments, const Messages &messages,
        Console &console)
        : m_loader(loader), m_arguments(arguments), m_messages(messages), m_console(console)
    {
    }

    int run()
    {
        Batch<Report> batch(
            [this](const QString &file, const Progress &progress) { return read(file, progress); });
        addAll(batch);
        std::optional<RollupComparison> comparison;
        if (!m_arguments.ownReport.isEmpty())
            comparison = compared();
        const RollupInput input {m_rollup, comparison ? &*comparison : nullptr, m_messages};
        sayWhatIsSpecial(input);
        write(input);
        if (batch.hasLostThread())
            std::_Exit(m_status); // it still reads what would be destroyed now
        return m_status;
    }

private:
    Result<Report> read(const QString &file, const Progress &progress) const
    {
        auto loaded = m_loader.load(file, progress);
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        return std::move(loaded->report);
    }

    void addAll(Batch<Report> &batch)
    {
        const Inputs inputs = Inputs::from(m_arguments.files);
        for (const QString &folder : inputs.emptyFolders)
            refuse(Spoken::tr("There is no report in the folder “%1”.").arg(folder));
        m_inputs = inputs.paths();
        size_t done = 0;
        batch.run(m_inputs, [&](const QString &file, const Result<Report> &report) {
            if (report)
                add(file, *report);
            else
                refuse(m_messages.error(report.error()));
            m_console.progress(Spoken::tr("%1 of %2").arg(++done).arg(m_inputs.size()));
            return true;
        });
        m_console.progress({});
    }

    void add(const QString &file, const Report &report)
    {
        m_rollup.add({file, report.issuer, report.year, report.form}, report);
        if (const QString warning = warningOf(report, m_messages); !warning.isEmpty())
            m_console.complain(file + u": "_s + warning);
    }

    std::optional<RollupComparison> compared()
    {
        m_inputs << m_arguments.ownReport;
        const auto own = read(m_arguments.ownReport, {});
        if (own)
            return compare(m_rollup, *own);
        refuse(m_messages.error(own.error()));
        return std::nullopt;
    }

    void sayWhatIsSpecial(const RollupInput &input)
    {
        for (size_t part = 0; part < m_rollup.parts().size(); ++part) {
            const QString remark = remarkOn(part, input);
            if (!remark.isEmpty())
                m_console.complain(m_rollup.parts()[part].file + u": "_s + remark);
        }
        if (input.comparison)
            m_console.complain(Spoken::tr("%n difference(s) to the own report", nullptr,
                int(input.comparison->differences.size())));
    }

    void write(const RollupInput &input)
    {
        const auto bytes = bytesOf(input);
        const Result<void> saved = bytes ? saveFile(m_arguments.output, *bytes, m_inputs)
                                         : tl::make_unexpected(bytes.error());
        if (!saved)
            refuse(m_messages.error(saved.error()));
    }

    Result<QByteArray> bytesOf(const RollupInput &input) const
    {
        if (m_arguments.target == "xlsx"_L1)
            return toXlsx(input);
        return m_arguments.target == "csv"_L1 ? toCsv(input) : toJson(input) + '\n';
    }

    void refuse(const QString &message)
    {
        m_status = Trouble;
        m_console.complain(message);
    }

    const Loader &m_loader;
    const Arguments &m_arguments;
    const Messages &m_messages;
    Console &m_console;
    QStringList m_inputs;
    Rollup m_rollup;
    int m_status = Fine;
};

} // namespace

int runRollup(
    const Loader &loader, const Arguments &arguments, const Messages &messages, Console &console)
{
    return RollupCommand(loader, arguments, messages, console).run();
}

} // namespace gouji
