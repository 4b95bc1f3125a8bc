#pragma once

#include "model/campaign/draft.h"
#include "model/form/formlibrary.h"
#include "model/messages/messages.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace gouji {

/// What the last version of a draft holds otherwise than the one before.
class ChangesPane : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPane(const FormLibrary &library, QWidget *parent = nullptr);

    /// nullptr: no draft is selected.
    void show(const Draft *draft, const Messages &messages);
    using QWidget::show;
    QTreeWidget *list() const { return m_list; }

private:
    const FormLibrary &m_library;
    QLabel *m_summary;
    QTreeWidget *m_list;
};

} // namespace gouji
