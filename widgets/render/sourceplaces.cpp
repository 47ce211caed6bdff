// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/sourceplaces.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::TextRange;

namespace {

/// Letters and digits of a text, folded, and where each stood: "<b>The A</b>" -> thea.
struct Letters
{
    QString text;
    QList<TextRange> places;

    void add(QChar c, TextRange place)
    {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            return;
        text.append(c.toCaseFolded());
        places.append(place);
    }
    TextRange rangeOf(qsizetype begin, qsizetype length) const
    {
        return {places[begin].begin, places[begin + length - 1].end};
    }
};

/// Of "&eacute;" or "&#233;" at the begin of \a text: the letter and how long it is written; a
/// length of 0 where it is none.
struct Entity
{
    QString letters;
    qsizetype length = 0;
};

QString lettersOfName(const QString &name)
{
    // Entities of letters; those of punctuation are passed over anyway.
    static const QHash<QString, QString> accents{
        {u"acute"_s, u"\u0301"_s}, {u"grave"_s, u"\u0300"_s}, {u"circ"_s, u"\u0302"_s},
        {u"uml"_s, u"\u0308"_s},   {u"tilde"_s, u"\u0303"_s}, {u"cedil"_s, u"\u0327"_s},
        {u"ring"_s, u"\u030A"_s},  {u"caron"_s, u"\u030C"_s}};
    if (name == "szlig"_L1)
        return u"ß"_s;
    if (name == "oslash"_L1 || name == "Oslash"_L1)
        return u"ø"_s;
    const QString accent = accents.value(name.sliced(1));
    return accent.isEmpty() ? QString()
                            : (name.first(1) + accent).normalized(QString::NormalizationForm_C);
}

Entity entityAt(QStringView text)
{
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 12)).indexOf(u';');
    if (end < 2)
        return {};
    const QString name = text.sliced(1, end - 1).toString();
    if (!name.startsWith(u'#'))
        return {lettersOfName(name), end + 1};
    const bool isHex = name.startsWith("#x"_L1, Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code > QChar::LastValidCodePoint)
        return {};
    return {QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1), end + 1};
}

/// Adds what stands at \a at and gives where the next thing stands.
qsizetype addLetter(Letters &letters, QStringView source, qsizetype at)
{
    if (source[at] == u'&') {
        if (const Entity entity = entityAt(source.sliced(at)); entity.length > 0) {
            for (const QChar c : entity.letters)
                letters.add(c, {at, at + entity.length});
            return at + entity.length;
        }
    }
    letters.add(source[at], {at, at + 1});
    return at + 1;
}

/// Behind a tag, a comment, a script or a style that begins here.
qsizetype endOfMarkup(QStringView source, qsizetype at)
{
    const auto behind = [&](QStringView mark, qsizetype from) {
        const qsizetype found = source.indexOf(mark, from, Qt::CaseInsensitive);
        return found < 0 ? source.size() : found + mark.size();
    };
    const QStringView rest = source.sliced(at);
    if (rest.startsWith("<!--"_L1))
        return behind(u"-->", at);
    if (rest.startsWith("<script"_L1, Qt::CaseInsensitive))
        return behind(u"</script>", at);
    if (rest.startsWith("<style"_L1, Qt::CaseInsensitive))
        return behind(u"</style>", at);
    return behind(u">", at);
}

bool beginsMarkup(QStringView source, qsizetype at)
{
    if (source[at] != u'<' || at + 1 >= source.size())
        return false;
    const QChar next = source[at + 1];
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

/// What a page shows, or all of a plain text.
Letters shownLetters(QStringView source, bool isPage)
{
    Letters letters;
    for (qsizetype at = 0; at < source.size();)
        at = isPage && beginsMarkup(source, at) ? endOfMarkup(source, at)
                                                : addLetter(letters, source, at);
    return letters;
}

/// The same with everything that stands in tags and scripts.
Letters allLetters(QStringView source)
{
    Letters letters;
    for (qsizetype at = 0; at < source.size();)
        at = addLetter(letters, source, at);
    return letters;
}

/// Looks for blocks in reading order, going on behind the one found last.
class Finder
{
public:
    explicit Finder(Letters letters)
        : m_letters(std::move(letters))
    {
    }

    TextRange find(const QString &block)
    {
        qsizetype at = m_letters.text.indexOf(block, m_next);
        if (at < 0)
            at = m_letters.text.indexOf(block);
        if (at < 0)
            return {};
        m_next = at + block.size();
        return m_letters.rangeOf(at, block.size());
    }

private:
    Letters m_letters;
    qsizetype m_next = 0;
};

/// The begin of a long block is enough where something stands between its words in the source.
constexpr qsizetype enoughLetters = 40;

TextRange find(const QString &block, Finder &finder)
{
    const TextRange whole = finder.find(block);
    if (!whole.isEmpty() || block.size() <= enoughLetters)
        return whole;
    const TextRange begin = finder.find(block.first(enoughLetters));
    return !begin.isEmpty() ? begin : finder.find(block.last(enoughLetters));
}

} // namespace

QList<TextRange> placesInSource(const core::Version &version, const QString &source, bool isPage)
{
    Finder shown(shownLetters(source, isPage));
    Finder all(isPage ? allLetters(source) : Letters{});
    QList<TextRange> places;
    for (const core::Block &block : version.blocks) {
        const QString letters = shownLetters(block.range.of(version.text), false).text;
        TextRange place = letters.isEmpty() ? TextRange{} : find(letters, shown);
        if (place.isEmpty() && isPage && !letters.isEmpty())
            place = find(letters, all);
        places.append(place);
    }
    return places;
}

qint32 blockAtPlace(const QList<TextRange> &places, qsizetype offset)
{
    qint32 holding = -1;
    qint32 before = -1;
    for (qint32 i = 0; i < places.size(); ++i) {
        const TextRange &place = places[i];
        if (place.isEmpty() || place.begin > offset)
            continue;
        if (offset < place.end && (holding < 0 || place.length() < places[holding].length()))
            holding = i;
        if (before < 0 || place.begin > places[before].begin)
            before = i;
    }
    return holding >= 0 ? holding : before;
}

} // namespace widgets
