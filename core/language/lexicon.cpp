// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/lexicon.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace core::language {

Lexicon Lexicon::parse(QStringView text)
{
    Lexicon lexicon;
    for (const QStringView line : text.tokenize(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        QStringList parts = line.toString().split(u'\t');
        for (QString &part : parts)
            part = part.trimmed();
        LexiconEntry entry{.phrase = parts.takeFirst().toLower().replace(u'’', u'\''),
                           .fields = parts};
        lexicon.m_byPhrase.insert(entry.phrase, std::ssize(lexicon.m_entries));
        lexicon.m_entries.push_back(std::move(entry));
    }
    return lexicon;
}

const LexiconEntry *Lexicon::find(const QString &phrase) const
{
    const auto found = m_byPhrase.constFind(phrase);
    return found == m_byPhrase.cend() ? nullptr : &m_entries[static_cast<size_t>(*found)];
}

Lexicons Lexicons::load(const QString &folder)
{
    Lexicons all;
    QDirIterator files(folder, {u"*.txt"_s, u"*.tsv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all.m_lexicons.insert(info.dir().dirName() + u'/' + info.completeBaseName(),
                                  Lexicon::parse(QString::fromUtf8(file.readAll())));
    }
    return all;
}

const Lexicon &Lexicons::lexicon(const QString &language, const QString &kind) const
{
    const QString base = language.section(u'-', 0, 0).toLower();
    const auto found = m_lexicons.constFind(base + u'/' + kind);
    return found == m_lexicons.cend() ? m_none : *found;
}

QStringList Lexicons::kinds(const QString &language) const
{
    QStringList kinds;
    for (const QString &key : m_lexicons.keys()) {
        if (key.section(u'/', 0, 0) == language)
            kinds.append(key.section(u'/', 1));
    }
    kinds.sort();
    return kinds;
}

QStringList Lexicons::languages() const
{
    QStringList codes;
    for (const QString &key : m_lexicons.keys())
        codes.append(key.section(u'/', 0, 0));
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

} // namespace core::language
