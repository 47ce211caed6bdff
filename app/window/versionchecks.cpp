// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/versionchecks.h"

#include "app/window/messagebar.h"
#include "app/window/versionmenu.h"
#include "widgets/models/rolechoice.h"
#include "widgets/render/blockroles.h"
#include "widgets/render/provenance.h"
#include "widgets/views/readingview.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using core::VersionId;
using widgets::ImportPreview;

namespace {

const core::Version &versionOf(const StoryState &state, VersionId id)
{
    return state.story->versions[static_cast<size_t>(id.value)];
}

VersionId idOf(const StoryState &state, const QString &name)
{
    const auto found = std::ranges::find(state.story->versions, name, &core::Version::name);
    return found == state.story->versions.end()
        ? VersionId{}
        : VersionId{static_cast<qint32>(found - state.story->versions.begin())};
}

} // namespace

VersionChecks::VersionChecks(Document *document, widgets::ViewState *state, MessageBar *messages,
                             QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_state(state)
    , m_messages(messages)
    , m_window(window)
{
    connect(m_document, &Document::added, this,
            [this](const QString &, const QList<VersionId> &ids) {
                for (const VersionId id : ids)
                    m_added.append(versionOf(m_document->state(), id).name);
            });
    connect(m_document, &Document::readAnew, this, &VersionChecks::tellReread);
    connect(m_document, &Document::stateChanged, this, &VersionChecks::showVersions);
    connect(m_document, &Document::stateChanged, this, &VersionChecks::showVersion);
    connect(m_document, &Document::compared, this, &VersionChecks::showVersion);
    connect(m_document->undoStack(), &QUndoStack::indexChanged, this, &VersionChecks::showUndo);
}

void VersionChecks::follow(VersionMenu *menu)
{
    connect(menu, &VersionMenu::checkWanted, this, &VersionChecks::open);
}

void VersionChecks::follow(widgets::ReadingView *reading, Actions *actions)
{
    using widgets::ReadingView;
    // Only now: the window shows the comparison, and says what there is to say of it, before.
    connect(m_document, &Document::compared, this, &VersionChecks::tellDoubts);
    connect(reading, &ReadingView::checkReading, this, &VersionChecks::open);
    connect(reading, &ReadingView::reloadRequested, this,
            [this](VersionId shown) { m_document->reload(m_document->stateIdOf(shown)); });
    connect(reading, &ReadingView::roleGiven, this, &VersionChecks::giveRole);
    actions->handle(ActionId::GiveRole, reading, [reading] { reading->askForRole(); });
    connect((*actions)[ActionId::FoldSetAside], &QAction::toggled, reading,
            &ReadingView::foldSetAside);
}

void VersionChecks::setColours(const widgets::Palette &palette)
{
    m_palette = palette;
    if (m_preview)
        m_preview->setColours(palette);
}

void VersionChecks::open(VersionId shown)
{
    if (const VersionId id = m_document->stateIdOf(shown); id.isValid())
        openNamed(versionOf(m_document->state(), id).name);
}

void VersionChecks::openNamed(const QString &name)
{
    m_previewed = name;
    if (!m_preview) {
        m_preview = new ImportPreview(m_window);
        m_preview->setAttribute(Qt::WA_DeleteOnClose);
        m_preview->setColours(m_palette);
        connectPreview();
    }
    showVersions();
    showVersion();
    showUndo();
    m_preview->show();
    m_preview->raise();
    m_preview->activateWindow();
}

void VersionChecks::connectPreview()
{
    QUndoStack *stack = m_document->undoStack();
    connect(m_preview, &ImportPreview::corrected, this,
            [this](const core::VersionCorrection &correction, const QString &what) {
                m_document->correctVersion(previewed(), correction, what);
            });
    connect(m_preview, &ImportPreview::encodingChosen, this, [this](const QString &encoding) {
        m_document->readWithEncoding(previewed(), encoding);
    });
    connect(m_preview, &ImportPreview::reloadRequested, this,
            [this] { m_document->reload(previewed()); });
    connect(m_preview, &ImportPreview::versionWanted, this,
            [this](int number) { openNamed(versionOf(m_document->state(), {number}).name); });
    connect(m_preview, &ImportPreview::undoRequested, stack, &QUndoStack::undo);
    connect(m_preview, &ImportPreview::redoRequested, stack, &QUndoStack::redo);
}

VersionId VersionChecks::previewed() const
{
    return idOf(m_document->state(), m_previewed);
}

void VersionChecks::showVersions()
{
    if (!m_preview)
        return;
    const StoryState &state = m_document->state();
    QList<ImportPreview::Choice> choices;
    for (qint32 i = 0; i < state.count(); ++i)
        choices.append({.outlet = state.outletOf({i}), .isDoubtful = !doubtsAbout({i}).isEmpty()});
    m_preview->setChoices(choices, previewed().value);
}

void VersionChecks::showVersion()
{
    if (!m_preview)
        return;
    const VersionId id = previewed();
    if (!id.isValid()) {
        m_preview->close(); // removed
        return;
    }
    m_preview->setVersion(takenOf(id), m_document->state().corrections.versions.value(id),
                          provenOf(id));
}

/// The version in the comparison, unless that lags behind and has another text of it.
VersionId VersionChecks::comparedIdOf(VersionId id) const
{
    const core::ComparisonPtr &comparison = m_document->comparison();
    const VersionId shown = m_document->shownIdOf(id);
    const bool isSame = comparison && shown.isValid()
        && comparison->version(shown).text == versionOf(m_document->state(), id).text;
    return isSame ? shown : VersionId{};
}

/// Why blocks of a version have another role than they were read as, where other versions prove it.
QHash<qint32, QString> VersionChecks::provenOf(VersionId id) const
{
    const VersionId compared = comparedIdOf(id);
    return compared.isValid() ? widgets::reasonsFor(compared, *m_document->comparison())
                              : QHash<qint32, QString>();
}

/// The version as it was read, with what other versions prove.
core::Version VersionChecks::takenOf(VersionId id) const
{
    core::Version version = versionOf(m_document->state(), id);
    const VersionId compared = comparedIdOf(id);
    if (!compared.isValid())
        return version;
    for (const core::ProvenBlock &proven : m_document->comparison()->proven) {
        if (proven.version == compared)
            version.blocks[proven.block.value].role = proven.role;
    }
    return version;
}

QStringList VersionChecks::doubtsAbout(VersionId id) const
{
    core::Story alone{.versions = {takenOf(id)}};
    core::Corrections corrections;
    corrections.versions.insert({0}, m_document->state().corrections.versions.value(id));
    return widgets::doubtsAbout(core::corrected(std::move(alone), corrections).versions.front());
}

void VersionChecks::showUndo()
{
    const QUndoStack *stack = m_document->undoStack();
    if (m_preview)
        m_preview->setUndo(stack->undoText(), stack->redoText());
}

void VersionChecks::tellReread(const QString &sentence, bool isAnyLost)
{
    if (m_preview && m_preview->isVisible())
        m_preview->tell(sentence, isAnyLost);
    m_messages->show({.sentences = {sentence},
                      .isSerious = isAnyLost,
                      .actionText = tr("Undo"),
                      .action = [this] { m_document->undoStack()->undo(); },
                      .undoes = true});
}

/// After the comparison, whose own messages are less pressing.
void VersionChecks::tellDoubts()
{
    QStringList sentences;
    QString first;
    const StoryState &state = m_document->state();
    for (const QString &name : std::exchange(m_added, {})) {
        const VersionId id = idOf(state, name);
        const QStringList doubts = id.isValid() ? doubtsAbout(id) : QStringList();
        if (doubts.isEmpty())
            continue;
        first = first.isEmpty() ? name : first;
        sentences.append(u"%1: %2"_s.arg(state.outletOf(id), doubts.join(u' ')));
    }
    if (sentences.isEmpty())
        return;
    // What stands there was said a moment ago.
    if (const QString before = m_messages->freshText(); !before.isEmpty())
        sentences = before.split(u'\n') + sentences;
    m_messages->show({.sentences = sentences,
                      .actionText = tr("How it was read…"),
                      .action = [this, first] { openNamed(first); }});
}

void VersionChecks::giveRole(VersionId shown, const QList<qint32> &blocks,
                             std::optional<core::BlockRole> role)
{
    const VersionId id = m_document->stateIdOf(shown);
    // While the comparison lags behind, its blocks may be other ones.
    if (!id.isValid() || blocks.isEmpty()
        || m_state->comparison()->version(shown).text != versionOf(m_document->state(), id).text)
        return;
    const core::VersionCorrection after = widgets::withRole(
        takenOf(id), m_document->state().corrections.versions.value(id), blocks, role);
    const int before = m_document->undoStack()->index();
    const QString what = widgets::describeRoleChange(role, static_cast<int>(blocks.size()));
    m_document->correctVersion(id, after, what);
    if (m_document->undoStack()->index() == before)
        return;
    m_messages->show({.sentences = {u"%1: %2"_s.arg(m_document->state().outletOf(id), what)},
                      .actionText = tr("Undo"),
                      .action = [this] { m_document->undoStack()->undo(); },
                      .undoes = true});
}

} // namespace app
