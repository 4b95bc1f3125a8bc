#pragma once

#include "ui/originalview/pagesource.h"

#include <QMutex>
#include <QWaitCondition>
#include <atomic>
#include <memory>

class QThread;

namespace gouji {

class PdfProcess;

/// Draws the pages of a PDF in the process that reads it, from a thread of its own. Deleting it
/// stops both and waits for them.
class PageDrawer : public PageSource {
    Q_OBJECT

public:
    PageDrawer(QByteArray bytes, QString password, QObject *parent = nullptr);
    ~PageDrawer() override;

    void want(const QList<PageWish> &wishes) override;

private:
    void run();
    /// Waits for the next wish; false when all shall end.
    bool next(PageWish &wish);
    QImage draw(std::unique_ptr<PdfProcess> &pdf, const PageWish &wish) const;

    const QByteArray m_bytes;
    const QString m_password;
    QMutex m_mutex; ///< guards the wishes
    QWaitCondition m_changed;
    QList<PageWish> m_wishes;
    PageWish m_current; ///< is being drawn
    std::atomic_bool m_stopped = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace gouji
