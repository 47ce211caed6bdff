// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/wordlists.h"

#include "widgets/render/prose.h"
#include "widgets/render/worddefinition.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qint64 largestFile = 4'000'000; ///< bytes
constexpr auto ownList = "Loaded Language"_L1;

QString said(const char *text)
{
    return QCoreApplication::translate("WordLists", text);
}

/// Runs a definition over a paragraph and collects the words that it gives a format.
class WordCollector final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit WordCollector(const KSyntaxHighlighting::Definition &definition)
    {
        setDefinition(definition);
    }

    /// Ranges of \a text, ascending.
    core::TextRanges wordsIn(const QString &text)
    {
        m_found.clear();
        highlightLine(text, {});
        return m_found;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const bool isPlain = format.textStyle() == KSyntaxHighlighting::Theme::Normal
            && !format.hasTextColor({}) && !format.isUnderline({});
        if (length > 0 && !isPlain)
            m_found.append({offset, offset + length});
    }

private:
    core::TextRanges m_found;
};

int wordsOf(const core::language::Analysis &analysis)
{
    return static_cast<int>(
        std::ranges::count_if(analysis.tokens, [](const core::language::Token &token) {
            return token.kind != core::language::TokenKind::Punctuation;
        }));
}

int totalOf(const CountedWord &word)
{
    return static_cast<int>(word.places.size());
}

/// Collects places under their words, whatever their case.
class ListCounter
{
public:
    ListCounter(const QString &name, qsizetype versions)
        : m_list{.name = name, .words = {}, .counts = QList<int>(versions, 0)}
    {
    }

    void add(const QString &word, WordPlace place)
    {
        const QString key = word.toCaseFolded();
        if (!m_known.contains(key)) {
            m_known.insert(key, m_list.words.size());
            m_list.words.append(CountedWord{word, {}, QList<int>(m_list.counts.size(), 0)});
        }
        CountedWord &one = m_list.words[m_known.value(key)];
        one.places.append(place);
        ++one.counts[place.version.value];
        ++m_list.counts[place.version.value];
    }

    CountedList finished()
    {
        std::ranges::stable_sort(m_list.words, std::ranges::greater{}, totalOf);
        return std::move(m_list);
    }

private:
    CountedList m_list;
    QHash<QString, qsizetype> m_known;
};

CountedList counted(const core::Comparison &comparison, const QString &name, WordCollector &words,
                    const std::stop_token &stop)
{
    const qsizetype versions = std::ssize(comparison.story.versions);
    ListCounter counter(name, versions);
    for (qint32 i = 0; i < versions; ++i) {
        const core::Version &version = comparison.version({i});
        for (const core::Block &block : version.blocks) {
            if (!isProse(block.role) || stop.stop_requested())
                continue;
            // Lines broken in the source are one line to the reader.
            const QString text = block.range.of(version.text).toString().replace(u'\n', u' ');
            for (const core::TextRange found : words.wordsIn(text)) {
                const core::TextRange range{found.begin + block.range.begin,
                                            found.end + block.range.begin};
                counter.add(found.of(text).toString(), WordPlace{core::VersionId{i}, range});
            }
        }
    }
    return counter.finished();
}

} // namespace

std::shared_ptr<const WordLists> WordLists::read(const QString &folder)
{
    const std::shared_ptr<WordLists> lists(new WordLists);
    lists->m_lists.append({.name = ownList, .file = {}, .problem = {}});
    QDir(lists->m_copies.path()).mkdir(u"syntax"_s);
    if (folder.isEmpty())
        return lists;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.xml"_s, u"*.txt"_s}, QDir::Files,
                                                           QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &file : files)
        lists->readFile(file.filePath());
    return lists;
}

void WordLists::readFile(const QString &path)
{
    const QFileInfo info(path);
    const auto refuse = [&](const QString &problem) {
        m_lists.append({info.completeBaseName(), info.fileName(), problem});
    };
    if (info.size() > largestFile)
        return refuse(said("it is larger than %1 MB").arg(largestFile / 1'000'000));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    const bool isPlain = info.suffix().compare("txt"_L1, Qt::CaseInsensitive) == 0;
    const auto definition = isPlain
        ? definitionOf(info.completeBaseName(), wordsOfPlainList(file.readAll()))
        : checkedDefinition(file.readAll());
    if (!definition)
        return refuse(definition.error());
    const auto isTaken = [&](const WordList &list) { return list.name == definition->name; };
    if (definition->name == ProseLayer::standardDefinition()
        || std::ranges::any_of(m_lists, isTaken))
        return refuse(said("another list is called “%1” too").arg(definition->name));
    QFile copy(m_copies.filePath(u"syntax/%1.xml"_s.arg(m_lists.size())));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(definition->xml) < 0)
        return refuse(copy.errorString());
    m_lists.append({definition->name, info.fileName(), {}});
}

WordCounts countWords(const core::Comparison &comparison, const QStringList &definitionFolders,
                      const QStringList &names, const std::stop_token &stop)
{
    WordCounts counts;
    for (const auto &analysis : comparison.analyses)
        counts.words.append(wordsOf(*analysis));
    KSyntaxHighlighting::Repository repository;
    repository.addCustomSearchPath(u":/prose"_s);
    for (const QString &folder : definitionFolders)
        repository.addCustomSearchPath(folder);
    for (const QString &name : names) {
        const auto definition = repository.definitionForName(name);
        if (!definition.isValid())
            continue;
        WordCollector collector(definition);
        counts.lists.append(counted(comparison, name, collector, stop));
    }
    return counts;
}

double perThousand(int count, int words)
{
    return words == 0 ? 0 : 1000.0 * count / words;
}

} // namespace widgets
