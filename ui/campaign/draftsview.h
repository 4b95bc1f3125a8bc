#pragma once

#include "ui/campaign/draftsmodel.h"

#include <QTreeView>

namespace gouji {

/// The table of drafts. It keeps what is selected and where it was scrolled to when the model is
/// brought up to date, and says what an empty table means.
class DraftsView : public QTreeView {
    Q_OBJECT

public:
    explicit DraftsView(DraftsModel &model, QWidget *parent = nullptr);

    QString currentPath() const;
    QStringList selectedPaths() const;
    void select(const QString &path);
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void draftActivated(const QString &path);
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void remember();
    void restore();

    DraftsModel &m_model;
    QString m_placeholder;
    QString m_currentPath;
    QStringList m_selectedPaths;
    int m_scrolledTo = 0;
};

} // namespace gouji
