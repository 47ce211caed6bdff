// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcutsdialog.h"

#include "app/actions.h"
#include "widgets/render/blockroles.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::array menus{MenuId::File,     MenuId::Edit,  MenuId::View, MenuId::Go,
                           MenuId::Versions, MenuId::Links, MenuId::Help};

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QTreeWidgetItem *groupItem(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void addRow(QTreeWidgetItem *group, const QString &text, const QList<QKeySequence> &keys)
{
    if (!keys.isEmpty())
        new QTreeWidgetItem(group,
                            {text,
                             QKeySequence::listToString(keys, QKeySequence::NativeText)
                                 .replace(u"; "_s, u"   "_s)});
}

void addMouse(QTreeWidget *tree)
{
    auto *group = groupItem(tree, ShortcutsDialog::tr("Mouse"));
    new QTreeWidgetItem(group, {ShortcutsDialog::tr("Zoom"), ShortcutsDialog::tr("Ctrl + wheel")});
    new QTreeWidgetItem(
        group,
        {ShortcutsDialog::tr("Scroll one version alone"), ShortcutsDialog::tr("Alt + wheel")});
    new QTreeWidgetItem(group,
                        {ShortcutsDialog::tr("Link two sentences"),
                         ShortcutsDialog::tr("Drag from beside one, between the columns")});
}

/// The letters of roles hold where blocks are shown, not in the window: they are no actions.
void addReading(QTreeWidget *tree)
{
    auto *group = groupItem(tree, ShortcutsDialog::tr("How it was read"));
    const auto add = [group](const QString &text, const QString &keys) {
        new QTreeWidgetItem(group, {text, keys});
    };
    for (const core::BlockRole role : widgets::offeredRoles())
        add(ShortcutsDialog::tr("Chosen blocks: %1").arg(widgets::nameOf(role)),
            widgets::keyOf(role));
    add(ShortcutsDialog::tr("Set aside everything from here on"), u">"_s);
    add(ShortcutsDialog::tr("Set aside everything before here"), u"<"_s);
    add(ShortcutsDialog::tr("As it was read"),
        QKeySequence(Qt::Key_Backspace).toString(QKeySequence::NativeText));
    add(ShortcutsDialog::tr("Another version"),
        QKeySequence::listToString(
            {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
            QKeySequence::NativeText)
            .replace(u"; "_s, u"   "_s));
}

void fill(QTreeWidget *tree)
{
    for (const MenuId menu : menus) {
        auto *group = groupItem(tree, plain(titleOf(menu)));
        for (const ActionSpec &spec : actionTable()) {
            if (spec.menu == menu)
                addRow(group, plain(QCoreApplication::translate("Actions", spec.text)),
                       shortcutsOf(spec));
        }
    }
    addReading(tree);
    addMouse(tree);
    tree->expandAll();
}

void filter(QTreeWidget *tree, const QString &words)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const QString text = item->text(0) + u' ' + item->text(1);
            item->setHidden(!text.contains(words, Qt::CaseInsensitive));
            isAnyShown = isAnyShown || !item->isHidden();
        }
        group->setHidden(!isAnyShown);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *words = new QLineEdit;
    words->setPlaceholderText(tr("Filter"));
    words->setAccessibleName(tr("Filter"));
    words->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setIndentation(16);
    tree->setAccessibleName(windowTitle());
    fill(tree);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    tree->resizeColumnToContents(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(tree);
    column->addWidget(buttons);
    connect(words, &QLineEdit::textChanged, tree,
            [tree](const QString &text) { filter(tree, text.trimmed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 32);
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
