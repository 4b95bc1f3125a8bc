#include "ui/suggestions/suggestionpanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace gouji {

using namespace Qt::StringLiterals;

SuggestionPanel::SuggestionPanel(ReviewSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new SuggestionsModel(session, this)),
      m_list(new ListView(m_model, SuggestionsModel::SentenceColumn)), m_status(new QLabel),
      m_accept(new QToolButton)
{
    setMinimumWidth(24 * fontMetrics().averageCharWidth()); // a correction can still be read
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 2, 4, 2);
    head->addWidget(m_status, 1);
    head->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Suggestions"));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Accepts the selected suggestion (Enter; digits accept any)"));
    listenTo(m_list);
    setFocusProxy(m_list);
    hide();
    connect(m_list, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { accept(index.row()); });
    connect(m_accept, &QToolButton::clicked, this, &SuggestionPanel::acceptSelected);
    connect(m_list, &ListView::rowChosen, this, &SuggestionPanel::previewCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SuggestionPanel::update);
    update();
}

void SuggestionPanel::listenTo(QWidget *list)
{
    list->installEventFilter(this);
}

void SuggestionPanel::update()
{
    const SuggestionBoard &board = m_session.suggestions();
    const bool hasAny = !board.answer().list.empty() || !board.answer().advice.empty();
    if (!board.isSearching()) // while one is sought, nothing jumps
        setVisible(hasAny);
    m_status->setText(board.isSearching() ? tr("Looking for corrections…")
            : m_model->rowCount() == 0    ? tr("Suggestions")
            : board.answer().moreExist
            ? tr("%n suggestion(s), and there are more", nullptr, m_model->rowCount())
            : tr("%n suggestion(s)", nullptr, m_model->rowCount()));
    m_list->setPlaceholder(placeholder());
    m_accept->setEnabled(m_model->rowCount() > 0);
    selectFirst();
}

void SuggestionPanel::selectFirst()
{
    if (m_model->rowCount() > 0)
        m_list->selectRow(0);
    previewCurrent();
}

void SuggestionPanel::previewCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_session.suggestions().preview(
        current.isValid() ? &m_model->suggestion(current.row()) : nullptr);
}

QString SuggestionPanel::placeholder() const
{
    const SuggestionBoard &board = m_session.suggestions();
    if (board.isSearching())
        return {};
    QStringList lines;
    for (const RepairAdvice &advice : board.answer().advice)
        lines << m_session.messages().advice(advice, m_session.report());
    if (lines.isEmpty()) {
        lines << (m_session.currentFinding()
                ? tr("No small correction resolves this finding.")
                : tr("Select a finding to see how it could be resolved."));
    }
    return lines.join(u'\n');
}

void SuggestionPanel::acceptSelected()
{
    accept(std::max(0, m_list->currentIndex().row()));
}

void SuggestionPanel::accept(int row)
{
    if (row >= m_model->rowCount())
        return;
    const Suggestion suggestion = m_model->suggestion(row);
    const QString next = nextFinding(suggestion.resolves);
    std::vector<std::pair<CellId, CellContent>> contents;
    for (const CellEdit &edit : suggestion.edits)
        contents.emplace_back(edit.cell, edit.after);
    const Messages &messages = m_session.messages();
    m_session.edits().edit(contents, stepName(suggestion),
        tr("Suggested: %1").arg(messages.certainty(suggestion, m_session.report())));
    if (!next.isEmpty())
        m_session.selectFinding(next);
}

QString SuggestionPanel::stepName(const Suggestion &suggestion) const
{
    if (suggestion.edits.size() > 1)
        return tr("Change %n cell(s) as suggested", nullptr, int(suggestion.edits.size()));
    const CellEdit &edit = suggestion.edits.front();
    const Messages &messages = m_session.messages();
    return tr("Set %1 to %2 as suggested")
        .arg(messages.cellName(edit.cell, m_session.report()), messages.content(edit.after));
}

/// The first finding behind the current one that is still there, around the end.
QString SuggestionPanel::nextFinding(const QStringList &resolved) const
{
    const auto &listed = m_session.index().listed();
    const auto at = std::find(listed.begin(), listed.end(), m_session.currentFinding());
    const auto begin = size_t(at - listed.begin());
    for (size_t distance = 1; distance <= listed.size(); ++distance) {
        const QString key = listed[(begin + distance) % listed.size()]->key();
        if (!resolved.contains(key))
            return key;
    }
    return {};
}

bool SuggestionPanel::takesKey(int key)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const int row = enter ? std::max(0, m_list->currentIndex().row()) : key - Qt::Key_1;
    if (row < 0 || row >= m_model->rowCount() || row > 8)
        return false;
    accept(row);
    return true;
}

bool SuggestionPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers plain = press->modifiers() & ~Qt::KeypadModifier;
        if (plain == Qt::NoModifier && takesKey(press->key()))
            return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace gouji
