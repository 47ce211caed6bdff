// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <memory>

namespace support {

inline const QByteArray page
    = "<html><head><title>Old bridge closed</title></head><body><h1>Old bridge closed</h1><p>The "
      "old bridge was closed on Monday after a crack was found in one of its piers.</p><p>A ferry "
      "carries people across until the repair is done, the mayor said.</p></body></html>";

/// A web server of this computer, on a thread of its own, that answers each path in its own bad
/// way: "page" is well, "changing" is another one each time, "moved" leads to the first, "silent",
/// "slow", "endless", "huge", "broken" and so on are not.
class WebServer final
{
public:
    WebServer()
    {
        m_server->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(m_server, [this] { listen(); }, Qt::BlockingQueuedConnection);
    }

    ~WebServer()
    {
        m_server->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(WebServer)

    quint16 port() const { return m_port; }
    QString address(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(path);
    }
    /// What it was asked so far, with heads.
    QByteArrayList requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

private:
    void listen()
    {
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        m_port = m_server->serverPort();
        QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { serve(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    void serve(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
        }
        const QByteArray path = request.split(' ').value(1).mid(1);
        if (path == "silent")
            return;
        if (path == "slow")
            return drip(socket);
        if (path == "endless")
            return flood(socket);
        socket->write(path == "changing" ? changedPage() : answerTo(path));
        socket->disconnectFromHost();
    }

    /// Another page each time.
    QByteArray changedPage() const
    {
        const QByteArray times = QByteArray::number(requests().size());
        return answer("200 OK\r\nContent-Type: text/html",
                      QByteArray(page).replace("The old bridge was", "Bridge " + times + " was"));
    }

    static QByteArray answer(const QByteArray &head, const QByteArray &body)
    {
        return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body;
    }

    static QByteArray answerTo(const QByteArray &path)
    {
        if (path == "page")
            return answer(
                "200 OK\r\nSet-Cookie: who=you\r\nContent-Type: text/html; charset=ISO-8859-2",
                page);
        if (path == "gone")
            return answer("404 Not Found\r\nContent-Type: text/html", page);
        if (path == "picture")
            return answer("200 OK\r\nContent-Type: image/png", "png");
        if (path == "huge")
            return "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n";
        if (path == "broken")
            return "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<html>";
        if (path == "nonsense")
            return "these are not the words of a server\r\n\r\n";
        if (path == "moved")
            return answer("301 Moved Permanently\r\nLocation: /further", {});
        if (path == "further")
            return answer("302 Found\r\nLocation: page", {});
        if (path == "cyrillic")
            return answer("200 OK\r\nContent-Type: text/plain; charset=windows-1251",
                          "\xcc\xee\xf1\xf2 \xe7\xe0\xea\xf0\xfb\xf2. "
                          "\xcf\xe0\xf0\xee\xec \xe2\xee\xe7\xe8\xf2 "
                          "\xeb\xfe\xe4\xe5\xe9.");
        if (path == "round")
            return answer("302 Found\r\nLocation: /round", {});
        if (path == "tofile")
            return answer("302 Found\r\nLocation: file:///etc/hostname", {});
        return answer("204 No Content", {});
    }

    /// A letter now and then, never an end.
    static void drip(QTcpSocket *socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("a"); });
        timer->start(20);
    }

    static void flood(QTcpSocket *socket)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket,
                         [socket] { socket->write(QByteArray(10000, 'a')); });
    }

    QTcpServer *m_server = new QTcpServer;
    QThread m_thread;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QByteArrayList m_requests;
};

} // namespace support
