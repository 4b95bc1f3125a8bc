#include "ui/confidencetext.h"

#include "model/extraction/confidence.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double AlmostOne = 0.995; ///< what people would read as 100 %

} // namespace

QString ConfidenceText::percentOf(double share)
{
    return tr("%1 %").arg(qRound(share * 100));
}

QString ConfidenceText::percent() const
{
    return percentOf(m_cell.confidence);
}

QString ConfidenceText::evidence() const
{
    if (m_cell.state() == CellState::Undetermined)
        return tr("The original does not tell which number belongs here (0 %)");
    const double place = m_cell.confidence / m_cell.labelTrust;
    QStringList factors;
    const auto add = [&factors](const QString &what, double share) {
        if (share < AlmostOne)
            factors << tr("%1 (%2)", "evidence, its share").arg(what, percentOf(share));
    };
    add(m_cell.placedBy.isEmpty() ? tr("an empty cell of its row was found by counting separators")
                                  : tr("only the sums tell that the number belongs here"),
        place);
    add(tr("the label of its row is mistyped or was not recognised"), m_cell.labelTrust);
    return factors.join(u" × "_s);
}

} // namespace gouji
