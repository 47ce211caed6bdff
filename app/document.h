// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/decisions.h"
#include "app/pastedtext.h"
#include "app/rereading.h"
#include "app/storystate.h"
#include "core/store/reread.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUndoStack>

#include <stop_token>
#include <variant>

namespace app {

using LanguagesPtr = std::shared_ptr<const core::language::Languages>;

/// What the window works on: the state (what the user loaded and decided), the undo stack over it,
/// and the last good comparison, which stays usable while a newer one is being made. Files are read
/// and versions compared off the GUI thread; a newer comparison supersedes an older one that is
/// still running. Ids given to the intents are those of state().
class Document final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    /// \a languages may still be loading; work that needs them waits for them, not the window.
    explicit Document(QFuture<LanguagesPtr> languages, QObject *parent = nullptr);
    ~Document() override;

    const StoryState &state() const { return m_state; }
    /// Null until something was compared.
    const core::ComparisonPtr &comparison() const { return m_comparison; }
    /// How long the last comparison took.
    double milliseconds() const { return m_milliseconds; }
    bool isBusy() const { return m_isLoading || m_isComparing; }
    /// False while the comparison lags behind the state, or where catching up was cancelled.
    bool isUpToDate() const;
    QUndoStack *undoStack() { return &m_undoStack; }

    /// Versions keep their names, so ids can be told apart while the comparison lags behind;
    /// invalid where the other side does not have the version.
    core::VersionId stateIdOf(core::VersionId shown) const;
    core::VersionId shownIdOf(core::VersionId inState) const;
    /// The columns of the state, as ids of the comparison.
    QList<core::VersionId> shownColumns() const;
    /// How columns are to look, by ids of the comparison.
    widgets::ColumnStyles shownStyles() const;

    /// A project takes the place of all that is open; what was done before cannot be undone any
    /// more. Where it cannot be opened everything stays as it is.
    void openProject(const QString &path);
    /// Nothing is open.
    void startAnew();
    /// Files, folders and addresses.
    void addFiles(const QList<NamedFile> &files);
    /// What holds for addresses that are added from now on.
    void setFetchRules(const FetchRules &rules) { m_fetchRules = rules; }
    /// What holds for everything that is read from now on.
    void setReadRules(const ReadRules &rules) { m_readRules = rules; }
    void addText(const PastedText &pasted);
    void remove(core::VersionId id);
    void rename(core::VersionId id, const QString &outlet);
    /// \a what says it for the list of what can be undone.
    void correctVersion(core::VersionId id, const core::VersionCorrection &correction,
                        const QString &what);
    /// Reads the bytes that were kept by another encoding; empty: by what is found in them.
    void readWithEncoding(core::VersionId id, const QString &encoding);
    /// Reads the version's file again from the disk, or asks for its page again.
    void reload(core::VersionId id);
    void setReference(core::VersionId id);
    void correctStatement(const core::StatementCorrection &correction);
    void mergeSources(const core::MergedSources &merge);
    void splitSource(const core::SourceReference &source);
    /// Links and claims by hand; false where that was decided already. Anchors are of sentences of
    /// the comparison, with the state's ids of versions.
    bool linkSentences(const core::ManualLink &link);
    /// Leaves the two to the engine.
    bool forgetLink(const core::SentenceAnchor &a, const core::SentenceAnchor &b);
    bool setNoCounterpart(const core::SentenceAnchor &sentence, bool has);
    bool mergeClaims(const core::SentenceAnchor &a, const core::SentenceAnchor &b);
    bool splitClaim(const core::SentenceAnchor &sentence);
    std::optional<core::ManualLink::Kind> linkBetween(const core::SentenceAnchor &a,
                                                      const core::SentenceAnchor &b) const;
    bool hasNoCounterpart(const core::SentenceAnchor &sentence) const;
    /// Any decision; \a what says it for the list of what can be undone.
    void takeBack(const widgets::CorrectionRef &correction, const QString &what);
    void moveColumn(core::VersionId id, int steps);
    void hide(core::VersionId id);
    void show(core::VersionId id);
    void showAll();
    void showOnly(core::VersionId a, core::VersionId b);
    /// The columns as a view rearranged them; ids of the comparison.
    void takeShownColumns(const QList<core::VersionId> &columns);
    /// How the user wants columns to look; ids of the comparison.
    void takeShownStyles(const widgets::ColumnStyles &styles);

    /// Stops reading and comparing; what was there before stays.
    void cancel();
    void compare();

Q_SIGNALS:
    void stateChanged();
    /// There is another comparison (or none any more).
    void compared();
    void busyChanged(bool isBusy);
    void progressChanged(int percent);
    /// Versions were read and added; \a description is for the reader: "Added Coast Wire".
    void added(const QString &description, const QList<core::VersionId> &ids);
    /// A project was opened; it is compared next. \a lostRoles: roles that the user chose for
    /// blocks of which nothing is left.
    void projectOpened(const QString &path, const core::store::View &view, int lostRoles);
    /// A version was read anew: as a sentence for the reader, and whether something the user had
    /// decided found no place.
    void readAnew(const QString &sentence, bool isAnyLost);
    void failed(const QList<core::Error> &errors);
    /// The user cancelled comparing: the comparison lags behind the state.
    void cancelled();

private:
    struct ProjectFile
    {
        QString path;
    };
    using Request = std::variant<QList<NamedFile>, PastedText, Rereading, ProjectFile>;
    struct Read
    {
        Loaded loaded;
        std::optional<Rereading> again; ///< what the only version was read for, if not added
        std::optional<core::store::Refreshed> project;
        QString path; ///< of the project
    };
    struct Compared
    {
        core::Result<core::ComparisonPtr> result;
        double milliseconds = 0;
        std::shared_ptr<const StoryState> of;
    };

    StoryState anchored() const;
    QString nameOf(const core::SentenceAnchor &anchor) const;
    bool pushChange(const QString &text, const StoryState &before, StoryState after);
    void push(const QString &text, StoryState after, const QString &mergeKey = {});
    void restore(const StoryState &state);
    void enqueue(Request request);
    void startNextLoading();
    static Read read(const Request &request, const core::Story &present,
                     const core::language::Languages &languages, const FetchRules &rules,
                     const ReadRules &reading, const core::Task &task);
    static Read readProject(const QString &path, const core::language::Languages &languages,
                            const core::Task &task);
    void takeLoaded();
    void takeProject(core::store::Refreshed opened, const QString &path);
    void replaceAll(StoryState state);
    void takeAdded(Loaded loaded);
    void takeReread(const Rereading &asked, core::Version version);
    void takeComparison();
    void setLoading(bool isLoading);
    void setComparing(bool isComparing);
    void reportBusy(bool wasBusy);

    QFuture<LanguagesPtr> m_languages;
    StoryState m_state;
    QUndoStack m_undoStack;
    core::ComparisonPtr m_comparison;
    StoryState m_comparedState; ///< what the comparison was made from
    double m_milliseconds = 0;
    QList<Request> m_waiting;
    FetchRules m_fetchRules;
    ReadRules m_readRules;
    bool m_isLoading = false;
    bool m_isComparing = false;
    // A watcher reports only the future set last: it is the generation number.
    QFutureWatcher<Read> m_loading;
    QFutureWatcher<Compared> m_comparing;
    std::stop_source m_stopLoading;
    std::stop_source m_stopComparing;
};

} // namespace app
