// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcutsdialog.h"

#include "app/window/shortcutlist.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int actionRole = Qt::UserRole;

QTreeWidgetItem *groupItem(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

const ActionSpec &specOf(ActionId id)
{
    return *std::ranges::find(actionTable(), id, &ActionSpec::id);
}

QString nameOf(const ActionSpec &spec)
{
    return QCoreApplication::translate("Actions", spec.text).remove(u'&').remove(u'…');
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ShortcutChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_words(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_name(new QLabel)
    , m_keys(new QKeySequenceEdit)
    , m_assign(new QPushButton(tr("&Use these keys")))
    , m_clear(new QPushButton(tr("&No keys")))
    , m_reset(new QPushButton(tr("&Program's own")))
    , m_resetAll(new QPushButton(tr("&All as the program has them")))
    , m_verdict(new QLabel)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    createFields();
    arrange();
    fill();
    showChosen();
    m_words->setFocus();
    const QSize room = screen()->availableSize() * 0.9;
    resize(
        QSize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 40).boundedTo(room));
}

// --- putting together ---

void ShortcutsDialog::createFields()
{
    m_words->setPlaceholderText(tr("Filter by action or keys"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(16);
    m_tree->setAccessibleName(windowTitle());
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->setMaximumSequenceLength(1);
    m_keys->setClearButtonEnabled(true);
    m_keys->setAccessibleName(tr("New keys"));
    m_name->setProperty("heading", true);
    m_verdict->setWordWrap(true);
    m_verdict->setProperty("muted", true);
    for (QPushButton *button : {m_assign, m_clear, m_reset, m_resetAll})
        button->setAutoDefault(false);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, m_keys, qOverload<>(&QWidget::setFocus));
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::judge);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_clear, &QPushButton::clicked, this,
            [this] { take(withShortcuts(m_choices, *chosen(), {})); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { take(withDefaults(m_choices, *chosen())); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { take({}); });
}

/// Below the list: what the row chosen may get.
QWidget *ShortcutsDialog::makeEditor()
{
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addWidget(m_verdict);
    return editor;
}

void ShortcutsDialog::arrange()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *print = buttons->addButton(tr("Prin&t…"), QDialogButtonBox::ActionRole);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    print->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_tree, 1);
    column->addWidget(makeEditor());
    column->addWidget(buttons);
    connect(print, &QPushButton::clicked, this, &ShortcutsDialog::printRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// --- showing ---

void ShortcutsDialog::fill()
{
    const std::optional<ActionId> before = chosen();
    m_tree->clear();
    for (const ShortcutGroup &group : shortcutGroups(m_choices)) {
        auto *top = groupItem(m_tree, group.title);
        for (const ShortcutRow &row : group.rows) {
            auto *item = new QTreeWidgetItem(top, {row.text, row.keys});
            if (!row.action)
                continue;
            item->setData(0, actionRole, static_cast<int>(*row.action));
            QFont font = m_tree->font();
            font.setBold(m_choices.contains(*row.action));
            item->setFont(1, font);
            if (row.action == before)
                m_tree->setCurrentItem(item);
        }
    }
    m_tree->expandAll();
    m_resetAll->setEnabled(!m_choices.isEmpty());
    filter(m_words->text());
}

void ShortcutsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const QString text = item->text(0) + u' ' + item->text(1);
            item->setHidden(!text.contains(words.trimmed(), Qt::CaseInsensitive));
            isAnyShown = isAnyShown || !item->isHidden();
        }
        group->setHidden(!isAnyShown);
    }
}

std::optional<ActionId> ShortcutsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || !item->data(0, actionRole).isValid())
        return std::nullopt;
    return static_cast<ActionId>(item->data(0, actionRole).toInt());
}

void ShortcutsDialog::showChosen()
{
    const std::optional<ActionId> id = chosen();
    const QTreeWidgetItem *item = m_tree->currentItem();
    m_keys->setEnabled(id.has_value());
    m_keys->clear();
    if (id)
        m_name->setText(nameOf(specOf(*id)));
    else
        m_name->setText(item && item->parent() ? item->text(0) : tr("Choose an action"));
    judge();
}

/// Says whether the keys in the field can be had.
void ShortcutsDialog::judge()
{
    const std::optional<ActionId> id = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const QString objection = keys.isEmpty() ? QString() : whyUnusable(keys);
    m_assign->setEnabled(id && !keys.isEmpty() && objection.isEmpty());
    m_clear->setEnabled(id && !shortcutsOf(specOf(*id), m_choices).isEmpty());
    m_reset->setEnabled(id && m_choices.contains(*id));
    const ActionSpec *owner = id && !keys.isEmpty() ? ownerOf(keys, m_choices, *id) : nullptr;
    if (!id)
        m_verdict->setText(m_tree->currentItem() && m_tree->currentItem()->parent()
                               ? tr("These keys belong to the place and cannot be changed.")
                               : tr("Its keys can be changed here."));
    else if (!objection.isEmpty())
        m_verdict->setText(objection);
    else if (owner)
        m_verdict->setText(tr("%1 belongs to “%2”, which would lose it.")
                               .arg(keys.toString(QKeySequence::NativeText), nameOf(*owner)));
    else
        m_verdict->setText(keys.isEmpty() ? tr("Press the new keys in the field above.")
                                          : tr("Nothing else has these keys."));
}

// --- changing ---

void ShortcutsDialog::assign()
{
    take(withShortcuts(m_choices, *chosen(), {m_keys->keySequence()}));
}

void ShortcutsDialog::take(const ShortcutChoices &after)
{
    if (after == m_choices)
        return;
    m_choices = after;
    fill();
    showChosen();
    Q_EMIT changed(m_choices);
}

QString shortcutsAsHtml(const ShortcutChoices &choices)
{
    QString html = u"<h1>%1</h1>"_s.arg(ShortcutsDialog::tr("Keyboard shortcuts of Sidebyline"));
    for (const ShortcutGroup &group : shortcutGroups(choices)) {
        QString rows;
        for (const ShortcutRow &row : group.rows) {
            if (!row.keys.isEmpty())
                rows += u"<tr><td width=\"60%\">%1</td><td>%2</td></tr>"_s.arg(
                    row.text.toHtmlEscaped(), row.keys.toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
        }
        if (!rows.isEmpty())
            html += u"<h3>%1</h3><table width=\"100%\" cellpadding=\"1\">%2</table>"_s.arg(
                group.title.toHtmlEscaped(), rows);
    }
    return html;
}

void showAbout(QWidget *parent)
{
    QMessageBox box(parent);
    box.setWindowTitle(QCoreApplication::translate("About", "About Sidebyline"));
    box.setIconPixmap(
        QIcon(u":/icons/sidebyline.svg"_s).pixmap(QSize(64, 64), parent->devicePixelRatio()));
    box.setText(u"<b>Sidebyline %1</b>"_s.arg(QStringLiteral(SIDEBYLINE_VERSION)));
    box.setInformativeText(QCoreApplication::translate(
        "About",
        "Compares several outlets' versions of one news story, side by side.\n\n"
        "It shows what differs; it does not judge. Every link between sentences is an estimate "
        "and says how sure it is. Your texts never leave this machine.\n\n"
        "Free software under the GNU General Public License, version 3 or later."));
    box.exec();
}

} // namespace app
