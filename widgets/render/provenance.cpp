// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/provenance.h"

#include "core/reader/filekind.h"
#include "core/reader/line.h"
#include "widgets/render/counted.h"
#include "widgets/render/encodings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int hardlyAnyWords = 60;
constexpr qsizetype mostQuoted = 120; ///< characters of another version's sentence

QString said(const char *text)
{
    return QCoreApplication::translate("Provenance", text);
}

bool isTextual(const QByteArray &bytes, const QString &encoding)
{
    return !bytes.isEmpty() && !encoding.isEmpty()
        && (encoding.startsWith("UTF-16"_L1) || encoding.startsWith("UTF-32"_L1)
            || core::reader::kindOfBinary(bytes).isEmpty());
}

QString sizeOf(const core::Version &version)
{
    const qsizetype bytes
        = version.bytes.isEmpty() ? version.text.toUtf8().size() : version.bytes.size();
    const QString exact = counted("Provenance", bytes, QT_TRANSLATE_NOOP("Provenance", "1 byte"),
                                  QT_TRANSLATE_N_NOOP("Provenance", "%n bytes"));
    return bytes < 1000
        ? exact
        : said("%1 (%2 bytes)").arg(QLocale().formattedDataSize(bytes), QLocale().toString(bytes));
}

/// In its own zone, as a page gives it: "Thursday, 4 May 2023, 09:30 (UTC+02:00)".
QString momentOf(const core::PublicationDate &date)
{
    if (!date.isValid())
        return {};
    const QLocale locale;
    const QString day = locale.toString(date.moment.date(), QLocale::LongFormat);
    if (!date.hasTime)
        return day;
    const QString time = locale.toString(date.moment.time(), QLocale::ShortFormat);
    if (date.moment.timeSpec() == Qt::LocalTime)
        return u"%1, %2"_s.arg(day, time);
    const int minutes = date.moment.offsetFromUtc() / 60;
    const QChar sign = minutes < 0 ? u'−' : u'+';
    return u"%1, %2 (UTC%3%4:%5)"_s.arg(day, time, sign)
        .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

/// Of the blocks with some roles. No more are counted than matter.
template <typename IsCounted> int wordsOf(const core::Version &version, IsCounted isCounted)
{
    int words = 0;
    for (const core::Block &block : version.blocks) {
        if (words >= hardlyAnyWords)
            break;
        if (isCounted(block.role))
            words += core::reader::countWords(block.range.of(version.text));
    }
    return words;
}

/// At a word's end.
QString shortened(const QString &sentence)
{
    if (sentence.size() <= mostQuoted)
        return sentence;
    return sentence.first(std::max(sentence.lastIndexOf(u' ', mostQuoted), mostQuoted / 2)) + u'…';
}

QString furnitureReason(const QString &outlet, qsizetype more)
{
    if (more == 0)
        return said("Set aside: %1 has the same words for its readers, and they tell nothing of "
                    "the story.")
            .arg(outlet);
    return counted("Provenance", more,
                   QT_TRANSLATE_NOOP("Provenance",
                                     "Set aside: %1 and 1 more have the same words for their "
                                     "readers, and they tell nothing of the story."),
                   QT_TRANSLATE_N_NOOP("Provenance",
                                       "Set aside: %1 and %n more have the same words for their "
                                       "readers, and they tell nothing of the story."))
        .arg(outlet);
}

QString encodingOf(const core::Version &version)
{
    const QString title = titleOfEncoding(version.encoding);
    return version.encodingAssumed ? said("%1, assumed").arg(title) : title;
}

} // namespace

QString formatOf(const core::Version &version)
{
    const bool isPasted = version.file.isEmpty() && version.bytes.isEmpty();
    if (!version.source.isEmpty())
        return isPasted              ? said("Pasted page source")
            : version.file.isEmpty() ? said("Page")
                                     : said("Saved page");
    if (isPasted)
        return said("Pasted text");
    const QString suffix = QFileInfo(version.file).suffix().toUpper();
    const bool isPlain = suffix.isEmpty() || suffix == "TXT"_L1 || suffix == "TEXT"_L1;
    if (isTextual(version.bytes, version.encoding))
        return isPlain ? said("Plain text") : said("Text (%1)").arg(suffix);
    return isPlain ? said("Document") : said("%1 document").arg(suffix);
}

QString languageNameOf(const QString &tag)
{
    if (tag.isEmpty())
        return {};
    const QLocale locale(tag);
    return locale.language() == QLocale::C ? tag : QLocale::languageToString(locale.language());
}

QList<ProvenanceFact> provenanceOf(const core::Version &version)
{
    QList<ProvenanceFact> facts;
    const auto add = [&](const QString &label, const QString &value, bool isCode = false) {
        if (!value.isEmpty())
            facts.append({label, value, isCode});
    };
    add(said("Kind"), formatOf(version));
    add(said("File"), QDir::toNativeSeparators(version.file), true);
    add(said("Address"), version.address, true);
    if (version.fetchedFrom != version.address)
        add(said("Fetched from"), version.fetchedFrom, true);
    add(said("Retrieved"), momentOf({.moment = version.retrieved.toLocalTime(), .hasTime = true}));
    add(said("Published"), momentOf(version.date));
    add(said("Updated"), momentOf(version.modified));
    add(said("Size"), sizeOf(version));
    add(said("Encoding"), version.encoding.isEmpty() ? QString() : encodingOf(version));
    add(said("Language"), languageNameOf(version.language));
    add(said("SHA-256"), QString::fromLatin1(version.sha256.toHex()), true);
    return facts;
}

ShownSource shownSource(const core::Version &version)
{
    if (!version.source.isEmpty())
        return {.text = version.source, .isPage = true};
    if (isTextual(version.bytes, version.encoding)) {
        QStringDecoder decoder(version.encoding);
        if (decoder.isValid())
            return {.text = decoder.decode(version.bytes), .isPage = false};
    }
    return {.text = version.text, .isPage = false};
}

QString reasonFor(const core::ProvenBlock &proven, const core::Comparison &comparison)
{
    if (proven.reason == core::ProvenBlock::Reason::Between)
        return said("Set aside at first; it stands between the article and text that other "
                    "versions have, too.");
    const core::Version &nearest = comparison.version(proven.nearest);
    if (proven.reason == core::ProvenBlock::Reason::SharedFurniture)
        return furnitureReason(nearest.outlet, proven.versions.size() - 1);
    const QString words = shortened(proven.nearestRange.of(nearest.text).toString().simplified());
    const qsizetype more = proven.versions.size() - 1;
    if (more == 0)
        return said("Set aside at first; %1 says the same: “%2”").arg(nearest.outlet, words);
    return counted("Provenance", more,
                   QT_TRANSLATE_NOOP("Provenance",
                                     "Set aside at first; %1 and 1 more say the same: “%2”"),
                   QT_TRANSLATE_N_NOOP("Provenance",
                                       "Set aside at first; %1 and %n more say the same: “%2”"))
        .arg(nearest.outlet, words);
}

QHash<qint32, QString> reasonsFor(core::VersionId version, const core::Comparison &comparison)
{
    QHash<qint32, QString> reasons;
    for (const core::ProvenBlock &proven : comparison.proven) {
        if (proven.version == version)
            reasons.insert(proven.block.value, reasonFor(proven, comparison));
    }
    return reasons;
}

QStringList doubtsAbout(const core::Version &version)
{
    QStringList doubts;
    if (version.encodingAssumed)
        doubts.append(said("The encoding was assumed to be %1: the file does not say.")
                          .arg(titleOfEncoding(version.encoding)));
    // A page has a headline; copied text and wire copy often come without.
    if (version.title.trimmed().isEmpty() && !version.source.isEmpty())
        doubts.append(said("No headline was found."));
    // Counted as in the dialog, which counts all that is compared.
    const int words = wordsOf(version, core::isCompared);
    if (wordsOf(version, [](core::BlockRole role) { return role == core::BlockRole::Body; }) == 0)
        doubts.append(said("No article text was found."));
    else if (words < hardlyAnyWords)
        doubts.append(counted(
            "Provenance", words,
            QT_TRANSLATE_NOOP("Provenance", "Only 1 word was taken for the article's text."),
            QT_TRANSLATE_N_NOOP("Provenance", "Only %n words were taken for the article's text.")));
    return doubts;
}

bool canBeDecodedAgain(const core::Version &version)
{
    return isTextual(version.bytes, version.encoding);
}

} // namespace widgets
