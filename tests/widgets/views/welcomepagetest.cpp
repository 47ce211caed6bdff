// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/welcomepage.h"

#include "widgets/render/style.h"
#include "widgets/views/recentlist.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::RecentEntry;
using widgets::RecentList;
using widgets::WelcomePage;

namespace {

QList<RecentEntry> entries()
{
    return {{.title = u"Ferry"_s, .detail = u"2 files"_s, .files = {u"/a"_s, u"/b"_s}},
            {.title = u"c.txt"_s, .detail = u"gone"_s, .files = {u"/c.txt"_s}, .isMissing = true}};
}

struct Shown
{
    Shown()
        : list(page.findChild<RecentList *>())
        , opened(&page, &WelcomePage::recentRequested)
        , forgotten(&page, &WelcomePage::forgetRequested)
    {
        page.resize(1000, 900);
        page.setRecent(entries());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    QPoint middleOf(int row) const
    {
        return list->visualRect(list->model()->index(row, 0)).center();
    }

    WelcomePage page;
    RecentList *list;
    QSignalSpy opened;
    QSignalSpy forgotten;
};

} // namespace

class WelcomePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayToBeginIsAButtonReachedByTab()
    {
        Shown shown;
        shown.page.setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 12; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QPushButton *button : shown.page.findChildren<QPushButton *>())
            QVERIFY2(reached.contains(button), qPrintable(button->text()));
        QVERIFY(reached.contains(shown.list));
    }

    void theKeyboardBeginsWithOpeningFiles()
    {
        Shown shown;
        QSignalSpy asked(&shown.page, &WelcomePage::openRequested);
        shown.page.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
    }

    void aClickOpensAndTheCrossForgets()
    {
        Shown shown;
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, shown.middleOf(0));
        QCOMPARE(shown.opened.size(), 1);
        QCOMPARE(shown.opened.first().first().toStringList(), (QStringList{u"/a"_s, u"/b"_s}));
        const QRect cross = shown.list->crossOf(shown.list->model()->index(0, 0));
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, cross.center());
        QCOMPARE(shown.opened.size(), 1);
        QCOMPARE(shown.forgotten.size(), 1);
    }

    void whatIsMissingIsNotOpenedButForgotten()
    {
        Shown shown;
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, shown.middleOf(1));
        QVERIFY(shown.opened.isEmpty());
        QTest::keyClick(shown.list, Qt::Key_Delete);
        QCOMPARE(shown.forgotten.size(), 1);
        QCOMPARE(shown.forgotten.first().first().toStringList(), QStringList{u"/c.txt"_s});
    }

    void withoutAnythingRecentThereIsNoList()
    {
        Shown shown;
        QVERIFY(shown.list->isVisible());
        shown.page.setRecent({});
        QVERIFY(!shown.list->isVisible());
    }

    void allRowsAreSeenWithoutABarOfTheirOwn()
    {
        Shown shown;
        QVERIFY(shown.list->height() >= 2 * shown.list->sizeHintForRow(0));
    }

    void theTitleIsLargerThanWhatExplainsItInTheWindowsStyleToo()
    {
        qApp->setStyleSheet(widgets::styleSheet(widgets::Palette::light()));
        Shown shown;
        const QList<QLabel *> labels = shown.page.findChildren<QLabel *>();
        const auto *title = *std::ranges::find_if(
            labels, [](const QLabel *label) { return label->text().startsWith(u"Drop"_s); });
        QVERIFY(title->fontMetrics().height() > shown.page.fontMetrics().height() * 1.3);
        qApp->setStyleSheet({});
    }

    void largeFontsCutNothing()
    {
        Shown shown;
        QFont large = shown.page.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        shown.page.setFont(large);
        const auto isWhole = [](const QPushButton *button) {
            const QString text = QString(button->text()).remove(u'&');
            return button->width() >= button->fontMetrics().horizontalAdvance(text)
                && button->height() >= button->fontMetrics().height();
        };
        const QList<QPushButton *> buttons = shown.page.findChildren<QPushButton *>();
        QCOMPARE(buttons.first()->font().pointSizeF(), large.pointSizeF());
        QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(buttons, isWhole); }));
    }
};

QTEST_MAIN(WelcomePageTest)
#include "welcomepagetest.moc"
