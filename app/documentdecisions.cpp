// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The half of Document that takes decisions about links and claims, and takes decisions back.

#include "app/document.h"
#include "core/comparison/sentencecorrections.h"

namespace app {

using core::ManualLink;
using core::SentenceAnchor;

/// The state with its anchors where their words stand in the comparison that is shown, so that what
/// was decided before is known again however the versions were read since.
StoryState Document::anchored() const
{
    if (!m_comparison)
        return m_state;
    return withAnchors(m_state, [this](const SentenceAnchor &anchor) {
        SentenceAnchor shown = anchor;
        shown.id.version = shownIdOf(anchor.id.version);
        const core::SentenceId found = core::sentenceOf(shown, *m_comparison);
        if (!found.isValid())
            return anchor;
        SentenceAnchor now = core::anchorOf(*m_comparison, found);
        now.id.version = anchor.id.version;
        return now;
    });
}

QString Document::nameOf(const SentenceAnchor &anchor) const
{
    return widgets::nameOf(anchor, m_state.outletOf(anchor.id.version));
}

bool Document::pushChange(const QString &text, const StoryState &before, StoryState after)
{
    if (hasSameResult(before, after))
        return false;
    push(text, std::move(after));
    return true;
}

bool Document::linkSentences(const ManualLink &link)
{
    const QString text = link.kind == ManualLink::Kind::Linked ? tr("Link %1 with %2")
        : link.kind == ManualLink::Kind::Unlinked              ? tr("Unlink %1 from %2")
                                                               : tr("Lock the link of %1 with %2");
    const StoryState before = anchored();
    return pushChange(text.arg(nameOf(link.a), nameOf(link.b)), before, withLink(before, link));
}

bool Document::forgetLink(const SentenceAnchor &a, const SentenceAnchor &b)
{
    const StoryState before = anchored();
    return pushChange(tr("Leave %1 and %2 to the program").arg(nameOf(a), nameOf(b)), before,
                      withoutLink(before, a, b));
}

bool Document::setNoCounterpart(const SentenceAnchor &sentence, bool has)
{
    const StoryState before = anchored();
    const QString text
        = has ? tr("No counterpart for %1") : tr("Look for counterparts of %1 again");
    return pushChange(text.arg(nameOf(sentence)), before, withNoCounterpart(before, sentence, has));
}

bool Document::mergeClaims(const SentenceAnchor &a, const SentenceAnchor &b)
{
    const StoryState before = anchored();
    return pushChange(tr("Merge the claims of %1 and %2").arg(nameOf(a), nameOf(b)), before,
                      withClaimsMerged(before, a, b));
}

bool Document::splitClaim(const SentenceAnchor &sentence)
{
    const StoryState before = anchored();
    return pushChange(tr("Split off the claim of %1").arg(nameOf(sentence)), before,
                      withClaimSplit(before, sentence));
}

std::optional<ManualLink::Kind> Document::linkBetween(const SentenceAnchor &a,
                                                      const SentenceAnchor &b) const
{
    return app::linkBetween(anchored(), a, b);
}

bool Document::hasNoCounterpart(const SentenceAnchor &sentence) const
{
    return anchored().corrections.noCounterpart.contains(sentence);
}

void Document::takeBack(const widgets::CorrectionRef &correction, const QString &what)
{
    if (correction.kind == widgets::CorrectionRef::Kind::Encoding)
        readWithEncoding(correction.version, {}); // what was read by it is wrong too
    else
        pushChange(tr("Take back: %1").arg(what), m_state, withoutCorrection(m_state, correction));
}

} // namespace app
