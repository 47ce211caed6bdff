// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/columnlayout.h"

#include "support/stories.h"
#include "widgets/render/typography.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

const QString plain = u"The old lighthouse keeper counted every passing ship, and wrote each name "
                      "into a book that nobody else was allowed to read."_s;

ColumnLayoutOptions narrow(qreal width = 160)
{
    QFont font;
    font.setPixelSize(15);
    return {.font = font, .width = width};
}

} // namespace

class ColumnLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongParagraphIsWrappedIntoTheWidth()
    {
        const core::Version version = support::version({plain});
        const ColumnLayout layout(version, narrow());
        const QList<LinePiece> pieces = layout.piecesOf({0, plain.size()});
        QVERIFY(pieces.size() > 4);
        for (const LinePiece &piece : pieces)
            QVERIFY(piece.box.left() >= 0 && piece.box.right() <= 160.5);
        for (qsizetype i = 1; i < pieces.size(); ++i)
            QCOMPARE(pieces[i].box.top(), pieces[i - 1].box.bottom());
        QCOMPARE(layout.height(), pieces.last().box.bottom());
    }

    void aNarrowerColumnIsHigher()
    {
        const core::Version version = support::version({plain, plain});
        QVERIFY(ColumnLayout(version, narrow(120)).height()
                > ColumnLayout(version, narrow(300)).height());
    }

    void everyPlaceInTheTextIsFoundAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain words") << plain;
        QTest::newRow("emoji")
            << u"Rescue 🚢🚢 teams met at the pier 👩‍🚒 before dawn 🌊 broke."_s;
        QTest::newRow("combining marks")
            << u"Cafe\u0301 owners in Besanc\u0327on pro\u0302te\u0301ge\u0301 the quay."_s;
        QTest::newRow("right to left") << u"أعلنت السلطات إغلاق الجسر القديم يوم الاثنين"_s;
        QTest::newRow("both directions")
            << u"The sign said ‏הגשר סגור‏ until Monday, he noted."_s;
    }
    void everyPlaceInTheTextIsFoundAgain()
    {
        QFETCH(QString, text);
        const core::Version version = support::version({text, plain});
        const ColumnLayout layout(version, narrow());
        for (const core::TextRange range :
             {core::TextRange{4, 11}, core::TextRange{0, text.size()}}) {
            for (const LinePiece &piece : layout.piecesOf(range)) {
                const qsizetype found = layout.offsetAt(piece.box.center());
                QVERIFY2(range.begin <= found && found <= range.end, qPrintable(text));
                QVERIFY(layout.isOnText(piece.box.center()));
            }
        }
    }

    void aRangeOverTwoBlocksHasPiecesInBoth()
    {
        const core::Version version = support::version({u"One."_s, u"Two."_s});
        const ColumnLayout layout(version, narrow());
        QCOMPARE(layout.piecesOf({0, version.text.size()}).size(), 2);
        QVERIFY(layout.extentOf({0, 3}).bottom <= layout.extentOf({5, 8}).top);
    }

    void aHardWrappedParagraphFlowsOn()
    {
        core::Version version;
        version.text = u"first line\nsecond line"_s;
        version.blocks = {{.range = {0, version.text.size()}}};
        QCOMPARE(ColumnLayout(version, narrow(800)).piecesOf({0, version.text.size()}).size(), 1);
    }

    void boilerplateIsSmallerAndNeverLeftOut()
    {
        core::Version version = support::version({plain, plain});
        version.blocks[1].role = core::BlockRole::Boilerplate;
        const ColumnLayout layout(version, narrow());
        QCOMPARE(layout.blocks().size(), 2U);
        QVERIFY(layout.blocks()[1].place.height() > 0);
        QVERIFY(layout.blocks()[1].place.height() < layout.blocks()[0].place.height());
    }

    void aVeryLongTextIsLaidOutWhereItIsLookedAt()
    {
        const core::Version version = support::version(QStringList(2000, plain));
        ColumnLayout layout(version, narrow());
        const auto isMade = [&](size_t i) { return layout.blocks()[i].layout != nullptr; };
        QVERIFY(!isMade(0) && !isMade(1999));
        const double middle = layout.height() / 2;
        layout.prepare({middle, middle + 600});
        QVERIFY(!isMade(0) && isMade(1000) && !isMade(1999));
        QVERIFY(layout.piecesOf({0, 10}).isEmpty());
        QVERIFY(!layout.piecesOf(layout.blocks()[1000].range).isEmpty());
        double before = 0;
        for (const ColumnLayout::Block &block : layout.blocks()) {
            QVERIFY(block.place.top >= before);
            before = block.place.bottom;
        }
    }

    void anEmptyVersionTakesNoRoom()
    {
        const ColumnLayout layout({}, narrow());
        QCOMPARE(layout.height(), 0.0);
        QCOMPARE(layout.offsetAt({10, 10}), qsizetype(-1));
        QVERIFY(layout.piecesOf({0, 5}).isEmpty());
        QVERIFY(!layout.isOnText({0, 0}));
    }
};

QTEST_MAIN(ColumnLayoutTest)
#include "columnlayouttest.moc"
