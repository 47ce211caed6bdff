// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/forwarded.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype longestHead = 1500;
constexpr qsizetype longestGap = 300; ///< between two labels

enum class Field { Sender, Date, Subject, Other };

const QHash<QString, Field> &fields()
{
    static const QHash<QString, Field> labels{
        {u"from"_s, Field::Sender},       {u"von"_s, Field::Sender},
        {u"de"_s, Field::Sender},         {u"da"_s, Field::Sender},
        {u"van"_s, Field::Sender},        {u"från"_s, Field::Sender},
        {u"date"_s, Field::Date},         {u"sent"_s, Field::Date},
        {u"datum"_s, Field::Date},        {u"gesendet"_s, Field::Date},
        {u"envoyé"_s, Field::Date},       {u"enviado"_s, Field::Date},
        {u"fecha"_s, Field::Date},        {u"data"_s, Field::Date},
        {u"verzonden"_s, Field::Date},    {u"subject"_s, Field::Subject},
        {u"betreff"_s, Field::Subject},   {u"objet"_s, Field::Subject},
        {u"asunto"_s, Field::Subject},    {u"oggetto"_s, Field::Subject},
        {u"onderwerp"_s, Field::Subject}, {u"to"_s, Field::Other},
        {u"an"_s, Field::Other},          {u"à"_s, Field::Other},
        {u"para"_s, Field::Other},        {u"aan"_s, Field::Other},
        {u"cc"_s, Field::Other},          {u"kopie"_s, Field::Other},
        {u"reply-to"_s, Field::Other}};
    return labels;
}

struct Label
{
    TextRange range;
    Field field;
};

std::vector<Label> labelsOf(QStringView text)
{
    static const QRegularExpression form(
        u"(?:^|[\\n·*]|\\s)\\s*([\\p{L}-]{1,10})\\*?\\s?:\\*?\\s"_s);
    std::vector<Label> labels;
    for (auto found = form.globalMatchView(text); found.hasNext();) {
        const auto match = found.next();
        const auto field = fields().constFind(match.captured(1).toLower());
        if (field != fields().cend() && match.capturedView(1).front().isUpper())
            labels.push_back({{match.capturedStart(1), match.capturedEnd()}, *field});
    }
    return labels;
}

/// The head that begins at a label, if there is one.
std::optional<ForwardedHead> headAt(QStringView text, const std::vector<Label> &labels,
                                    size_t first)
{
    ForwardedHead head{.range = labels[first].range};
    size_t count = 0;
    for (size_t i = first; i < labels.size(); ++i, ++count) {
        const bool isFar = labels[i].range.begin > head.range.end + longestGap
            || labels[i].range.end > head.range.begin + longestHead;
        if (isFar && i > first)
            break;
        const bool isLast = i + 1 == labels.size()
            || labels[i + 1].range.begin > labels[i].range.end + longestGap;
        qsizetype end
            = isLast ? text.indexOf(u'\n', labels[i].range.end) : labels[i + 1].range.begin;
        end = end < 0 ? text.size() : end;
        const QString value
            = text.sliced(labels[i].range.end, end - labels[i].range.end).toString().simplified();
        QString *slot = labels[i].field == Field::Sender ? &head.sender
            : labels[i].field == Field::Date             ? &head.date
            : labels[i].field == Field::Subject          ? &head.subject
                                                         : nullptr;
        if (slot && slot->isEmpty())
            *slot = value;
        head.range.end = end;
    }
    const bool isHead
        = count >= 3 && !head.sender.isEmpty() && (!head.subject.isEmpty() || !head.date.isEmpty());
    return isHead ? std::optional(head) : std::nullopt;
}

} // namespace

std::optional<ForwardedHead> findForwardedHead(QStringView text)
{
    const std::vector<Label> labels = labelsOf(text);
    for (size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].field != Field::Sender)
            continue;
        if (auto head = headAt(text, labels, i))
            return head;
    }
    return {};
}

QString withoutReplyMarks(const QString &subject)
{
    static const QRegularExpression marks(
        u"^(?:\\s*(?:fwd?|re|wg|aw|tr|rv|i|doorst|vs|sv|vb)\\s*(?:\\[\\d+\\])?\\s*:\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(subject).remove(marks).simplified();
}

QString withoutQuoteMarks(const QString &text)
{
    QStringList lines = text.split(u'\n');
    qsizetype filled = 0;
    qsizetype quoted = 0;
    for (const QString &line : std::as_const(lines)) {
        filled += !line.trimmed().isEmpty();
        quoted += line.startsWith(u'>');
    }
    if (quoted * 5 < filled * 3)
        return text;
    static const QRegularExpression mark(u"^(?:> ?)+"_s);
    for (QString &line : lines)
        line.remove(mark);
    return lines.join(u'\n');
}

} // namespace core::reader
