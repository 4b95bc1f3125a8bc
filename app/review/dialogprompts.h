#pragma once

#include "app/review/prompts.h"

#include <QCoreApplication>
#include <functional>

class QWidget;

namespace gouji {

/// Asks with dialogs over the window that is in front.
class DialogPrompts : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(gouji::DialogPrompts)

public:
    QStringList filesToOpen(const QString &folder) override;
    QString lastYearsReport(const QString &folder) override;
    QString profileToUse(const QString &folder) override;
    QString fileToSave(const QString &suggested, const QString &filter) override;
    Unsaved unsavedWork(const QString &report) override;
    Earlier earlierReview(const QString &file, bool changed) override;
    Unfinished unfinishedReviews(const QStringList &reports) override;
    void showNotice(const QString &text, const QString &details) override;
    std::optional<QString> password(const QString &file) override;
    void showError(const QString &text) override;
    void showAbout() override;

private:
    static QString reportFilter();
};

} // namespace gouji
