// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importpreview.h"

#include "widgets/dialogs/sourceview.h"
#include "widgets/panels/blocksview.h"
#include "widgets/panels/rolechip.h"
#include "widgets/render/provenance.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using core::BlockRole;
using widgets::ImportPreview;

namespace {

const QString source = u"<html><body>\n<h1>Pier closes</h1>\n<p>The pier closed on Monday.</p>\n"
                       "<p>Divers found cracks.</p>\n<div>Share this</div>\n</body></html>"_s;

core::Version page()
{
    core::Version version;
    version.outlet = u"Harbour Daily"_s;
    version.title = u"Pier closes"_s;
    version.file = u"/stories/pier.html"_s;
    version.encoding = u"windows-1252"_s;
    version.encodingAssumed = true;
    version.source = source;
    version.bytes = source.toUtf8();
    version.sha256 = QByteArray::fromHex("00ff10");
    const QList<std::pair<BlockRole, QString>> blocks{
        {BlockRole::Title, u"Pier closes"_s},
        {BlockRole::Body, u"The pier closed on Monday."_s},
        {BlockRole::Body, u"Divers found cracks."_s},
        {BlockRole::Boilerplate, u"Share this"_s}};
    for (const auto &[role, text] : blocks) {
        const qsizetype begin = version.text.size();
        version.text += text;
        version.blocks.append({.role = role, .range = {begin, version.text.size()}});
        version.text += u'\n';
    }
    return version;
}

} // namespace

/// The dialog as the window uses it: what it wants is decided and shown at once.
class ImportPreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_correction = {};
        m_steps.clear();
        m_dialog = std::make_unique<ImportPreview>();
        connect(m_dialog.get(), &ImportPreview::corrected, this,
                [this](const core::VersionCorrection &correction, const QString &what) {
                    m_correction = correction;
                    m_steps.append(what);
                    m_dialog->setVersion(page(), m_correction);
                });
        m_dialog->setChoices(
            {{.outlet = u"Harbour Daily"_s, .isDoubtful = true}, {.outlet = u"Coast Wire"_s}}, 0);
        m_dialog->setVersion(page(), {});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void lettersGiveTheChosenBlocksTheirRole()
    {
        QTest::keyClick(blocks(), Qt::Key_Down);
        QTest::keyClick(blocks(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(blocks(), Qt::Key_C);
        QCOMPARE(m_correction.roles,
                 (QHash<qint32, BlockRole>{{1, BlockRole::Caption}, {2, BlockRole::Caption}}));
        QCOMPARE(m_steps, QStringList{u"Make 2 blocks caption"_s});
        QCOMPARE(blocks()->chosenRows(), (QList<int>{1, 2})); // they stay chosen
        QTest::keyClick(blocks(), Qt::Key_Backspace);
        QVERIFY(m_correction.roles.isEmpty());
    }

    void everythingIsChosenAndChangedAtOnce()
    {
        QTest::keyClick(blocks(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(blocks()->chosenRows().size(), 4);
        QTest::keyClick(blocks(), Qt::Key_Delete);
        QCOMPARE(m_correction.roles.size(), 3);
        QCOMPARE(m_steps.size(), 1);
    }

    void everythingBeforeOrFromHereOnIsSetAside()
    {
        blocks()->choose(2);
        QTest::keyClicks(blocks(), u">"_s);
        QCOMPARE(m_correction.roles, (QHash<qint32, BlockRole>{{2, BlockRole::Boilerplate}}));
        blocks()->choose(1);
        QTest::keyClicks(blocks(), u"<"_s);
        QCOMPARE(m_correction.roles.size(), 2);
        QCOMPARE(m_correction.roles.value(0), BlockRole::Boilerplate);
    }

    void aButtonGivesTheRoleAndShowsIt()
    {
        blocks()->choose(1);
        QVERIFY(chip(BlockRole::Body)->isChecked());
        QTest::mouseClick(chip(BlockRole::Standfirst), Qt::LeftButton);
        QCOMPARE(m_correction.roles, (QHash<qint32, BlockRole>{{1, BlockRole::Standfirst}}));
        QVERIFY(chip(BlockRole::Standfirst)->isChecked());
        QVERIFY(!chip(BlockRole::Body)->isChecked());
    }

    void theMenuOffersEveryRole()
    {
        blocks()->choose(1);
        QStringList shown;
        QTimer::singleShot(0, blocks(), [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu->actions())
                shown.append(action->text());
            menu->actions().at(2)->trigger();
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(blocks(), &event);
        QVERIFY(shown.contains(u"&Headline\tH"_s));
        QVERIFY(shown.contains(u"Set aside everything from here on\t>"_s));
        QCOMPARE(m_correction.roles, (QHash<qint32, BlockRole>{{1, BlockRole::Byline}}));
    }

    void aBlockIsShownInTheSourceAndTheOtherWayRound()
    {
        blocks()->choose(2);
        QCOMPARE(marked(), u"Divers found cracks"_s);
        QCOMPARE(view()->textCursor().block().text(), u"<p>Divers found cracks.</p>"_s);
        QTextCursor cursor(view()->document()->find(u"closed"_s));
        view()->setTextCursor(cursor);
        QCOMPARE(blocks()->chosenRows(), QList<int>{1});
        QCOMPARE(marked(), u"The pier closed on Monday"_s);
        QCOMPARE(view()->textCursor().selectedText(), u"closed"_s); // the user's own stays
    }

    void fieldsShowWhatWasReadAndReturnToIt()
    {
        auto *title = field(u"Headline"_s);
        title->selectAll();
        QTest::keyClicks(title, u"Old pier closes"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_correction.title, u"Old pier closes"_s);
        QVERIFY(hasLabel(u"Read: Pier closes"_s));
        auto *reset = button(u"Return to what was read: Headline"_s);
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(m_correction.title, u"Pier closes"_s);
        QCOMPARE(title->text(), u"Pier closes"_s);
    }

    void aDateMustBeOne()
    {
        auto *date = field(u"Date"_s);
        date->setFocus();
        QTest::keyClicks(date, u"tomorrow"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(!m_correction.date);
        QVERIFY(hasLabel(u"Not a date: write 2023-05-04 or 2023-05-04 19:51"_s));
        date->selectAll();
        QTest::keyClicks(date, u"4 May 2023"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(m_correction.date->toIso(), u"2023-05-04"_s);
        QCOMPARE(date->text(), u"2023-05-04"_s);
    }

    void anOutletAlwaysHasAName()
    {
        auto *outlet = field(u"Outlet"_s);
        outlet->selectAll();
        QTest::keyClick(outlet, Qt::Key_Delete);
        QTest::keyClick(outlet, Qt::Key_Return);
        QVERIFY(!m_correction.outlet);
        QCOMPARE(outlet->text(), u"Harbour Daily"_s);
    }

    void anEncodingIsAskedFor()
    {
        QSignalSpy asked(m_dialog.get(), &ImportPreview::encodingChosen);
        auto *box = combo(u"Encoding"_s);
        QCOMPARE(box->currentText(), u"Western European (windows-1252), assumed"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"UTF-8"_s);
    }

    void doubtsAreToldUntilTheyAreResolved()
    {
        core::Version version = page();
        version.title.clear();
        m_dialog->setVersion(version, {});
        QVERIFY(hasLabelWith(u"No headline was found"_s));
        m_dialog->setVersion(version, {.title = u"Pier closes"_s});
        QVERIFY(!hasLabelWith(u"No headline was found"_s));
        QVERIFY(hasLabelWith(u"was assumed to be Western European (windows-1252)"_s));
    }

    void provenanceCanBeCopied()
    {
        const auto facts = widgets::provenanceOf(page());
        const auto sha = std::ranges::find(facts, u"SHA-256"_s, &widgets::ProvenanceFact::label);
        QVERIFY(sha != facts.end());
        QCOMPARE(sha->value, u"00ff10"_s);
        auto *copy = button(u"Copy SHA-256"_s);
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"00ff10"_s);
    }

    void keysUndoReloadAndChooseVersions()
    {
        QSignalSpy undone(m_dialog.get(), &ImportPreview::undoRequested);
        QSignalSpy reloaded(m_dialog.get(), &ImportPreview::reloadRequested);
        QSignalSpy wanted(m_dialog.get(), &ImportPreview::versionWanted);
        QTest::keyClick(blocks(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 0); // there is nothing yet
        m_dialog->setUndo(u"Change headline"_s, {});
        QTest::keyClick(blocks(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QTest::keyClick(blocks(), Qt::Key_F5);
        QCOMPARE(reloaded.size(), 1);
        QTest::keyClick(blocks(), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(blocks(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.first().first().toInt(), 1);
    }

    void pastedTextHasNoBytesAndNoFile()
    {
        core::Version pasted = page();
        pasted.file.clear();
        pasted.bytes.clear();
        pasted.source.clear();
        pasted.encoding.clear();
        pasted.encodingAssumed = false;
        m_dialog->setVersion(pasted, {});
        QVERIFY(!combo(u"Encoding"_s)->isEnabled());
        QCOMPARE(widgets::formatOf(pasted), u"Pasted text"_s);
        blocks()->choose(2);
        QCOMPARE(marked(), u"Divers found cracks"_s);
    }

private:
    widgets::BlocksView *blocks() { return m_dialog->findChild<widgets::BlocksView *>(); }
    widgets::SourceView *view() { return m_dialog->findChild<widgets::SourceView *>(); }
    QString marked()
    {
        const auto marks = view()->extraSelections();
        return marks.isEmpty() ? QString() : marks.first().cursor.selectedText();
    }
    template <typename T> T *named(const QString &name)
    {
        for (T *widget : m_dialog->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) { return named<QLineEdit>(name); }
    QComboBox *combo(const QString &name) { return named<QComboBox>(name); }
    QToolButton *button(const QString &name) { return named<QToolButton>(name); }
    widgets::RoleChip *chip(BlockRole role)
    {
        for (auto *found : m_dialog->findChildren<widgets::RoleChip *>()) {
            if (found->role() == role)
                return found;
        }
        return nullptr;
    }
    bool hasLabelWith(const QString &words)
    {
        return std::ranges::any_of(m_dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    bool hasLabel(const QString &text)
    {
        return std::ranges::any_of(m_dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    std::unique_ptr<ImportPreview> m_dialog;
    core::VersionCorrection m_correction;
    QStringList m_steps;
};

QTEST_MAIN(ImportPreviewTest)
#include "importpreviewtest.moc"
