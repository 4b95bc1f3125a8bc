#include "app/dialogprompts.h"

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
        QApplication::activeWindow(), tr("Export"), suggested, filter);
}

Prompts::Unexported DialogPrompts::unexportedCorrections(const QString &report, int count)
{
    QMessageBox box(QMessageBox::Warning, tr("Corrections not exported"),
        tr("%n correction(s) to “%1” have not been exported.", nullptr, count).arg(report),
        QMessageBox::NoButton, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Without an export they are lost."));
    const auto *exporting = box.addButton(tr("&Export…"), QMessageBox::AcceptRole);
    const auto *discarding = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == exporting)
        return Unexported::Export;
    return box.clickedButton() == discarding ? Unexported::Discard : Unexported::Cancel;
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
