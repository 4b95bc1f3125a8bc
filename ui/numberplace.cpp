#include "ui/numberplace.h"

#include <QMimeData>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QString placeFormat()
{
    return u"application/x-gouji-place"_s;
}

QByteArray textOf(const SourceSpan &place)
{
    return QByteArray::number(place.begin) + '-' + QByteArray::number(place.end);
}

} // namespace

void setPlace(QMimeData &mime, const SourceSpan &place)
{
    mime.setData(placeFormat(), textOf(place));
}

const UnplacedNumber *carriedNumber(const QMimeData &mime, const Report &report)
{
    const QByteArray place = mime.data(placeFormat());
    const auto number = std::find_if(
        report.unplaced.begin(), report.unplaced.end(), [&](const UnplacedNumber &known) {
            return textOf(known.span) == place && known.raw == mime.text();
        });
    return number == report.unplaced.end() ? nullptr : &*number;
}

} // namespace gouji
