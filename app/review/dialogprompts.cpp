#include "app/review/dialogprompts.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace gouji {

using namespace Qt::StringLiterals;

QString DialogPrompts::reportFilter()
{
    // Readers go by content, so all files can be chosen; the names are a help, not a condition.
    return tr("Reports (*.txt *.htm *.html *.docx *.doc *.wps *.pdf *.gouji)") + u";;"_s
        + tr("All files (*)");
}

QStringList DialogPrompts::filesToOpen(const QString &folder)
{
    return QFileDialog::getOpenFileNames(
        QApplication::activeWindow(), tr("Open reports"), folder, reportFilter());
}

QString DialogPrompts::lastYearsReport(const QString &folder)
{
    return QFileDialog::getOpenFileName(
        QApplication::activeWindow(), tr("Open last year's report"), folder, reportFilter());
}

QString DialogPrompts::profileToUse(const QString &folder)
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), tr("Choose a profile"),
        folder, tr("Profiles (*.json)") + u";;"_s + tr("All files (*)"));
}

QString DialogPrompts::fileToSave(const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(
        QApplication::activeWindow(), tr("Save"), suggested, filter);
}

Prompts::Unsaved DialogPrompts::unsavedWork(const QString &report)
{
    QMessageBox box(QMessageBox::Warning, tr("Review not saved"),
        tr("The review of “%1” has not been saved.").arg(report),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
        QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("If you discard it, corrections and verdicts are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Cancel;
    }
}

Prompts::Earlier DialogPrompts::earlierReview(const QString &file, bool changed)
{
    QMessageBox box(QMessageBox::Question, tr("Reviewed before"),
        changed ? tr("“%1” has changed since it was reviewed.").arg(file)
                : tr("There is a review of “%1”.").arg(file),
        QMessageBox::NoButton, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    if (changed)
        box.setInformativeText(
            tr("Corrections and verdicts can be carried over wherever the same is printed as "
               "before; the others will be listed."));
    const auto *carrying =
        changed ? box.addButton(tr("&Carry Over"), QMessageBox::AcceptRole) : nullptr;
    const auto *continuing = box.addButton(
        changed ? tr("&Open the Earlier Review") : tr("Con&tinue"), QMessageBox::AcceptRole);
    const auto *starting = box.addButton(tr("&Start Anew"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (carrying && box.clickedButton() == carrying)
        return Earlier::CarryOver;
    if (box.clickedButton() == continuing)
        return Earlier::Continue;
    return box.clickedButton() == starting ? Earlier::StartAnew : Earlier::Cancel;
}

Prompts::Unfinished DialogPrompts::unfinishedReviews(const QStringList &reports)
{
    QMessageBox box(QMessageBox::Question, tr("Work not saved"),
        tr("%n review(s) had not been saved when the program ended.", nullptr, int(reports.size())),
        QMessageBox::NoButton, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(reports.join(u'\n'));
    const auto *restoring = box.addButton(tr("&Restore"), QMessageBox::AcceptRole);
    const auto *discarding = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Later"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == restoring)
        return Unfinished::Restore;
    return box.clickedButton() == discarding ? Unfinished::Discard : Unfinished::Later;
}

void DialogPrompts::showNotice(const QString &text, const QString &details)
{
    QMessageBox box(QMessageBox::Information, u"Gouji 勾稽"_s, text, QMessageBox::Ok,
        QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(details);
    box.exec();
}

std::optional<QString> DialogPrompts::password(const QString &file)
{
    bool accepted = false;
    const QString password = QInputDialog::getText(QApplication::activeWindow(), tr("Password"),
        tr("Password for %1:").arg(file), QLineEdit::Password, {}, &accepted);
    return accepted ? std::optional(password) : std::nullopt;
}

void DialogPrompts::showError(const QString &text)
{
    QMessageBox box(
        QMessageBox::Warning, u"Gouji 勾稽"_s, text, QMessageBox::Ok, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void DialogPrompts::showAbout()
{
    QMessageBox::about(QApplication::activeWindow(), tr("About Gouji"),
        tr("<b>Gouji 勾稽 %1</b><p>Reviews annual reports on the disclosure of government "
           "information: the original beside the statutory tables, and every relation that does "
           "not "
           "hold.</p><p>Everything stays on this computer. Licence: GPL 3 or later.</p>")
            .arg(QStringLiteral(GOUJI_VERSION)));
}

} // namespace gouji
