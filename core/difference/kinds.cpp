// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/difference.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::difference {

namespace {

struct Words
{
    Kind kind;
    const char *name;
    const char *title;
    const char *explanation;
};

constexpr std::array words{
    Words{Kind::OnlyHere, "only-here", QT_TRANSLATE_NOOP("Kinds", "only here"),
          QT_TRANSLATE_NOOP("Kinds", "No other version has these words or this detail.")},
    Words{Kind::MissingHere, "missing-here", QT_TRANSLATE_NOOP("Kinds", "missing here"),
          QT_TRANSLATE_NOOP("Kinds", "Other versions have a statement that this one leaves out.")},
    Words{Kind::Reworded, "reworded", QT_TRANSLATE_NOOP("Kinds", "reworded"),
          QT_TRANSLATE_NOOP("Kinds", "The same is said in other words.")},
    Words{Kind::Moved, "moved", QT_TRANSLATE_NOOP("Kinds", "moved"),
          QT_TRANSLATE_NOOP("Kinds", "The same sentence stands at another place in the story.")},
    Words{
        Kind::QuoteAltered, "quote-altered", QT_TRANSLATE_NOOP("Kinds", "quotation altered"),
        QT_TRANSLATE_NOOP("Kinds", "Words inside quotation marks differ from another version's.")},
    Words{Kind::QuoteExcerpt, "quote-excerpt", QT_TRANSLATE_NOOP("Kinds", "quotation cut"),
          QT_TRANSLATE_NOOP("Kinds", "A shorter or longer piece of the same quotation.")},
    Words{Kind::QuoteToIndirect, "quote-to-indirect",
          QT_TRANSLATE_NOOP("Kinds", "quotation marks dropped"),
          QT_TRANSLATE_NOOP("Kinds", "Quoted in one version, reported without marks in another.")},
    Words{Kind::FigureChanged, "figure-changed", QT_TRANSLATE_NOOP("Kinds", "figure differs"),
          QT_TRANSLATE_NOOP("Kinds", "A number differs, or is given more precisely.")},
    Words{Kind::DateChanged, "date-changed", QT_TRANSLATE_NOOP("Kinds", "date differs"),
          QT_TRANSLATE_NOOP("Kinds", "A date differs, or is given more precisely.")},
    Words{Kind::NameVariant, "name-variant", QT_TRANSLATE_NOOP("Kinds", "name differs"),
          QT_TRANSLATE_NOOP("Kinds", "A name or title is written or chosen differently.")},
    Words{Kind::AttributionChanged, "attribution-changed",
          QT_TRANSLATE_NOOP("Kinds", "credited to another"),
          QT_TRANSLATE_NOOP("Kinds", "The same statement is credited to somebody else.")},
    Words{
        Kind::AttributionDropped, "attribution-dropped",
        QT_TRANSLATE_NOOP("Kinds", "credit dropped"),
        QT_TRANSLATE_NOOP("Kinds", "A statement that others credit stands here without a source.")},
    Words{
        Kind::AttributionAdded, "attribution-added", QT_TRANSLATE_NOOP("Kinds", "credit added"),
        QT_TRANSLATE_NOOP("Kinds", "A statement that others leave uncredited has a source here.")},
    Words{Kind::HedgeChanged, "hedge-changed", QT_TRANSLATE_NOOP("Kinds", "hedge changed"),
          QT_TRANSLATE_NOOP("Kinds",
                            "The statement is hedged more or less: reported, supposed, will.")},
    Words{Kind::VerbStrength, "verb-strength",
          QT_TRANSLATE_NOOP("Kinds", "verb stronger or weaker"),
          QT_TRANSLATE_NOOP("Kinds", "Another reporting verb: said, claimed, threatened.")},
    Words{Kind::ListChanged, "list-changed", QT_TRANSLATE_NOOP("Kinds", "list longer or shorter"),
          QT_TRANSLATE_NOOP("Kinds", "An enumeration names more, fewer or other things.")},
};
static_assert(words.size() == allKinds.size());

const Words &wordsFor(Kind kind)
{
    return *std::ranges::find(words, kind, &Words::kind);
}

} // namespace

QString identifierOf(Kind kind)
{
    return QString::fromLatin1(wordsFor(kind).name);
}

const char *titleOf(Kind kind)
{
    return wordsFor(kind).title;
}

const char *explanationOf(Kind kind)
{
    return wordsFor(kind).explanation;
}

} // namespace core::difference
