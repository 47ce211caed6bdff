// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/statementspanel.h"

#include "support/panelstories.h"
#include "widgets/dialogs/sourcechooser.h"
#include "widgets/models/attributionsmodel.h"
#include "widgets/models/statementsmodel.h"
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/statementediting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using core::StatementCorrection;
using widgets::SourceChooser;
using widgets::StatementEditing;

Q_DECLARE_METATYPE(core::StatementCorrection)
Q_DECLARE_METATYPE(core::MergedSources)
Q_DECLARE_METATYPE(core::SourceReference)

/// The table of statements, and what can be done to a statement in the list.
namespace {

core::ComparisonPtr harbour()
{
    core::Comparison made = support::harbour();
    for (const qint32 version : {0, 1, 2})
        made.attributions.push_back(support::statement(made, version, u"Ada Quay"_s, u"said"_s,
                                                       u"the old pier would close"_s));
    made.attributions.push_back(
        support::statement(made, 1, u"Bo Mast"_s, u"warned"_s, u"Twenty boats"_s));
    return support::finished(std::move(made));
}

template <typename Panel> struct Shown
{
    widgets::ViewState state;
    std::unique_ptr<Panel> panel;

    Shown()
    {
        state.setComparison(harbour());
        panel = std::make_unique<Panel>(&state);
        panel->resize(900, 500);
        panel->show();
    }
};

QPoint cell(const QTableView &table, int row, int column)
{
    return table.visualRect(table.model()->index(row, column)).center();
}

/// Chooses the first statement of the list by keyboard and gives the list.
QTreeView *atFirstStatement(Shown<widgets::AttributionsPanel> &shown)
{
    shown.panel->activateWindow();
    if (!QTest::qWaitForWindowActive(shown.panel.get()))
        qFatal("the panel does not become active");
    auto *tree = shown.panel->template findChild<QTreeView *>();
    tree->setFocus();
    const auto *model = static_cast<widgets::AttributionsModel *>(tree->model());
    QTest::keyClick(tree, Qt::Key_Home);
    for (int steps = 0; steps < 20 && model->statementAt(tree->currentIndex()) < 0; ++steps)
        QTest::keyClick(tree, Qt::Key_Down);
    return tree;
}

/// Does something in the dialog that the next call opens.
void whenAsked(QObject *context, const std::function<void(SourceChooser &)> &answer)
{
    QTimer::singleShot(0, context, [answer] {
        auto *dialog = qobject_cast<SourceChooser *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        answer(*dialog);
    });
}

} // namespace

class StatementsPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnAHeadingSorts()
    {
        Shown<widgets::StatementsPanel> shown;
        auto *table = shown.panel->findChild<QTableView *>();
        const auto first = [&] {
            return table->model()->index(0, widgets::StatementsModel::SourceName).data().toString();
        };
        auto *header = table->horizontalHeader();
        const int x = header->sectionViewportPosition(widgets::StatementsModel::SourceName) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        const QString before = first();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        QVERIFY(first() != before);
    }

    void doubleClickGoesFromStatementToStatement()
    {
        Shown<widgets::StatementsPanel> shown;
        for (auto *chip : shown.panel->findChildren<widgets::Chip *>()) {
            if (chip->text() == u"By source"_s)
                chip->click();
        }
        auto *table = shown.panel->findChild<QTableView *>();
        QSignalSpy wanted(shown.panel.get(), &widgets::StatementsPanel::statementsWanted);
        const QPoint at = cell(*table, 0, widgets::StatementsModel::SourceName);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<QList<qsizetype>>().size(), 3);
        QCOMPARE(wanted.first().at(1).toString(), u"Ada Quay"_s);
        QCOMPARE(shown.state.sentence().version, core::VersionId{0});
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(shown.state.sentence().version, core::VersionId{1});
    }

    void typingFilters()
    {
        Shown<widgets::StatementsPanel> shown;
        auto *words = shown.panel->findChild<QLineEdit *>();
        QTest::keyClicks(words, u"mast"_s);
        QCOMPARE(shown.panel->shownRows().size(), 1U);
        QTest::keyClicks(words, u" nowhere"_s);
        QVERIFY(shown.panel->shownRows().empty());
        QVERIFY(!shown.panel->findChild<QTableView *>()->isVisible());
    }

    void rowsAreCopiedWithHeadings()
    {
        Shown<widgets::StatementsPanel> shown;
        auto *table = shown.panel->findChild<QTableView *>();
        shown.panel->activate();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.first().startsWith(u"Outlet\tSource\tStatements"_s));
    }

    void anotherComparisonIsShown()
    {
        Shown<widgets::StatementsPanel> shown;
        QCOMPARE(shown.panel->shownRows().size(), 4U);
        shown.state.setColumns({core::VersionId{1}});
        QCOMPARE(shown.panel->shownRows().size(), 2U);
        shown.state.setComparison(nullptr);
        QVERIFY(shown.panel->shownRows().empty());
    }

    void theListShowsOnlyWhatTheTableAsksFor()
    {
        Shown<widgets::AttributionsPanel> shown;
        const auto *model = shown.panel->findChild<widgets::AttributionsModel *>();
        QCOMPARE(model->statementCount(), 4);
        shown.panel->showOnly({0, 1}, u"Ada Quay"_s);
        QCOMPARE(model->statementCount(), 2);
        shown.state.setComparison(harbour());
        QCOMPARE(model->statementCount(), 4);
    }

    void sourceIsCorrectedByKeyboard()
    {
        Shown<widgets::AttributionsPanel> shown;
        QTreeView *tree = atFirstStatement(shown);
        QSignalSpy corrected(shown.panel->editing(), &StatementEditing::statementCorrected);
        whenAsked(this, [](SourceChooser &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"Cy Keel"_s);
            QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        });
        QTest::keyClick(tree, Qt::Key_F2);
        QCOMPARE(corrected.size(), 1);
        const auto correction = corrected.first().first().value<StatementCorrection>();
        QCOMPARE(correction.source, std::optional(u"Cy Keel"_s));
        QCOMPARE(correction.content.text, u"the old pier would close"_s);
        QCOMPARE(correction.cue, u"said"_s);
    }

    void statementIsRemovedByKeyboard()
    {
        Shown<widgets::AttributionsPanel> shown;
        QTreeView *tree = atFirstStatement(shown);
        QSignalSpy corrected(shown.panel->editing(), &StatementEditing::statementCorrected);
        QTest::keyClick(tree, Qt::Key_Delete);
        QCOMPARE(corrected.size(), 1);
        QCOMPARE(corrected.first().first().value<StatementCorrection>().kind,
                 StatementCorrection::Kind::Removed);
    }

    void sourcesAreMergedFromTheList()
    {
        Shown<widgets::AttributionsPanel> shown;
        QTreeView *tree = atFirstStatement(shown);
        QSignalSpy merged(shown.panel->editing(), &StatementEditing::sourcesMerged);
        whenAsked(this, [](SourceChooser &dialog) {
            auto *sources = dialog.findChild<QListWidget *>();
            QCOMPARE(sources->count(), 1);
            QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Down);
            QTest::keyClick(sources, Qt::Key_Return);
        });
        QTest::keyClick(tree, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(merged.size(), 1);
        const auto merge = merged.first().first().value<core::MergedSources>();
        QCOMPARE(merge.a.name, u"Ada Quay"_s);
        QCOMPARE(merge.b.name, u"Bo Mast"_s);
    }

    void sourceIsSplitOff()
    {
        Shown<widgets::AttributionsPanel> shown;
        QTreeView *tree = atFirstStatement(shown);
        QSignalSpy split(shown.panel->editing(), &StatementEditing::sourceSplit);
        QTest::keyClick(tree, Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(split.size(), 1);
        QCOMPARE(split.first().first().value<core::SourceReference>(),
                 (core::SourceReference{{0}, u"Ada Quay"_s}));
    }

    void theMenuOffersWhatFits()
    {
        Shown<widgets::AttributionsPanel> shown;
        auto *tree = shown.panel->findChild<QTreeView *>();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Home);
        QMenu menu;
        shown.panel->editing()->fill(&menu);
        QVERIFY(!shown.panel->editing()->correctAction()->isEnabled());
        atFirstStatement(shown);
        QVERIFY(shown.panel->editing()->correctAction()->isEnabled());
    }

    void chooserOffersSourcesAndNobody()
    {
        const core::ComparisonPtr comparison = harbour();
        SourceChooser dialog(*comparison, SourceChooser::Purpose::Credit, -1);
        auto *sources = dialog.findChild<QListWidget *>();
        QCOMPARE(sources->count(), 2);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"mast"_s);
        QVERIFY(sources->item(0)->isHidden());
        QCOMPARE(dialog.name(), u"mast"_s);
        QCOMPARE(dialog.source(), -1);
        sources->setCurrentRow(1);
        QCOMPARE(dialog.name(), u"Bo Mast"_s);
        QCOMPARE(dialog.source(), 1);
        dialog.findChild<QCheckBox *>()->click();
        QCOMPARE(dialog.name(), QString());
    }

    void mergingNeedsASourceOfTheStory()
    {
        const core::ComparisonPtr comparison = harbour();
        SourceChooser dialog(*comparison, SourceChooser::Purpose::Merge, 0);
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"somebody"_s);
        QVERIFY(!ok->isEnabled());
        dialog.findChild<QListWidget *>()->setCurrentRow(0);
        QVERIFY(ok->isEnabled());
    }
};

QTEST_MAIN(StatementsPanelTest)
#include "statementspaneltest.moc"
