// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/flowlayout.h"
#include "widgets/panels/runtext.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::RunStyle;

class LayoutsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowsLikeWords_data()
    {
        QTest::addColumn<QList<qreal>>("widths");
        QTest::addColumn<qreal>("indent");
        QTest::addColumn<QString>("places");
        QTest::newRow("one line") << QList<qreal>{30, 30} << 0.0 << u"0,0 35,0 h10"_s;
        QTest::newRow("wraps") << QList<qreal>{60, 60} << 0.0 << u"0,0 0,15 h25"_s;
        QTest::newRow("after text") << QList<qreal>{30} << 40.0 << u"40,0 h10"_s;
        QTest::newRow("no room after text") << QList<qreal>{30} << 90.0 << u"0,15 h25"_s;
        QTest::newRow("too wide for any line") << QList<qreal>{200, 10} << 0.0 << u"0,0 0,15 h25"_s;
        QTest::newRow("none") << QList<qreal>{} << 0.0 << u"h0"_s;
    }

    void flowsLikeWords()
    {
        QFETCH(QList<qreal>, widths);
        QFETCH(qreal, indent);
        QList<QSizeF> sizes;
        for (const qreal width : std::as_const(widths))
            sizes.append({width, 10});
        const widgets::Flow flow = widgets::flow(sizes, 100, 5, indent);
        QStringList places;
        for (const QRectF &box : flow.boxes)
            places.append(u"%1,%2"_s.arg(box.x()).arg(box.y()));
        places.append(u"h%1"_s.arg(flow.height));
        QTEST(places.join(u' '), "places");
    }

    void flowLayoutMirrorsAndSkipsHidden()
    {
        QWidget parent;
        parent.setLayoutDirection(Qt::RightToLeft);
        auto *layout = new widgets::FlowLayout(5, &parent);
        auto *first = new QPushButton(u"first"_s, &parent);
        auto *hidden = new QPushButton(u"hidden"_s, &parent);
        auto *second = new QPushButton(u"second"_s, &parent);
        layout->addWidget(first);
        layout->addWidget(hidden);
        layout->addWidget(second);
        hidden->hide();
        parent.resize(600, 100);
        parent.show();
        QVERIFY(first->x() > second->x());
        QCOMPARE(first->geometry().right(), 599);
        QVERIFY(layout->heightForWidth(10) > layout->heightForWidth(600));
    }

    void cutsRuns_data()
    {
        QTest::addColumn<int>("characters");
        QTest::addColumn<QString>("text");
        QTest::newRow("inside a run") << 5 << u"one t…"_s;
        QTest::newRow("no space before the dots") << 4 << u"one…"_s;
        QTest::newRow("nothing left") << 0 << u"…"_s;
        QTest::newRow("never half an emoji") << 9 << u"one two…"_s;
    }

    void cutsRuns()
    {
        QFETCH(int, characters);
        const widgets::TextRuns runs{{u"one "_s}, {u"two "_s, RunStyle::Strong}, {u"😀"_s}};
        QTEST(widgets::plainText(widgets::cutRuns(runs, characters)), "text");
    }

    void elidesWhatDoesNotFit()
    {
        const QString longText = QStringList(60, u"word"_s).join(u' ');
        widgets::RunText text({{longText}}, QFont(), widgets::Palette::light());
        text.layOut(200, 2);
        QCOMPARE(text.lineCount(), 2);
        QVERIFY(text.text().endsWith(u'…'));
        QVERIFY(text.lastLineEnd() <= 201);
        widgets::RunText whole({{u"short"_s}}, QFont(), widgets::Palette::light());
        whole.layOut(200, 2);
        QCOMPARE(whole.text(), u"short"_s);
    }
};

QTEST_MAIN(LayoutsTest)
#include "layoutstest.moc"
