#pragma once

#include <QToolBar>

namespace gouji {

class Actions;

/// What is used most, as icons; their tooltips name the keys.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    explicit ToolBar(const Actions &all, QWidget *parent = nullptr);
};

} // namespace gouji
