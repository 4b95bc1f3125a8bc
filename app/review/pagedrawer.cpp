#include "app/review/pagedrawer.h"

#include "model/reading/pdf/pdfprocess.h"

#include <QThread>

namespace gouji {

PageDrawer::PageDrawer(QByteArray bytes, QString password, QObject *parent)
    : PageSource(parent), m_bytes(std::move(bytes)), m_password(std::move(password)),
      m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

PageDrawer::~PageDrawer()
{
    m_stopped = true;
    want({});
    m_thread->wait();
}

void PageDrawer::want(const QList<PageWish> &wishes)
{
    const QMutexLocker lock(&m_mutex);
    m_wishes = wishes;
    m_wishes.removeAll(m_current);
    m_changed.wakeOne();
}

bool PageDrawer::next(PageWish &wish)
{
    const QMutexLocker lock(&m_mutex);
    m_current = {};
    while (m_wishes.isEmpty() && !m_stopped)
        m_changed.wait(&m_mutex);
    if (m_stopped)
        return false;
    wish = m_current = m_wishes.takeFirst();
    return true;
}

void PageDrawer::run()
{
    std::unique_ptr<PdfProcess> pdf;
    PageWish wish;
    while (next(wish)) {
        const QImage picture = draw(pdf, wish);
        if (!m_stopped)
            Q_EMIT drawn(wish, picture);
    }
}

/// A process that has ended, by its limits say, is started once more. A page that cannot be drawn
/// is an empty picture.
QImage PageDrawer::draw(std::unique_ptr<PdfProcess> &pdf, const PageWish &wish) const
{
    ReadOptions options;
    options.password = m_password;
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (!pdf) {
            auto opened = PdfProcess::open(
                PdfProcess::findProgram(), m_bytes, options, Progress({}, &m_stopped));
            if (!opened)
                return {};
            pdf = std::move(*opened);
        }
        const auto picture = pdf->picture(wish.page - 1, wish.resolution, true);
        if (picture) {
            const auto *pixels = reinterpret_cast<const uchar *>(picture->pixels.constData());
            return QImage(
                pixels, picture->width, picture->height, picture->width * 4, QImage::Format_RGB32)
                .copy();
        }
        pdf.reset();
    }
    return {};
}

} // namespace gouji
