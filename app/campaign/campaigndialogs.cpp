#include "app/campaign/campaigndialogs.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QWidget *parent()
{
    return QApplication::activeWindow();
}

} // namespace

QString CampaignDialogs::folderToOpen(const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent(), title, folder);
}

QString CampaignDialogs::fileToOpen(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent(), title, {}, filter);
}

QString CampaignDialogs::fileToSave(const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent(), {}, suggested, filter);
}

std::optional<QString> CampaignDialogs::names(const QString &title, const QString &text)
{
    bool accepted = false;
    const QString names =
        QInputDialog::getMultiLineText(parent(), u"Gouji 勾稽"_s, title, text, &accepted);
    return accepted ? std::optional(names) : std::nullopt;
}

std::optional<QString> CampaignDialogs::choice(
    const QString &title, const QStringList &names, const QString &current)
{
    bool accepted = false;
    const QStringList offered = QStringList {QString()} + names;
    const int place = int(qMax(qsizetype(0), offered.indexOf(current)));
    const QString name =
        QInputDialog::getItem(parent(), u"Gouji 勾稽"_s, title, offered, place, false, &accepted);
    return accepted ? std::optional(name) : std::nullopt;
}

void CampaignDialogs::showError(const QString &text)
{
    QMessageBox box(QMessageBox::Warning, u"Gouji 勾稽"_s, text, QMessageBox::Ok, parent());
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace gouji
