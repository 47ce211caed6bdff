// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importpreview.h"

#include "widgets/dialogs/sourceview.h"
#include "widgets/dialogs/versionform.h"
#include "widgets/models/blocksmodel.h"
#include "widgets/models/rolechoice.h"
#include "widgets/panels/blocksview.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/panels/panelstyle.h"
#include "widgets/panels/provenanceview.h"
#include "widgets/panels/rolechip.h"
#include "widgets/panels/runtext.h"
#include "widgets/render/blockroles.h"
#include "widgets/render/counted.h"
#include "widgets/render/icons.h"
#include "widgets/render/provenance.h"
#include "widgets/render/sourceplaces.h"

#include <QAccessible>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

using core::BlockRole;

namespace {

QToolButton *stepButton(const QString &text, const QKeySequence &key, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setProperty("stepText", text);
    button->setProperty("stepKey", key.toString(QKeySequence::NativeText));
    return button;
}

/// "Undo change headline (Ctrl+Z)".
void describeStep(QToolButton *button, QString what)
{
    button->setEnabled(!what.isEmpty());
    if (!what.isEmpty())
        what[0] = what[0].toLower();
    button->setToolTip(
        u"%1 (%2)"_s.arg((button->property("stepText").toString() + u' ' + what).trimmed(),
                         button->property("stepKey").toString()));
}

QString wordsOf(const BlockCounts &counts)
{
    const auto told = [](int count, const char *one, const char *many) {
        return counted("ImportPreview", count, one, many);
    };
    QStringList parts{told(counts.articleWords,
                           QT_TRANSLATE_NOOP("ImportPreview", "1 word of article"),
                           QT_TRANSLATE_N_NOOP("ImportPreview", "%n words of article")),
                      told(counts.blocks, QT_TRANSLATE_NOOP("ImportPreview", "1 block"),
                           QT_TRANSLATE_N_NOOP("ImportPreview", "%n blocks")),
                      told(counts.setAside, QT_TRANSLATE_NOOP("ImportPreview", "1 set aside"),
                           QT_TRANSLATE_N_NOOP("ImportPreview", "%n set aside"))};
    if (counts.proven > 0)
        parts.append(told(counts.proven,
                          QT_TRANSLATE_NOOP("ImportPreview", "1 proven by other versions"),
                          QT_TRANSLATE_N_NOOP("ImportPreview", "%n proven by other versions")));
    if (counts.changed > 0)
        parts.append(told(counts.changed, QT_TRANSLATE_NOOP("ImportPreview", "1 changed by you"),
                          QT_TRANSLATE_N_NOOP("ImportPreview", "%n changed by you")));
    return parts.join(u" · "_s);
}

constexpr qsizetype mostMarked = 500; ///< blocks of a selection, in the source

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("muted", true);
    return label;
}

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false); // Enter belongs to the fields
    return button;
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QDialog(parent)
    , m_palette(Palette::matching(parent ? parent->palette() : palette()))
    , m_model(new BlocksModel(this))
    , m_blocks(new BlocksView(m_model, this))
    , m_source(new SourceView(this))
    , m_provenance(new ProvenanceView(this))
    , m_form(new VersionForm(this))
    , m_versions(new QComboBox(this))
    , m_facts(mutedLabel({}, this))
    , m_doubtsBar(new QFrame(this))
    , m_doubtsIcon(new QLabel(m_doubtsBar))
    , m_doubts(new QLabel(m_doubtsBar))
    , m_counts(mutedLabel({}, this))
    , m_place(mutedLabel({}, this))
    , m_words(new QLineEdit(this))
    , m_undo(stepButton(tr("Undo"), QKeySequence::Undo, this))
    , m_redo(stepButton(tr("Redo"), QKeySequence::Redo, this))
    , m_reload(plainButton(tr("&Reload from file"), this))
    , m_reset(plainButton(tr("As it was &read"), this))
{
    arrange();
    connectParts();
    setColours(m_palette);
    setUndo({}, {});
    m_blocks->setFocus();
    const QSize room = screen()->availableSize() * 0.92;
    resize(
        QSize(fontMetrics().averageCharWidth() * 175, fontMetrics().height() * 54).boundedTo(room));
}

// --- putting together ---

QWidget *ImportPreview::makeHeader()
{
    auto *header = new QWidget(this);
    header->setObjectName(u"panelHeader"_s);
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setToolTip(tr("Another version (Ctrl+PgUp, Ctrl+PgDn)"));
    m_versions->setProperty("heading", true);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(4);
    titles->addWidget(m_versions, 0, Qt::AlignLeading);
    titles->addWidget(m_facts);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addLayout(titles, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_reload);
    return header;
}

/// The same look as the bar over the reading columns.
QWidget *ImportPreview::makeDoubts()
{
    m_doubtsBar->setObjectName(u"messageBar"_s);
    m_doubtsBar->setProperty("serious", true);
    m_doubtsBar->setAccessibleName(tr("Look at this"));
    m_doubts->setTextFormat(Qt::PlainText);
    m_doubts->setWordWrap(true);
    auto *row = new QHBoxLayout(m_doubtsBar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_doubtsIcon, 0, Qt::AlignTop);
    row->addWidget(m_doubts, 1);
    return m_doubtsBar;
}

QWidget *ImportPreview::makeSourceSide()
{
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(m_source, tr("&Source"));
    tabs->addTab(m_provenance, tr("&Provenance"));
    m_words->setPlaceholderText(tr("Find in the source"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    auto *corner = new QWidget(tabs);
    corner->setObjectName(u"tabCorner"_s);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_words);
    tabs->setCornerWidget(corner);
    connect(tabs, &QTabWidget::currentChanged, corner,
            [corner](int tab) { corner->setVisible(tab == 0); });
    return tabs;
}

QWidget *ImportPreview::makeBlocksSide()
{
    auto *side = new QWidget(this);
    auto *bar = new QWidget(side);
    bar->setObjectName(u"panelHeader"_s);
    auto *flow = new FlowLayout(6, bar);
    flow->setContentsMargins(8, 8, 8, 8);
    for (const BlockRole role : offeredRoles()) {
        m_roles.append(new RoleChip(role, bar));
        flow->addWidget(m_roles.last());
        connect(m_roles.last(), &QAbstractButton::clicked, m_blocks, [this, role] {
            m_blocks->giveRole(role);
            showChosen();
        });
    }
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_blocks, 1);
    return side;
}

QWidget *ImportPreview::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setObjectName(u"dialogFooter"_s);
    auto *close = plainButton(tr("Close"), footer);
    close->setProperty("primary", true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_reset->setToolTip(tr("Takes back every correction of this version, as one step"));
    m_place->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 10, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_counts);
    row->addWidget(m_place, 1);
    row->addSpacing(8);
    row->addWidget(m_reset);
    row->addWidget(close);
    return footer;
}

void ImportPreview::arrange()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeSourceSide());
    splitter->addWidget(makeBlocksSide());
    splitter->setSizes({1000, 1000});
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setObjectName(u"hairline"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(makeHeader());
    all->addWidget(makeDoubts());
    all->addWidget(m_form);
    all->addWidget(line);
    all->addWidget(splitter, 1);
    all->addWidget(makeFooter());
}

void ImportPreview::connectParts()
{
    connect(m_form, &VersionForm::corrected, this, &ImportPreview::corrected);
    connect(m_form, &VersionForm::encodingChosen, this, &ImportPreview::encodingChosen);
    connect(m_blocks, &BlocksView::roleGiven, this, &ImportPreview::takeRoles);
    connect(m_blocks, &BlocksView::chosenChanged, this, &ImportPreview::showChosen);
    connect(m_source, &SourceView::placeChosen, this, &ImportPreview::chooseAtPlace);
    connect(m_words, &QLineEdit::textChanged, this, &ImportPreview::search);
    connect(m_versions, &QComboBox::activated, this, &ImportPreview::versionWanted);
    // Lists would take these keys for their own.
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this, this,
                  [this] { stepVersion(1); });
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this, this, [this] { stepVersion(-1); });
    connect(m_undo, &QToolButton::clicked, this, &ImportPreview::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &ImportPreview::redoRequested);
    connect(m_reload, &QPushButton::clicked, this, &ImportPreview::reloadRequested);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        core::VersionCorrection after;
        after.encoding = m_correction.encoding; // has its own way back
        Q_EMIT corrected(after, tr("Take back corrections"));
    });
}

void ImportPreview::setColours(const Palette &palette)
{
    m_palette = palette;
    colourPanel(*this, palette);
    m_blocks->setColours(palette);
    m_source->setColours(palette);
    m_provenance->setColours(palette);
    m_form->setColours(palette);
    for (RoleChip *chip : std::as_const(m_roles))
        chip->setColours(palette);
    m_undo->setIcon(themedIcon(u"undo"_s, palette));
    m_redo->setIcon(themedIcon(u"redo"_s, palette));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_doubtsIcon->setPixmap(
        themedIcon(u"warning"_s, palette).pixmap(QSize(size, size), devicePixelRatio()));
}

// --- showing ---

void ImportPreview::setVersion(const core::Version &asRead,
                               const core::VersionCorrection &correction,
                               const QHash<qint32, QString> &proven)
{
    const bool isReadAnew = asRead.text != m_read.text || asRead.source != m_read.source
        || asRead.encoding != m_read.encoding || asRead.blocks.size() != m_read.blocks.size();
    m_read = asRead;
    m_correction = correction;
    m_proven = proven;
    m_form->setVersion(asRead, correction);
    m_model->setVersion(asRead, correction.roles, proven);
    showReload();
    if (isReadAnew) {
        const ShownSource source = shownSource(asRead);
        m_places = placesInSource(asRead, source.text, source.isPage);
        m_source->setSource(source.text, source.isPage);
        m_provenance->setFacts(provenanceOf(asRead));
        search();
        m_blocks->choose(0);
    }
    showTitle();
    showDoubts();
    showCounts();
    showChosen();
}

void ImportPreview::showReload()
{
    m_reload->setVisible(!m_read.file.isEmpty());
    const bool isFetched = !m_read.fetchedFrom.isEmpty();
    m_reload->setText(isFetched ? tr("&Fetch again") : tr("&Reload from file"));
    m_reload->setToolTip(
        isFetched ? tr("Asks for the page again and keeps what you decided (F5)")
                  : tr("Reads the file again from the disk and keeps what you decided (F5)"));
}

void ImportPreview::setChoices(const QList<Choice> &choices, int current)
{
    m_versions->clear();
    const QIcon warning = themedIcon(u"warning"_s, m_palette);
    for (const Choice &choice : choices)
        m_versions->addItem(choice.isDoubtful ? warning : QIcon(), choice.outlet);
    m_versions->setCurrentIndex(current);
}

/// Around at the ends.
void ImportPreview::stepVersion(int step)
{
    const int count = m_versions->count();
    if (count > 1)
        Q_EMIT versionWanted((m_versions->currentIndex() + step + count) % count);
}

void ImportPreview::setUndo(const QString &undoText, const QString &redoText)
{
    describeStep(m_undo, undoText);
    describeStep(m_redo, redoText);
}

/// Until the next block is chosen.
void ImportPreview::tell(const QString &sentence, bool isSerious)
{
    m_place->setText(isSerious ? u"⚠ "_s + sentence : sentence);
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void ImportPreview::showTitle()
{
    const QString outlet = m_correction.outlet.value_or(m_read.outlet);
    setWindowTitle(tr("How %1 was read").arg(outlet));
    QStringList facts{formatOf(m_read)};
    if (!m_read.address.isEmpty() || !m_read.file.isEmpty())
        facts.append(m_read.address.isEmpty() ? m_read.file : m_read.address);
    if (const QString language = languageNameOf(m_read.language); !language.isEmpty())
        facts.append(language);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(m_facts->text());
}

void ImportPreview::showDoubts()
{
    core::Story story{.versions = {m_read}};
    core::Corrections corrections;
    corrections.versions.insert({0}, m_correction);
    const QStringList doubts
        = doubtsAbout(core::corrected(std::move(story), corrections).versions.front());
    m_doubts->setText(doubts.join(u' '));
    m_doubtsBar->setVisible(!doubts.isEmpty());
}

void ImportPreview::showCounts()
{
    const BlockCounts counts = m_model->counts();
    m_counts->setText(wordsOf(counts));
    core::VersionCorrection others = m_correction;
    others.encoding.reset();
    m_reset->setEnabled(others != core::VersionCorrection{});
}

void ImportPreview::showChosen()
{
    const QList<int> rows = m_blocks->chosenRows();
    const auto role = m_blocks->chosenRole();
    for (RoleChip *chip : std::as_const(m_roles)) {
        chip->setChecked(role == chip->role());
        chip->setEnabled(!rows.isEmpty());
    }
    QList<core::TextRange> places;
    for (const int chosen : rows.first(qMin(rows.size(), mostMarked))) {
        if (const core::TextRange place = m_places.value(chosen); !place.isEmpty())
            places.append(place);
    }
    m_source->markRanges(places);
    const core::TextRange current = m_places.value(m_blocks->currentIndex().row());
    if (!m_comesFromSource && !rows.isEmpty() && !current.isEmpty())
        m_source->showRange(current);
    const bool isLost = !rows.isEmpty() && places.isEmpty();
    const bool isProven = rows.size() == 1 && m_model->isProven(rows.first());
    m_place->setToolTip(isProven ? m_proven.value(rows.first()) : QString());
    m_place->setText(isProven              ? m_proven.value(rows.first())
                         : rows.size() > 1 ? tr("%n chosen", nullptr, static_cast<int>(rows.size()))
                         : isLost          ? tr("Not found in the source")
                                           : QString());
}

void ImportPreview::chooseAtPlace(qsizetype offset)
{
    const qint32 block = blockAtPlace(m_places, offset);
    const QScopedValueRollback fromSource(m_comesFromSource, true);
    if (block >= 0)
        m_blocks->choose(block);
}

void ImportPreview::search()
{
    const int count = m_source->mark(m_words->text());
    if (count > 0 && m_words->hasFocus())
        m_source->findNext(m_words->text(), false);
}

// --- doing ---

void ImportPreview::takeRoles(const QList<int> &rows, std::optional<BlockRole> role)
{
    const core::VersionCorrection after = withRole(m_read, m_correction, rows, role);
    if (after != m_correction)
        Q_EMIT corrected(after, describeRoleChange(role, static_cast<int>(rows.size())));
}

void ImportPreview::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Undo)) {
        m_undo->click();
    } else if (event->matches(QKeySequence::Redo)) {
        m_redo->click();
    } else if (event->matches(QKeySequence::Find)) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    } else if (event->key() == Qt::Key_F3 || (isEnter && m_words->hasFocus())) {
        m_source->findNext(m_words->text(), event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_F5) {
        m_reload->click();
    } else if (event->key() == Qt::Key_Escape && m_words->hasFocus()
               && !m_words->text().isEmpty()) {
        m_words->clear();
    } else if (event->matches(QKeySequence::Close)) {
        close();
    } else if (!isEnter) {
        QDialog::keyPressEvent(event);
    }
}

} // namespace widgets
