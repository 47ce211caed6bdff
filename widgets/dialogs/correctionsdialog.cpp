// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/correctionsdialog.h"

#include "widgets/dialogs/correctionsdelegate.h"
#include "widgets/models/correctionsmodel.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/render/counted.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

CorrectionsDialog::CorrectionsDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new CorrectionsModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_delegate(new CorrectionsDelegate(this))
    , m_words(new QLineEdit(this))
    , m_table(new QTreeView(this))
    , m_facts(new QLabel(this))
    , m_go(new QPushButton(tr("&Go there"), this))
    , m_takeBack(new QPushButton(tr("&Take back"), this))
{
    setWindowTitle(tr("Corrections"));
    m_words->setPlaceholderText(tr("Filter decisions, outlets, words"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_facts->setProperty("muted", true);
    m_facts->setWordWrap(true);
    m_go->setToolTip(tr("Shows the place in the text (Enter)"));
    m_takeBack->setToolTip(tr("Leaves it to the program again (Delete); can be undone"));
    createTable();
    arrange();
    connectParts();
    updateParts();
    resize(fontMetrics().averageCharWidth() * 144, fontMetrics().height() * 26);
}

void CorrectionsDialog::createTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Decisions"));
    m_table->setRootIsDecorated(false);
    m_table->setMouseTracking(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they are grouped
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(CorrectionsModel::What, letter * 22);
    m_table->setColumnWidth(CorrectionsModel::Where, letter * 26);
    m_table->setColumnWidth(CorrectionsModel::Words, letter * 46);
    m_table->setColumnWidth(CorrectionsModel::State, letter * 16);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(CorrectionsModel::Words, QHeaderView::Stretch);
}

void CorrectionsDialog::arrange()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_facts, 1);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    m_table->setFocus();
}

void CorrectionsDialog::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setFilterFixedString(words.trimmed());
        updateParts();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CorrectionsDialog::updateParts);
    connect(m_table, &QTreeView::doubleClicked, this, &CorrectionsDialog::goThere);
    connect(m_go, &QPushButton::clicked, this, &CorrectionsDialog::goThere);
    connect(m_takeBack, &QPushButton::clicked, this, &CorrectionsDialog::takeBack);
}

void CorrectionsDialog::setRows(const QList<CorrectionRow> &rows)
{
    const int before = m_table->currentIndex().row();
    m_model->setRows(rows);
    // What was next moved up into the place of what was taken back.
    const int last = m_proxy->rowCount() - 1;
    if (!m_table->currentIndex().isValid() && last >= 0)
        m_table->setCurrentIndex(m_proxy->index(std::clamp(before, 0, last), 0));
    updateParts();
}

void CorrectionsDialog::setColours(const Palette &palette)
{
    colourPanel(*this, palette);
    colourMuted(*m_facts, palette);
    m_delegate->setColours(palette);
    m_table->viewport()->update();
}

const CorrectionRow *CorrectionsDialog::current() const
{
    return m_model->row(m_proxy->mapToSource(m_table->currentIndex()).row());
}

void CorrectionsDialog::goThere()
{
    if (const CorrectionRow *row = current())
        Q_EMIT placeWanted(CorrectionRef(row->ref));
}

void CorrectionsDialog::takeBack()
{
    if (const CorrectionRow *row = current())
        Q_EMIT takeBackWanted(CorrectionRow(*row)); // the row may go while it is taken back
}

void CorrectionsDialog::updateParts()
{
    m_go->setEnabled(current() != nullptr);
    m_takeBack->setEnabled(current() != nullptr);
    const int all = m_model->rowCount();
    if (all == 0) {
        m_facts->setText(tr("Nothing was corrected. Links, claims, statements, sources and "
                            "versions that you correct are listed here."));
        return;
    }
    QString facts
        = counted("CorrectionsDialog", all, QT_TRANSLATE_NOOP("CorrectionsDialog", "1 correction"),
                  QT_TRANSLATE_NOOP("CorrectionsDialog", "%n corrections"));
    if (const int shown = m_proxy->rowCount(); shown < all)
        facts = tr("%1, %2 shown").arg(facts).arg(shown);
    if (const int unapplied = m_model->unappliedCount(); unapplied > 0)
        facts = tr("%1; not applied, for want of their words: %2").arg(facts).arg(unapplied);
    m_facts->setText(facts);
}

void CorrectionsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoRequested();
    else if (isEnter && focusWidget() != m_words)
        goThere();
    else if (event->key() == Qt::Key_Delete && focusWidget() == m_table)
        takeBack();
    else if (event->key() == Qt::Key_Down && focusWidget() == m_words)
        m_table->setFocus();
    else
        QDialog::keyPressEvent(event);
}

} // namespace widgets
