// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetching.h"

#include "core/reader/address.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;

/// How often a wait looks whether it was cancelled.
constexpr std::chrono::milliseconds patience{50};

/// False where a name stands for a host of this computer or its network. A name that cannot be
/// resolved passes: asking for it will say so.
bool leadsOutside(const QUrl &url)
{
    const QHostAddress literal(url.host());
    if (!literal.isNull())
        return isPublic(literal);
    const auto found = QHostInfo::fromName(url.host()).addresses();
    return std::ranges::all_of(found, isPublic);
}

/// Pictures, sound and film are not worth waiting for.
bool isMedia(const QString &type)
{
    return type.startsWith("image/"_L1) || type.startsWith("video/"_L1)
        || type.startsWith("audio/"_L1) || type.startsWith("font/"_L1);
}

QNetworkRequest requestFor(const QUrl &url, const FetchRules &rules)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(rules.silence);
    request.setRawHeader("User-Agent", "Sidebyline");
    request.setRawHeader("Accept", "text/html, application/xhtml+xml, text/plain, */*;q=0.5");
    return request;
}

/// One question and its answer.
class Exchange
{
public:
    Exchange(QNetworkAccessManager *network, const QUrl &url, const FetchRules &rules,
             const core::Task &task)
        : m_rules(rules)
        , m_task(task)
        , m_reply(network->get(requestFor(url, rules)))
    {
    }

    /// False where it was stopped before its end; see error().
    bool run(QEventLoop *loop, QTimer *deadline)
    {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, m_reply.get(), [this] {
            if (m_task.isCancelled())
                stop(ErrorCode::Cancelled, {});
        });
        watch.start(patience);
        QObject::connect(deadline, &QTimer::timeout, m_reply.get(), [this] {
            stop(ErrorCode::AddressTimeout,
                 QString::number(std::chrono::ceil<std::chrono::seconds>(m_rules.whole).count()));
        });
        QObject::connect(m_reply.get(), &QNetworkReply::metaDataChanged, m_reply.get(),
                         [this] { takeHead(); });
        QObject::connect(m_reply.get(), &QNetworkReply::readyRead, m_reply.get(),
                         [this] { takeMore(); });
        QObject::connect(m_reply.get(), &QNetworkReply::finished, loop, &QEventLoop::quit);
        if (!m_reply->isFinished())
            loop->exec();
        if (!m_error)
            takeMore();
        return !m_error;
    }

    /// Where the answer leads on to, or empty.
    QUrl target() const
    {
        const auto target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        return target.isEmpty() ? target : m_reply->url().resolved(target);
    }

    /// Set once run() is over, where no answer came or it is of no use.
    std::optional<Error> error() const
    {
        if (m_error)
            return m_error;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 400) {
            const QString reason
                = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
            return Error{
                ErrorCode::AddressStatus, {}, u"%1 %2"_s.arg(status).arg(reason).trimmed()};
        }
        switch (m_reply->error()) {
        case QNetworkReply::NoError:
            return {};
        case QNetworkReply::OperationCanceledError:
        case QNetworkReply::TimeoutError:
            return Error{
                ErrorCode::AddressTimeout,
                {},
                QString::number(std::chrono::ceil<std::chrono::seconds>(m_rules.silence).count())};
        default:
            return Error{ErrorCode::AddressUnreachable, {}, m_reply->errorString()};
        }
    }

    QByteArray takeBytes() { return std::move(m_bytes); }

    QString encoding() const
    {
        static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?([\\w.:-]+)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        return charset.match(type()).captured(1);
    }

private:
    QString type() const
    {
        return m_reply->header(QNetworkRequest::ContentTypeHeader).toString().toLower();
    }

    void stop(ErrorCode code, const QString &detail)
    {
        if (m_error)
            return;
        m_error = Error{code, {}, detail};
        m_reply->abort();
    }

    void takeHead()
    {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
            > m_rules.maximumBytes)
            stop(ErrorCode::FileTooLarge, QString::number(m_rules.maximumBytes >> 20));
        else if (isMedia(type()))
            stop(ErrorCode::NotText, type().section(u';', 0, 0).trimmed());
    }

    void takeMore()
    {
        m_bytes += m_reply->readAll();
        if (m_bytes.size() > m_rules.maximumBytes)
            stop(ErrorCode::FileTooLarge, QString::number(m_rules.maximumBytes >> 20));
        const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        const auto all = std::max<qint64>({length, m_bytes.size(), 1});
        m_task.report(static_cast<double>(m_bytes.size()) / static_cast<double>(all));
    }

    const FetchRules &m_rules;
    const core::Task &m_task;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_bytes;
    std::optional<Error> m_error;
};

std::unexpected<Error> failure(ErrorCode code, const QString &address, const QString &detail = {})
{
    return std::unexpected(Error{code, address, detail});
}

} // namespace

bool isPublic(const QHostAddress &host)
{
    bool isVersion4 = false;
    const quint32 number = host.toIPv4Address(&isVersion4);
    const QHostAddress plain = isVersion4 ? QHostAddress(number) : host;
    static const QHostAddress shared(u"100.64.0.0"_s); // between a provider and its customers
    static const QHostAddress thisNetwork(u"0.0.0.0"_s);
    return plain.isGlobal() && !plain.isPrivateUse() && !plain.isInSubnet(shared, 10)
        && !plain.isInSubnet(thisNetwork, 8);
}

core::Result<Fetched> fetch(const QString &address, const FetchRules &rules, const core::Task &task)
{
    // First of all: a thread that Qt did not start can have timers only once it has a loop.
    QEventLoop loop;
    QNetworkAccessManager network;
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(rules.whole);
    Fetched fetched{.address = QUrl(address.trimmed())};
    while (true) {
        if (!core::reader::isAddress(fetched.address.toString(QUrl::FullyEncoded)))
            return failure(ErrorCode::AddressInvalid, address, fetched.address.toDisplayString());
        if (!rules.allowsPrivate && !leadsOutside(fetched.address))
            return failure(ErrorCode::AddressPrivate, address, fetched.address.host());
        Exchange exchange(&network, fetched.address, rules, task);
        const bool isWhole = exchange.run(&loop, &deadline);
        if (const QUrl target = exchange.target(); isWhole && !target.isEmpty()) {
            if (fetched.redirects.size() == rules.maximumRedirects)
                return failure(ErrorCode::TooManyRedirects, address,
                               QString::number(rules.maximumRedirects));
            fetched.redirects.append(fetched.address.toString(QUrl::EncodeSpaces));
            fetched.address = target;
            continue;
        }
        if (const auto error = exchange.error())
            return failure(error->code, address, error->detail);
        fetched.bytes = exchange.takeBytes();
        fetched.encoding = exchange.encoding();
        return fetched;
    }
}

} // namespace app
