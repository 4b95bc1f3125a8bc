#pragma once

#include "app/review/prompts.h"

namespace gouji {

/// For pictures and measurements, where no one is there to answer: questions are declined.
class SilentPrompts : public Prompts {
public:
    QStringList filesToOpen(const QString &) override { return {}; }
    QString fileToSave(const QString &, const QString &) override { return {}; }
    Unsaved unsavedWork(const QString &) override { return Unsaved::Discard; }
    Earlier earlierReview(const QString &, bool) override { return Earlier::Continue; }
    Unfinished unfinishedReviews(const QStringList &) override { return Unfinished::Later; }
    void showNotice(const QString &, const QString &) override { }
    std::optional<QString> password(const QString &) override { return std::nullopt; }
    void showError(const QString &) override { }
    void showAbout() override { }
};

} // namespace gouji
