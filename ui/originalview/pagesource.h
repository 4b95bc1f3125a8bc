#pragma once

#include <QImage>
#include <QObject>

namespace gouji {

/// A page that is wanted as a picture.
struct PageWish {
    int page = 0; ///< counts from 1
    double resolution = 0; ///< dots per inch

    bool operator==(const PageWish &) const = default;
};

/// Draws the pages of the original, elsewhere and later: a view must never wait for them.
class PageSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// What is in sight now, the most urgent first. Earlier wishes that have not been granted yet
    /// are forgotten.
    virtual void want(const QList<PageWish> &wishes) = 0;

Q_SIGNALS:
    void drawn(const gouji::PageWish &wish, const QImage &picture);
};

} // namespace gouji
