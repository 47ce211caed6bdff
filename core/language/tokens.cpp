// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/tokens.h"

#include <libstemmer.h>
#include <unicode/ubrk.h>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}

/// "U.S", "Ph.D", "e.g", "D.C.": one or two letters between dots.
bool isDotted(QStringView word)
{
    if (!word.contains(u'.'))
        return false;
    return std::ranges::all_of(word.tokenize(u'.', Qt::SkipEmptyParts), [](QStringView part) {
        return part.size() <= 2 && part.front().isLetter() && part.back().isLetter();
    });
}

bool isAllCapitals(QStringView word)
{
    return word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

/// "us" -> "u.s."
QString dotted(const QString &letters)
{
    QString with;
    for (const QChar letter : letters) {
        with += letter;
        with += u'.';
    }
    return with;
}

/// One mark for all marks that mean the same.
QString plainMark(QStringView mark)
{
    static const QHash<QChar, QString> plain{
        {u'“', u"\""_s}, {u'”', u"\""_s}, {u'„', u"\""_s}, {u'‟', u"\""_s}, {u'«', u"\""_s},
        {u'»', u"\""_s}, {u'‘', u"'"_s},  {u'’', u"'"_s},  {u'‚', u"'"_s},  {u'‛', u"'"_s},
        {u'`', u"'"_s},  {u'´', u"'"_s},  {u'‹', u"'"_s},  {u'›', u"'"_s},  {u'–', u"-"_s},
        {u'—', u"-"_s},  {u'‒', u"-"_s},  {u'―', u"-"_s},  {u'‐', u"-"_s},  {u'‑', u"-"_s},
        {u'−', u"-"_s},  {u'…', u"..."_s}};
    if (mark.size() > 1 && isHyphen(mark.front()))
        return u"-"_s;
    return mark.size() == 1 ? plain.value(mark.front(), mark.toString()) : mark.toString();
}

/// "12,000" -> "12000"; a comma that does not stand before three digits stays.
QString plainNumber(QString number)
{
    for (qsizetype i = number.indexOf(u','); i >= 0; i = number.indexOf(u',', i + 1)) {
        const QStringView rest = QStringView(number).sliced(i + 1);
        const auto end = std::ranges::find_if_not(rest, [](QChar c) { return c.isDigit(); });
        if (end - rest.begin() == 3)
            number.remove(i--, 1);
    }
    return number;
}

QString lowered(QStringView word)
{
    QString lower = word.toString().normalized(QString::NormalizationForm_C).toLower();
    for (QChar &c : lower) {
        if (isApostrophe(c))
            c = u'\'';
        else if (isHyphen(c))
            c = u'-';
    }
    static const QString invisible = u"\u00ad\u200b\u2060\ufeff"_s;
    lower.removeIf([](QChar c) { return invisible.contains(c); });
    return lower;
}

TokenKind kindOf(QStringView word, int32_t rule)
{
    if (word.front().isDigit())
        return TokenKind::Number;
    if (rule >= UBRK_WORD_LETTER)
        return TokenKind::Word;
    return rule >= UBRK_WORD_NUMBER ? TokenKind::Number : TokenKind::Punctuation;
}

/// A line in capitals ("CHINA WARNS US"): there capitals make no acronym.
bool isShouted(QStringView text, const std::vector<Token> &tokens)
{
    qsizetype words = 0;
    qsizetype capitals = 0;
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Word || token.range.length() < 2)
            continue;
        ++words;
        capitals += isAllCapitals(token.range.of(text));
    }
    return words >= 3 && capitals * 3 > words * 2;
}

/// The offset at which a possessive 's begins in a word, or -1. "it's" and the like are whole.
qsizetype possessiveAt(QStringView word, const Language &language)
{
    const qsizetype at = word.size() - 2;
    if (at < 1 || !isApostrophe(word[at]) || word.back().toLower() != u's')
        return -1;
    return language.isFunctionWord(lowered(word)) ? -1 : at;
}

/// True where a mark goes on from the one before: "..", "--".
bool isRepeated(QStringView text, const Token &before, const Token &next)
{
    const QChar mark = text[next.range.begin];
    return before.kind == TokenKind::Punctuation && next.kind == TokenKind::Punctuation
        && before.range.end == next.range.begin && text[before.range.begin] == mark
        && next.range.length() == 1 && (mark == u'.' || isHyphen(mark));
}

/// True where the last three tokens are a word with two spellings, "co-operation".
bool isClosedCompound(QStringView text, const std::vector<Token> &tokens, const Language &language)
{
    const qsizetype count = std::ssize(tokens);
    if (count < 3)
        return false;
    const Token &first = tokens[static_cast<size_t>(count - 3)];
    const Token &hyphen = tokens[static_cast<size_t>(count - 2)];
    const Token &last = tokens.back();
    return first.kind == TokenKind::Word && last.kind == TokenKind::Word
        && hyphen.range.length() == 1 && isHyphen(text[hyphen.range.begin])
        && first.range.end == hyphen.range.begin && hyphen.range.end == last.range.begin
        && language.spelling().joinsHyphen(lowered(first.range.united(last.range).of(text)));
}

/// Appends a piece, joining it to the tokens before where the two are one.
void append(Token token, QStringView text, const Language &language, std::vector<Token> &tokens)
{
    if (!tokens.empty()) {
        Token &before = tokens.back();
        const bool endsDotted = text[token.range.begin] == u'.' && token.range.length() == 1
            && before.range.end == token.range.begin && isDotted(before.range.of(text));
        if (endsDotted || isRepeated(text, before, token)) {
            before.range.end = token.range.end;
            return;
        }
    }
    tokens.push_back(token);
    if (isClosedCompound(text, tokens, language)) {
        const qsizetype end = tokens.back().range.end;
        tokens.resize(tokens.size() - 2);
        tokens.back().range.end = end;
    }
}

} // namespace

QString normalised(QStringView word, const Language &language)
{
    QString lower = lowered(word);
    const bool isAcronym = isDotted(word) || isAllCapitals(word);
    if (isAcronym) {
        lower.remove(u'.');
        return language.isFunctionWord(lower) ? dotted(lower) : lower;
    }
    return language.spelling().preferred(lower);
}

void Tokeniser::CloseIterator::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

void Tokeniser::DeleteStemmer::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Tokeniser::Tokeniser(const Language &language)
    : m_language(language)
{
    UErrorCode status = U_ZERO_ERROR;
    m_words.reset(ubrk_open(UBRK_WORD, "en", nullptr, 0, &status));
    const QByteArray code = language.code().toUtf8();
    m_stemmer.reset(code.isEmpty() ? nullptr : sb_stemmer_new(code.constData(), "UTF_8"));
}

Tokeniser::~Tokeniser() = default;

QString Tokeniser::stemmed(const QString &norm) const
{
    if (!m_stemmer)
        return norm;
    const QByteArray utf8 = norm.toUtf8();
    const auto *stem
        = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()),
                          static_cast<int>(utf8.size()));
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem),
                                    sb_stemmer_length(m_stemmer.get()))
                : norm;
}

const Tokeniser::Form &Tokeniser::formOf(const QString &word, TokenKind kind)
{
    if (const auto known = m_forms.constFind(word); known != m_forms.cend())
        return *known;
    Form form;
    if (kind == TokenKind::Word) {
        form.norm = normalised(word, m_language);
        form.stem = stemmed(form.norm);
        form.lemma = m_language.lemma(form.norm);
        form.isFunctionWord = m_language.isFunctionWord(form.norm);
    } else {
        form.norm = kind == TokenKind::Number ? plainNumber(lowered(word)) : plainMark(word);
        form.stem = form.norm;
    }
    return *m_forms.insert(word, form);
}

std::vector<Token> Tokeniser::pieces(QStringView text, TextRange range)
{
    std::vector<Token> tokens;
    const QStringView piece = range.of(text);
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(m_words.get(), reinterpret_cast<const UChar *>(piece.utf16()),
                 static_cast<int32_t>(piece.size()), &status);
    if (U_FAILURE(status))
        return tokens;
    for (int32_t begin = ubrk_first(m_words.get()), end = ubrk_next(m_words.get());
         end != UBRK_DONE; begin = end, end = ubrk_next(m_words.get())) {
        const QStringView word = piece.sliced(begin, end - begin);
        if (word.trimmed().isEmpty())
            continue;
        Token token{.range = TextRange{begin, end}.shifted(range.begin),
                    .kind = kindOf(word, ubrk_getRuleStatus(m_words.get()))};
        const qsizetype possessive
            = token.kind == TokenKind::Word ? possessiveAt(word, m_language) : -1;
        if (possessive < 0) {
            append(token, text, m_language, tokens);
            continue;
        }
        const qsizetype split = token.range.begin + possessive;
        append({.range = {token.range.begin, split}}, text, m_language, tokens);
        tokens.push_back({.range = {split, token.range.end}});
    }
    return tokens;
}

std::vector<Token> Tokeniser::tokenise(QStringView text, TextRange range)
{
    std::vector<Token> tokens = pieces(text, range);
    const bool shouted = isShouted(text, tokens);
    for (Token &token : tokens) {
        const QStringView word = token.range.of(text);
        const Form &form
            = formOf(shouted ? word.toString().toLower() : word.toString(), token.kind);
        token.norm = form.norm;
        token.stem = form.stem;
        token.lemma = form.lemma;
        token.isFunctionWord = form.isFunctionWord;
        token.isCapitalised = word.front().isUpper() || word.front().isTitleCase();
    }
    return tokens;
}

std::vector<Token> tokenise(QStringView text, TextRange range, const Language &language)
{
    return Tokeniser(language).tokenise(text, range);
}

} // namespace core::language
