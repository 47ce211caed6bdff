// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/wordlistspanel.h"

#include "support/panelstories.h"
#include "widgets/models/wordlistsmodel.h"
#include "widgets/panels/chip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using widgets::WordListsModel;

namespace {

const core::VersionId a{0};
const core::VersionId b{1};

core::ComparisonPtr story()
{
    core::Comparison made = *support::compared(
        support::story({{u"The pier and the pier."_s, u"Boats left the basin at noon."_s},
                        {u"A pier, boats, boats."_s}}));
    made.story.versions[0].outlet = u"Quay Post"_s;
    made.story.versions[1].outlet = u"Bay News"_s;
    return std::make_shared<const core::Comparison>(std::move(made));
}

struct Shown
{
    QTemporaryDir folder;
    widgets::ViewState state;
    widgets::WordListsPanel panel{&state};
    QTreeView *tree = panel.findChild<QTreeView *>();

    Shown()
    {
        write(u"harbour.txt"_s, "pier\nboats\n");
        write(u"broken.xml"_s, "<language");
        state.setComparison(story());
        panel.setFolder(folder.path());
        panel.resize(800, 300);
        panel.show();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
    }
    QModelIndex list(const QString &name, int column = 0) const
    {
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            if (tree->model()->index(row, 0).data().toString().startsWith(name))
                return tree->model()->index(row, column);
        }
        return {};
    }
    QStringList cells(const QModelIndex &row) const
    {
        QStringList texts;
        for (int column = 0; column < tree->model()->columnCount(); ++column)
            texts.append(row.siblingAtColumn(column).data().toString());
        return texts;
    }
    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    }
    /// The box is where a style puts it: the keyboard reaches it everywhere.
    void switchOn(const QString &name)
    {
        tree->setCurrentIndex(list(name));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return tree->model()->rowCount(list(name)) == 2; }));
    }
};

} // namespace

class WordListsPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatModelsMustHold()
    {
        WordListsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto comparison = story();
        const widgets::CountedList list{
            .name = u"One"_s,
            .words = {{u"pier"_s, {{a, {4, 8}}, {b, {2, 6}}}, {1, 1}}, {u"x"_s, {}, {0, 0}}},
            .counts = {1, 1}};
        model.setLists({{u"One"_s, {}, {}}, {u"Two"_s, u"two.xml"_s, u"it is broken"_s}});
        model.setActive({u"One"_s, u"Two"_s});
        model.setCounts(comparison, {a, b}, {.words = {11, 4}, .lists = {list}});
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        model.setPerThousand(true);
        model.setCounts(comparison, {b}, {.words = {11, 4}, .lists = {list}});
        QCOMPARE(model.index(0, 1).data().toString(), QLocale().toString(250.0, 'f', 1));
        model.setLists({});
        model.setCounts({}, {a, b}, {});
        QCOMPARE(model.columnCount({}), 2);
    }

    void aListIsSwitchedOnAndCounted()
    {
        Shown shown;
        const QSignalSpy changes(&shown.panel, &widgets::WordListsPanel::listsChanged);
        QCOMPARE(shown.cells(shown.list(u"harbour"_s)).at(1), QString());
        shown.switchOn(u"harbour"_s);
        QCOMPARE(shown.panel.active(), QStringList{u"harbour"_s});
        QVERIFY(!changes.isEmpty());
        QCOMPARE(shown.cells(shown.list(u"harbour"_s)),
                 (QStringList{u"harbour"_s, u"6"_s, u"3"_s, u"3"_s}));
        const QModelIndex list = shown.list(u"harbour"_s);
        QCOMPARE(shown.cells(shown.tree->model()->index(0, 0, list)),
                 (QStringList{u"pier"_s, u"3"_s, u"2"_s, u"1"_s}));
        QTest::keyClick(shown.tree, Qt::Key_Space);
        QVERIFY(QTest::qWaitFor(
            [&] { return shown.tree->model()->rowCount(shown.list(u"harbour"_s)) == 0; }));
        QVERIFY(shown.panel.active().isEmpty());
    }

    void aClickGoesToTheNextPlace()
    {
        Shown shown;
        shown.switchOn(u"harbour"_s);
        shown.click(shown.list(u"harbour"_s, 3)); // Bay News
        QCOMPARE(shown.state.sentence(), (core::SentenceId{b, 0}));
        const core::TextRange first = shown.state.currentFind().range;
        QCOMPARE(first.of(shown.state.comparison()->version(b).text).toString(), u"pier"_s);
        shown.click(shown.list(u"harbour"_s, 3));
        QVERIFY(shown.state.currentFind().range.begin > first.begin);
        shown.click(shown.list(u"harbour"_s, 3));
        shown.click(shown.list(u"harbour"_s, 3)); // around
        QCOMPARE(shown.state.currentFind().range, first);
        shown.tree->expand(shown.list(u"harbour"_s));
        shown.click(shown.tree->model()->index(0, 0, shown.list(u"harbour"_s))); // "pier" anywhere
        QCOMPARE(shown.state.sentence(), (core::SentenceId{a, 0}));
    }

    void hiddenVersionsAreLeftOut()
    {
        Shown shown;
        shown.switchOn(u"harbour"_s);
        shown.state.setColumns({b});
        QCOMPARE(shown.cells(shown.list(u"harbour"_s)),
                 (QStringList{u"harbour"_s, u"3"_s, u"3"_s}));
    }

    void countsAreShownInProportion()
    {
        Shown shown;
        shown.switchOn(u"harbour"_s);
        QTest::mouseClick(shown.panel.findChild<widgets::Chip *>(), Qt::LeftButton);
        QCOMPARE(shown.list(u"harbour"_s, 3).data().toString(), QLocale().toString(750.0, 'f', 1));
    }

    void whatIsBrokenSaysWhy()
    {
        Shown shown;
        const QModelIndex broken = shown.list(u"broken.xml: line 1: "_s);
        QVERIFY(broken.isValid());
        QVERIFY(!broken.flags().testFlag(Qt::ItemIsUserCheckable));
        shown.panel.setActive({u"broken"_s, u"no such"_s});
        QVERIFY(shown.panel.active().isEmpty());
    }

    void theFolderIsReadAgain()
    {
        Shown shown;
        shown.switchOn(u"harbour"_s);
        shown.write(u"harbour.txt"_s, "basin\nnoon\nleft\n");
        for (auto *button : shown.panel.findChildren<QToolButton *>()) {
            if (button->text() == u"Read again"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(QTest::qWaitFor([&] {
            return shown.cells(shown.list(u"harbour"_s))
                == (QStringList{u"harbour"_s, u"3"_s, u"3"_s, u"0"_s});
        }));
    }

    void theTableIsCopied()
    {
        Shown shown;
        shown.switchOn(u"harbour"_s);
        shown.panel.copy();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"List\tAll versions\tQuay Post\tBay News\n"_s));
        QVERIFY(text.contains(u"harbour\t6\t3\t3"_s));
    }

    void livesWithoutAComparison()
    {
        Shown shown;
        shown.switchOn(u"harbour"_s);
        shown.state.setComparison({});
        QCOMPARE(shown.tree->model()->columnCount(), 2);
        shown.state.setComparison(story());
        QVERIFY(QTest::qWaitFor(
            [&] { return shown.tree->model()->rowCount(shown.list(u"harbour"_s)) == 2; }));
    }
};

QTEST_MAIN(WordListsPanelTest)
#include "wordlistspaneltest.moc"
