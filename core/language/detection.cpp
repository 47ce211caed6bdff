// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "core/language/tokens.h"

#include <cld2/public/compact_lang_det.h>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

/// More text tells nothing new and takes long.
constexpr qsizetype enoughText = 20'000;

/// cld2's code as BCP 47; empty for what is no language of people's texts ("xx-Latn", Klingon).
QString tagOf(CLD2::Language language)
{
    static const QHash<QString, QString> renamed{
        {u"iw"_s, u"he"_s},   {u"jw"_s, u"jv"_s},    {u"mo"_s, u"ro"_s},   {u"in"_s, u"id"_s},
        {u"un"_s, QString()}, {u"tlh"_s, QString()}, {u"zzp"_s, QString()}};
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code.startsWith("xx"_L1) || code.startsWith("zz"_L1))
        return {};
    return renamed.value(code, code);
}

/// cld2 must not meet control characters.
QByteArray cleaned(QStringView text)
{
    QString clean = text.left(enoughText).toString();
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c == u'\ufffe' || c == u'\uffff')
            c = u' ';
    }
    return clean.toUtf8();
}

/// The share of a text's words that are function words of a language.
double functionWordShare(QStringView text, const Language &language)
{
    qsizetype words = 0;
    qsizetype hits = 0;
    for (const Token &token : tokenise(text, {0, text.size()}, language)) {
        if (token.kind != TokenKind::Word)
            continue;
        ++words;
        hits += token.isFunctionWord;
    }
    return hits < 2 ? 0 : static_cast<double>(hits) / static_cast<double>(words);
}

/// Of the languages with a list of function words the one that a short text has clearly most of.
QString byFunctionWords(QStringView text, const Languages &languages)
{
    constexpr double least = 0.2;
    constexpr double clearly = 1.5;
    QString best;
    double bestShare = 0;
    double secondShare = 0;
    for (const QString &code : languages.lexicons().languages()) {
        const double share = functionWordShare(text, languages.of(code));
        if (share > bestShare) {
            secondShare = bestShare;
            bestShare = share;
            best = code;
        } else {
            secondShare = std::max(secondShare, share);
        }
    }
    return bestShare >= least && bestShare >= clearly * secondShare ? best : QString();
}

} // namespace

QString detectLanguage(QStringView text)
{
    const QByteArray utf8 = cleaned(text);
    int valid = 0;
    bool isReliable = false;
    const CLD2::Language language = CLD2::DetectLanguageCheckUTF8(
        utf8.constData(), static_cast<int>(utf8.size()), true, &isReliable, &valid);
    return isReliable ? tagOf(language) : QString();
}

QString detectLanguage(QStringView text, const Languages &languages)
{
    constexpr qsizetype shortText = 2'000;
    const QString detected = detectLanguage(text);
    return detected.isEmpty() ? byFunctionWords(text.left(shortText), languages) : detected;
}

} // namespace core::language
