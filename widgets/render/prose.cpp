// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/prose.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr auto section = "Prose"_L1;

/// Runs one definition over a block and collects its formats.
class BlockHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    BlockHighlighter(const KSyntaxHighlighting::Definition &definition,
                     const KSyntaxHighlighting::Theme &theme)
    {
        setDefinition(definition);
        setTheme(theme);
    }

    /// \a keepsShape: inks only, for headings that have a weight of their own.
    void highlight(const QString &text, bool keepsShape, QList<QTextLayout::FormatRange> &into)
    {
        m_into = &into;
        m_keepsShape = keepsShape;
        highlightLine(text, {});
        m_into = nullptr;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat drawn;
        if (format.hasTextColor(theme()))
            drawn.setForeground(format.textColor(theme()));
        if (format.isBold(theme()) && !m_keepsShape)
            drawn.setFontWeight(QFont::Medium);
        if (format.isItalic(theme()) && !m_keepsShape)
            drawn.setFontItalic(true);
        if (format.isUnderline(theme())) {
            drawn.setUnderlineStyle(QTextCharFormat::DotLine);
            drawn.setUnderlineColor(format.textColor(theme()));
        }
        m_into->append({offset, length, drawn});
    }

private:
    QList<QTextLayout::FormatRange> *m_into = nullptr;
    bool m_keepsShape = false;
};

bool isHeading(core::BlockRole role)
{
    return role == core::BlockRole::Title || role == core::BlockRole::Subheading;
}

} // namespace

ProseLayer::ProseLayer(const QStringList &userFolders)
    : m_repository(std::make_shared<KSyntaxHighlighting::Repository>())
{
    m_repository->addCustomSearchPath(u":/prose"_s);
    for (const QString &folder : userFolders)
        m_repository->addCustomSearchPath(folder);
}

ProseLayer::~ProseLayer() = default;

QString ProseLayer::standardDefinition()
{
    return u"Sidebyline Prose"_s;
}

QStringList ProseLayer::available() const
{
    QStringList names;
    for (const KSyntaxHighlighting::Definition &definition : m_repository->definitions()) {
        if (definition.section() == section)
            names.append(definition.name());
    }
    return names;
}

BlockFormatter ProseLayer::formatter(bool isDark) const
{
    const KSyntaxHighlighting::Theme theme
        = m_repository->theme(isDark ? u"Sidebyline Dark"_s : u"Sidebyline Light"_s);
    auto highlighters = std::make_shared<std::vector<std::unique_ptr<BlockHighlighter>>>();
    for (const QString &name : m_active) {
        const auto definition = m_repository->definitionForName(name);
        if (definition.isValid())
            highlighters->push_back(std::make_unique<BlockHighlighter>(definition, theme));
    }
    if (highlighters->empty())
        return {};
    return [repository = m_repository, highlighters](const QString &text, core::BlockRole role) {
        QList<QTextLayout::FormatRange> formats;
        if (isProse(role)) {
            for (const auto &highlighter : *highlighters)
                highlighter->highlight(text, isHeading(role), formats);
        }
        return formats;
    };
}

} // namespace widgets
