// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"

#include "app/documentcommand.h"
#include "app/projectstate.h"
#include "widgets/render/counted.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace app {

using core::Error;
using core::ErrorCode;
using core::VersionId;

namespace {

template <typename T> core::Task taskFor(QPromise<T> &promise, std::stop_token stop)
{
    promise.setProgressRange(0, 100);
    return {.stop = std::move(stop), .progress = [&promise](double share) {
                promise.setProgressValue(static_cast<int>(share * 100));
            }};
}

VersionId idOfName(const core::Story &story, const QString &name)
{
    const auto found = std::ranges::find(story.versions, name, &core::Version::name);
    return found == story.versions.end()
        ? VersionId{}
        : VersionId{static_cast<qint32>(found - story.versions.begin())};
}

VersionId translated(VersionId id, const core::Story &from, const core::Story &to)
{
    if (!id.isValid() || id.value >= std::ssize(from.versions))
        return {};
    return idOfName(to, from.versions[static_cast<size_t>(id.value)].name);
}

} // namespace

Document::Document(QFuture<LanguagesPtr> languages, QObject *parent)
    : QObject(parent)
    , m_languages(std::move(languages))
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, &Document::takeLoaded);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &Document::takeComparison);
    connect(&m_loading, &QFutureWatcherBase::progressValueChanged, this,
            &Document::progressChanged);
    connect(&m_comparing, &QFutureWatcherBase::progressValueChanged, this,
            &Document::progressChanged);
}

Document::~Document()
{
    m_stopLoading.request_stop();
    m_stopComparing.request_stop();
}

bool Document::isUpToDate() const
{
    return !isBusy() && hasSameResult(m_state, m_comparedState);
}

VersionId Document::stateIdOf(VersionId shown) const
{
    return m_comparison ? translated(shown, m_comparison->story, *m_state.story) : VersionId{};
}

VersionId Document::shownIdOf(VersionId inState) const
{
    return m_comparison ? translated(inState, *m_state.story, m_comparison->story) : VersionId{};
}

QList<VersionId> Document::shownColumns() const
{
    QList<VersionId> columns;
    for (const VersionId column : m_state.columns) {
        if (const VersionId shown = shownIdOf(column); shown.isValid())
            columns.append(shown);
    }
    return columns;
}

widgets::ColumnStyles Document::shownStyles() const
{
    widgets::ColumnStyles styles;
    for (qint32 i = 0; m_comparison && i < std::ssize(m_comparison->story.versions); ++i) {
        const auto found = m_state.styles.constFind(m_comparison->version({i}).name);
        if (found != m_state.styles.constEnd())
            styles.insert({i}, *found);
    }
    return styles;
}

// --- intents ---

void Document::push(const QString &text, StoryState after, const QString &mergeKey)
{
    m_undoStack.push(new DocumentCommand(
        text, m_state, std::move(after), [this](const StoryState &state) { restore(state); },
        mergeKey));
}

void Document::restore(const StoryState &state)
{
    const bool needsComparing = !hasSameResult(m_state, state);
    m_state = state;
    Q_EMIT stateChanged();
    if (needsComparing)
        compare();
}

void Document::remove(VersionId id)
{
    push(tr("Remove %1").arg(m_state.outletOf(id)), withoutVersion(m_state, id));
}

void Document::rename(VersionId id, const QString &outlet)
{
    const StoryState after = renamed(m_state, id, outlet);
    if (!hasSameResult(after, m_state))
        push(tr("Rename %1").arg(m_state.outletOf(id)), after);
}

void Document::correctVersion(VersionId id, const core::VersionCorrection &correction,
                              const QString &what)
{
    const StoryState after = withVersionCorrected(m_state, id, correction);
    if (!hasSameResult(after, m_state))
        push(what, after);
}

void Document::setReference(VersionId id)
{
    if (id != m_state.reference)
        push(tr("Choose reference"), withReference(m_state, id));
}

void Document::correctStatement(const core::StatementCorrection &correction)
{
    using Kind = core::StatementCorrection::Kind;
    const QString text = correction.kind == Kind::Removed ? tr("Remove statement")
        : correction.kind == Kind::Added                  ? tr("Add statement")
        : correction.source                               ? tr("Correct source")
        : correction.type                                 ? tr("Change kind of statement")
                                                          : tr("Change words of statement");
    push(text, withStatementCorrected(m_state, correction));
}

void Document::mergeSources(const core::MergedSources &merge)
{
    push(tr("Merge %1 and %2").arg(merge.a.name, merge.b.name), withSourcesMerged(m_state, merge));
}

void Document::splitSource(const core::SourceReference &source)
{
    push(tr("Split off %1").arg(source.name), withSourceSplit(m_state, source));
}

void Document::moveColumn(VersionId id, int steps)
{
    const StoryState after = withColumnMoved(m_state, id, steps);
    if (after.columns != m_state.columns)
        push(tr("Move %1").arg(m_state.outletOf(id)), after, u"move %1"_s.arg(id.value));
}

void Document::hide(VersionId id)
{
    const StoryState after = withColumnHidden(m_state, id);
    if (after.columns != m_state.columns)
        push(tr("Hide %1").arg(m_state.outletOf(id)), after);
}

void Document::show(VersionId id)
{
    const StoryState after = withColumnShown(m_state, id);
    if (after.columns != m_state.columns)
        push(tr("Show %1").arg(m_state.outletOf(id)), after);
}

void Document::showAll()
{
    const StoryState after = withAllColumns(m_state);
    if (after.columns != m_state.columns)
        push(tr("Show all versions"), after);
}

void Document::showOnly(VersionId a, VersionId b)
{
    const StoryState after = withColumns(m_state, {a, b});
    if (after.columns != m_state.columns)
        push(tr("Show only two versions"), after);
}

void Document::takeShownColumns(const QList<VersionId> &columns)
{
    // While the comparison lags behind, the view does not know all versions: its order says
    // nothing.
    if (!isUpToDate() || columns == shownColumns())
        return;
    push(tr("Arrange columns"), withColumns(m_state, columns), u"arrange"_s);
}

void Document::takeShownStyles(const widgets::ColumnStyles &styles)
{
    if (!isUpToDate() || styles == shownStyles())
        return;
    widgets::ColumnStyles after;
    for (qint32 i = 0; i < m_state.count(); ++i)
        after.insert({i}, styles.value(shownIdOf({i})));
    push(tr("Change columns"), withColumnStyles(m_state, after), u"styles"_s);
}

// --- reading ---

void Document::openProject(const QString &path)
{
    enqueue(ProjectFile{path});
}

void Document::startAnew()
{
    cancel();
    replaceAll({});
}

void Document::addFiles(const QList<NamedFile> &files)
{
    if (!files.isEmpty())
        enqueue(files);
}

void Document::addText(const PastedText &pasted)
{
    enqueue(pasted);
}

void Document::readWithEncoding(VersionId id, const QString &encoding)
{
    if (id.isValid() && id.value < m_state.count())
        enqueue(Rereading{.before = m_state.story->versions[static_cast<size_t>(id.value)],
                          .encoding = encoding});
}

void Document::reload(VersionId id)
{
    if (!id.isValid() || id.value >= m_state.count())
        return;
    const auto &correction = m_state.corrections.versions.value(id);
    enqueue(Rereading{.before = m_state.story->versions[static_cast<size_t>(id.value)],
                      .encoding = correction.encoding.value_or(QString()),
                      .afresh = true});
}

void Document::enqueue(Request request)
{
    m_waiting.append(std::move(request));
    if (!m_isLoading)
        startNextLoading();
}

Document::Read Document::read(const Request &request, const core::Story &present,
                              const core::language::Languages &languages, const FetchRules &rules,
                              const ReadRules &reading, const core::Task &task)
{
    if (const auto *files = std::get_if<QList<NamedFile>>(&request))
        return {.loaded = loadVersions(*files, present.versions, languages, task, rules, reading)};
    if (const auto *pasted = std::get_if<PastedText>(&request)) {
        Read read{.loaded = loadText(*pasted, present.versions, languages)};
        for (core::Version &version : read.loaded.versions) {
            if (!reading.language.isEmpty())
                version.language = reading.language;
        }
        return read;
    }
    if (const auto *project = std::get_if<ProjectFile>(&request))
        return readProject(project->path, languages, task);
    Read read{.again = std::get<Rereading>(request)};
    auto version = readAgain(*read.again, languages, reading, rules, task);
    if (version)
        read.loaded.versions.push_back(std::move(*version));
    else
        read.loaded.errors.append(version.error());
    return read;
}

Document::Read Document::readProject(const QString &path,
                                     const core::language::Languages &languages,
                                     const core::Task &task)
{
    auto opened = core::store::openAnew(path, languages, task);
    if (!opened)
        return {.loaded = {.errors = {opened.error()}}};
    return {.project = *std::move(opened), .path = path};
}

void Document::startNextLoading()
{
    setLoading(!m_waiting.isEmpty());
    if (m_waiting.isEmpty())
        return;
    m_stopLoading = {};
    const auto work = [request = m_waiting.takeFirst(), present = m_state.story,
                       languages = m_languages, rules = m_fetchRules, reading = m_readRules,
                       stop = m_stopLoading.get_token()](QPromise<Read> &promise) {
        const core::Task task = taskFor(promise, stop);
        promise.addResult(read(request, *present, *languages.result(), rules, reading, task));
    };
    m_loading.setFuture(QtConcurrent::run(work));
}

void Document::takeLoaded()
{
    Read read = m_loading.result();
    const bool isCancelled = m_stopLoading.stop_requested();
    if (!isCancelled && !read.loaded.versions.empty()) {
        if (read.again)
            takeReread(*read.again, std::move(read.loaded.versions.front()));
        else
            takeAdded(read.loaded);
    }
    if (!isCancelled && read.project)
        takeProject(*std::move(read.project), read.path);
    if (!isCancelled && !read.loaded.errors.isEmpty())
        Q_EMIT failed(read.loaded.errors);
    startNextLoading();
}

void Document::takeProject(core::store::Refreshed opened, const QString &path)
{
    const core::store::View view = opened.project.view;
    replaceAll(stateOf(std::move(opened.project)));
    Q_EMIT projectOpened(path, view, opened.lostRoles);
}

void Document::replaceAll(StoryState state)
{
    m_undoStack.clear();
    // Its versions may be called as others were: what is still shown must not stand for them.
    m_comparison = nullptr;
    m_comparedState = {};
    m_state = std::move(state);
    Q_EMIT stateChanged();
    compare();
}

void Document::takeAdded(Loaded loaded)
{
    const StoryState after = withVersions(m_state, std::move(loaded.versions));
    QList<VersionId> ids;
    for (qint32 i = m_state.count(); i < after.count(); ++i)
        ids.append(VersionId{i});
    const QString what = ids.size() == 1 ? after.outletOf(ids.first())
                                         : tr("%n versions", nullptr, static_cast<int>(ids.size()));
    push(tr("Add %1").arg(what), after);
    const QString aside = loaded.skipped == 0
        ? QString()
        : widgets::counted("app::Document", loaded.skipped,
                           QT_TRANSLATE_NOOP("app::Document", "; 1 file beside is no article"),
                           QT_TRANSLATE_NOOP("app::Document", "; %n files beside are no articles"));
    Q_EMIT added(tr("Added %1").arg(what) + aside, ids);
}

void Document::takeReread(const Rereading &asked, core::Version version)
{
    const VersionId id = idOfName(*m_state.story, asked.before.name);
    if (!id.isValid())
        return; // removed in the meantime
    const QString outlet = m_state.outletOf(id);
    if (asked.afresh && version.sha256 == asked.before.sha256) {
        Q_EMIT readAnew(asked.before.fetchedFrom.isEmpty()
                            ? tr("%1 is as it was: the file has not changed.").arg(outlet)
                            : tr("%1 is as it was: the page has not changed.").arg(outlet),
                        false);
        return;
    }
    Reread reread = withVersionReread(m_state, id, std::move(version), asked.encoding);
    const QString encoding = reread.state.story->versions[static_cast<size_t>(id.value)].encoding;
    push(asked.afresh ? tr("Reload %1").arg(outlet) : tr("Read %1 as %2").arg(outlet, encoding),
         std::move(reread.state), asked.afresh ? QString() : u"encoding "_s + asked.before.name);
    QString sentence
        = asked.afresh ? tr("Reloaded %1").arg(outlet) : tr("Read %1 as %2").arg(outlet, encoding);
    if (reread.lostRoles > 0)
        sentence = tr("%1. Blocks whose role you chose and of which nothing is left: %2")
                       .arg(sentence)
                       .arg(reread.lostRoles);
    Q_EMIT readAnew(sentence, reread.lostRoles > 0);
}

// --- comparing ---

void Document::compare()
{
    m_stopComparing.request_stop();
    m_stopComparing = {};
    setComparing(true);
    const auto work = [state = std::make_shared<const StoryState>(m_state), previous = m_comparison,
                       languages = m_languages,
                       stop = m_stopComparing.get_token()](QPromise<Compared> &promise) {
        const core::Task task = taskFor(promise, stop);
        QElapsedTimer timer;
        const auto loaded = languages.result();
        timer.start();
        auto result = core::compare(*state->story, state->corrections,
                                    {.reference = state->reference}, *loaded, task, previous);
        promise.addResult(Compared{.result = std::move(result),
                                   .milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6,
                                   .of = state});
    };
    m_comparing.setFuture(QtConcurrent::run(work));
}

void Document::takeComparison()
{
    const Compared done = m_comparing.result();
    const bool isEmpty = done.of->count() == 0;
    if (done.result || isEmpty) {
        m_comparison = done.result.value_or(nullptr);
        m_comparedState = *done.of;
        m_milliseconds = done.milliseconds;
        Q_EMIT compared();
    }
    setComparing(false);
    if (done.result || isEmpty)
        return;
    if (done.result.error().code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed({done.result.error()});
}

void Document::cancel()
{
    m_waiting.clear();
    m_stopLoading.request_stop();
    m_stopComparing.request_stop();
}

// --- busy or not ---

void Document::setLoading(bool isLoading)
{
    const bool wasBusy = isBusy();
    m_isLoading = isLoading;
    reportBusy(wasBusy);
}

void Document::setComparing(bool isComparing)
{
    const bool wasBusy = isBusy();
    m_isComparing = isComparing;
    reportBusy(wasBusy);
}

void Document::reportBusy(bool wasBusy)
{
    if (wasBusy != isBusy())
        Q_EMIT busyChanged(isBusy());
}

} // namespace app
