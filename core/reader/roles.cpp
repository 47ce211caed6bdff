// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/roles.h"

#include "core/reader/articlerun.h"
#include "core/reader/headline.h"

namespace core::reader {

namespace {

constexpr qsizetype headLines = 12; ///< at most between a title and its byline or date
constexpr int subheadingWords = 16;
constexpr int itemWords = 12;

/// Gives each line its role, once the article's lines and title are known.
class RoleFinder
{
public:
    RoleFinder(QStringView text, const std::vector<Line> &lines)
        : m_lines(lines)
        , m_run(articleRun(lines))
        , m_roles(lines.size(), BlockRole::Boilerplate)
    {
        m_title = titleLine(text, lines, m_run);
        if (m_title >= 0)
            m_run.begin = std::max(m_run.begin, m_title + 1);
    }

    std::vector<BlockRole> roles()
    {
        for (qsizetype i = m_run.begin; i < m_run.end; ++i)
            set(i, roleInside(i));
        readHead();
        readFoot();
        return m_roles;
    }

private:
    const Line &line(qsizetype i) const { return m_lines[static_cast<size_t>(i)]; }
    BlockRole role(qsizetype i) const { return m_roles[static_cast<size_t>(i)]; }
    void set(qsizetype i, BlockRole role) { m_roles[static_cast<size_t>(i)] = role; }
    bool isNearHead(qsizetype i) const;
    qsizetype nextTextLine(qsizetype i) const;
    bool isSubheading(qsizetype i) const;
    BlockRole roleInside(qsizetype i) const;
    qsizetype headEnd() const;
    void readHead();
    void readFoot();

    const std::vector<Line> &m_lines;
    IndexSpan m_run;
    qsizetype m_title = -1;
    std::vector<BlockRole> m_roles;
};

/// Before the second paragraph of the article.
bool RoleFinder::isNearHead(qsizetype i) const
{
    qsizetype prose = 0;
    for (qsizetype k = m_run.begin; k < i; ++k)
        prose += line(k).isProse();
    return prose < 2;
}

/// The next line that is neither a control nor a picture's credit.
qsizetype RoleFinder::nextTextLine(qsizetype i) const
{
    for (++i; i < m_run.end; ++i) {
        if (!(line(i).marks & (LineMark::Noise | LineMark::Notice)) && !line(i).isCaption())
            return i;
    }
    return m_run.end;
}

bool RoleFinder::isSubheading(qsizetype i) const
{
    const qsizetype next = nextTextLine(i);
    return line(i).isHeadingLike() && line(i).words <= subheadingWords && next < m_run.end
        && !line(next).isHeadingLike();
}

BlockRole RoleFinder::roleInside(qsizetype i) const
{
    const Line &here = line(i);
    const auto hasMark = [&](LineMarks marks) { return bool(here.marks & marks); };
    if (here.date)
        return isNearHead(i) ? BlockRole::Date : BlockRole::Boilerplate;
    if (!here.people.isEmpty())
        return isNearHead(i) ? BlockRole::Byline : BlockRole::Boilerplate;
    if (here.isCaption())
        return BlockRole::Caption;
    if (hasMark(LineMark::Noise | LineMark::Notice | LineMark::Teaser | LineMark::End))
        return BlockRole::Boilerplate;
    if (hasMark(LineMark::Hint | LineMark::Bio) && here.words < itemWords)
        return BlockRole::Boilerplate;
    if (isSubheading(i))
        return BlockRole::Subheading;
    return hasMark(LineMark::Menu) ? BlockRole::Boilerplate : BlockRole::Body;
}

/// The last line of byline or date under the title; the title itself where there is none.
qsizetype RoleFinder::headEnd() const
{
    qsizetype end = m_title;
    qsizetype prose = 0;
    const qsizetype last = std::min<qsizetype>(m_title + headLines, std::ssize(m_lines) - 1);
    for (qsizetype i = m_title + 1; i <= last && prose <= 1; ++i) {
        if (line(i).date || !line(i).people.isEmpty())
            end = i;
        prose += line(i).isProse();
    }
    return end;
}

void RoleFinder::readHead()
{
    if (m_title < 0) {
        for (qsizetype i = 0; i < m_run.begin; ++i) {
            if (!line(i).people.isEmpty())
                set(i, BlockRole::Byline);
            else if (line(i).date)
                set(i, BlockRole::Date);
        }
        return;
    }
    set(m_title, BlockRole::Title);
    // A date above the title is the page's own unless it says that it is the story's.
    for (qsizetype i = 0; i < m_title; ++i) {
        if (line(i).date && line(i).date->kind != DateKind::Bare)
            set(i, BlockRole::Date);
    }
    const qsizetype end = headEnd();
    bool hasStandfirst = false;
    for (qsizetype i = m_title + 1; i <= end; ++i) {
        if (line(i).date)
            set(i, BlockRole::Date);
        else if (!line(i).people.isEmpty())
            set(i, BlockRole::Byline);
        else if (line(i).isCaption())
            set(i, BlockRole::Caption);
        else if (!hasStandfirst && line(i).words >= 6 && !line(i).marks) {
            set(i, BlockRole::Standfirst);
            hasStandfirst = true;
        } else {
            set(i, BlockRole::Boilerplate);
        }
    }
}

/// "Published May 24th, 2023" under the article.
void RoleFinder::readFoot()
{
    const qsizetype last = std::min<qsizetype>(m_run.end + headLines, std::ssize(m_lines));
    for (qsizetype i = m_run.end; i < last; ++i) {
        if (line(i).date && line(i).date->kind != DateKind::Bare) {
            set(i, BlockRole::Date);
            return;
        }
    }
}

} // namespace

std::vector<BlockRole> rolesOf(QStringView text, const std::vector<Line> &lines)
{
    return RoleFinder(text, lines).roles();
}

} // namespace core::reader
