// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sourcechooser.h"

#include "widgets/render/textsearch.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

enum Role {
    NameRole = Qt::UserRole,
    NumberRole,
    WordsRole, ///< everything that the filter looks at
};

} // namespace

SourceChooser::SourceChooser(const core::Comparison &comparison, Purpose purpose, qsizetype leftOut,
                             QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_explanation(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_sources(new QListWidget(this))
    , m_nobody(new QCheckBox(tr("&Nobody is named as the source"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(purpose == Purpose::Merge ? tr("Merge sources") : tr("Correct source"));
    m_words->setPlaceholderText(purpose == Purpose::Merge ? tr("Part of a name")
                                                          : tr("A name, or part of one below"));
    m_words->setAccessibleName(tr("Source"));
    m_words->setClearButtonEnabled(true);
    m_sources->setAccessibleName(tr("Sources of the story"));
    m_nobody->setVisible(purpose == Purpose::Credit);
    fill(comparison, leftOut);
    arrange();
    connectParts();
    update();
}

/// Those with most statements first.
void SourceChooser::fill(const core::Comparison &comparison, qsizetype leftOut)
{
    std::vector<qsizetype> order(comparison.sources.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    const auto at = [&](qsizetype i) -> const core::SourceGroup & {
        return comparison.sources[static_cast<size_t>(i)];
    };
    std::ranges::stable_sort(order, std::ranges::greater(), [&](qsizetype i) {
        return std::pair(!at(i).isUnnamed, at(i).statements.size());
    });
    for (const qsizetype number : order) {
        const core::SourceGroup &source = at(number);
        if (number == leftOut)
            continue;
        const QString description
            = source.descriptions.isEmpty() ? QString() : source.descriptions.first().text;
        QString shown = source.name;
        if (!description.isEmpty())
            shown += tr(", %1").arg(description);
        auto *item = new QListWidgetItem(
            tr("%1  (%2)", "name, number of statements").arg(shown).arg(source.statements.size()),
            m_sources);
        item->setData(NameRole, source.name);
        item->setData(NumberRole, number);
        QStringList words{shown};
        for (const core::SourceWording &wording : source.wordings)
            words.append(wording.text);
        item->setData(WordsRole, words.join(u'\n'));
    }
}

void SourceChooser::arrange()
{
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->hide();
    m_sources->setFrameShape(QFrame::NoFrame);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sources->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_explanation);
    layout->addWidget(m_words);
    layout->addWidget(m_sources, 1);
    layout->addWidget(m_nobody);
    layout->addWidget(m_buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 68, fontMetrics().lineSpacing() * 28);
}

void SourceChooser::connectParts()
{
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textEdited, this, &SourceChooser::filter);
    connect(m_words, &QLineEdit::textChanged, this, &SourceChooser::update);
    connect(m_nobody, &QCheckBox::toggled, this, &SourceChooser::update);
    connect(m_sources, &QListWidget::currentItemChanged, this, &SourceChooser::takeItem);
    connect(m_sources, &QListWidget::itemActivated, this, [this] {
        takeItem();
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SourceChooser::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void SourceChooser::setName(const QString &name)
{
    m_words->setText(name);
    m_words->selectAll();
}

QString SourceChooser::name() const
{
    return m_nobody->isChecked() ? QString() : m_words->text().simplified();
}

qsizetype SourceChooser::source() const
{
    const QListWidgetItem *current = m_sources->currentItem();
    if (current && current->data(NameRole).toString() == name())
        return current->data(NumberRole).toLongLong();
    for (int row = 0; row < m_sources->count(); ++row) {
        if (m_sources->item(row)->data(NameRole).toString() == name())
            return m_sources->item(row)->data(NumberRole).toLongLong();
    }
    return -1;
}

void SourceChooser::filter()
{
    const QSignalBlocker quiet(m_sources);
    m_sources->setCurrentItem(nullptr);
    for (int row = 0; row < m_sources->count(); ++row) {
        QListWidgetItem *item = m_sources->item(row);
        item->setHidden(!containsWords(item->data(WordsRole).toString(), m_words->text()));
    }
}

void SourceChooser::takeItem()
{
    if (const QListWidgetItem *item = m_sources->currentItem()) {
        m_nobody->setChecked(false);
        m_words->setText(item->data(NameRole).toString());
    }
}

void SourceChooser::update()
{
    m_words->setEnabled(!m_nobody->isChecked());
    m_sources->setEnabled(!m_nobody->isChecked());
    const bool isEnough
        = m_purpose == Purpose::Merge ? source() >= 0 : m_nobody->isChecked() || !name().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isEnough);
}

/// Down goes from the field into the list.
bool SourceChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    for (int row = 0; row < m_sources->count(); ++row) {
        if (m_sources->item(row)->isHidden())
            continue;
        m_sources->setCurrentRow(row);
        m_sources->setFocus();
        break;
    }
    return true;
}

} // namespace widgets
