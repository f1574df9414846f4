// RUN: %verify %s -- -std=c++20 -I%inputs
// Handlers of a reactor run on its loop; those of the servers on a thread for each connection.
#include "task.h"
#include <Poco/BasicEvent.h>
#include <Poco/Delegate.h>
#include <Poco/NObserver.h>
#include <Poco/Net/AbstractHTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SocketAcceptor.h>
#include <Poco/Net/SocketConnector.h>
#include <Poco/Net/SocketNotification.h>
#include <Poco/Net/SocketReactor.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnection.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/Net/UDPHandler.h>
#include <Poco/NotificationCenter.h>
#include <Poco/Observer.h>
#include <Poco/Thread.h>
#include <unistd.h>

using namespace Poco::Net;

int nap() { return usleep(1); }

class Session {
public:
  Session(StreamSocket &socket, SocketReactor &reactor) : socket(socket), reactor(reactor) {
    using Readable = Poco::NObserver<Session, ReadableNotification>;
    using Writable = Poco::Observer<Session, WritableNotification>;
    reactor.addEventHandler(socket, Readable(*this, &Session::onReadable));
    reactor.addEventHandler(socket, Writable(*this, &Session::onWritable));
  }
  void onReadable(const Poco::AutoPtr<ReadableNotification> &) {
    char buffer[64];
    socket.receiveBytes(buffer, sizeof buffer);
    nap(); // expect: async-blocking-call
  }
  void onWritable(WritableNotification *notification) {
    notification->release();
    Poco::Thread::sleep(1); // expect: async-blocking-call
  }

private:
  StreamSocket socket;
  SocketReactor &reactor;
};

class Reactor : public SocketReactor {
protected:
  void onTimeout() override { nap(); }  // expect: async-blocking-call
  void onIdle() override { nap(); }     // expect: async-blocking-call
  void onShutdown() override { nap(); } // expect: async-blocking-call
  void onBusy() override { nap(); }     // expect: async-blocking-call
};

class Acceptor : public SocketAcceptor<Session> {
protected:
  using SocketAcceptor::SocketAcceptor;
  Session *createServiceHandler(StreamSocket &socket) override {
    nap(); // expect: async-blocking-call
    return new Session(socket, *reactor());
  }
};

class Connector : public SocketConnector<Session> {
protected:
  using SocketConnector::SocketConnector;
  Session *createServiceHandler() override {
    nap(); // expect: async-blocking-call
    return new Session(socket(), *reactor());
  }
  void onError(int) override { nap(); } // expect: async-blocking-call
};

task<> nested(SocketReactor &reactor) {
  reactor.run(); // expect: async-nested-event-loop
  reactor.stop();
  co_return;
}

// A connection that the program reads when it is told to.
class Client {
public:
  Client(const SocketAddress &address, SocketReactor &reactor) : socket(address) {
    reactor.addEventHandler(socket, Poco::NObserver<Client, ReadableNotification>(*this, &Client::onReadable));
  }
  void onReadable(const Poco::AutoPtr<ReadableNotification> &) {
    char buffer[64];
    socket.receiveBytes(buffer, sizeof buffer);
    socket.sendBytes(buffer, sizeof buffer);
  }

private:
  StreamSocket socket;
};

class Handler : public HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &) override { nap(); }
};
class FormHandler : public AbstractHTTPRequestHandler {
  void run() override { nap(); }
  bool authenticate() override { return nap() == 0; }
};
class Factory : public HTTPRequestHandlerFactory {
  HTTPRequestHandler *createRequestHandler(const HTTPServerRequest &) override { return nap() ? nullptr : new Handler; }
};
class Connection : public TCPServerConnection {
  using TCPServerConnection::TCPServerConnection;
  void run() override {
    char buffer[64];
    socket().receiveBytes(buffer, sizeof buffer);
    nap();
  }
};
class Connections : public TCPServerConnectionFactory {
  TCPServerConnection *createConnection(const StreamSocket &socket) override {
    return nap() ? nullptr : new Connection(socket);
  }
};
class Filter : public TCPServerConnectionFilter {
  bool accept(const StreamSocket &) override { return nap() == 0; }
};
class Datagrams : public UDPHandler {
  void processData(char *) override { nap(); }
  void processError(char *) override { nap(); }
};

task<> servers(TCPServer &tcp, HTTPServer &http) {
  tcp.start();
  tcp.stop();     // expect: async-blocking-call
  http.stopAll(); // expect: async-blocking-call
  co_return;
}

// Observers and delegates run where the notification is posted.
struct Note : Poco::Notification {};
class Listener {
public:
  void onNote(const Poco::AutoPtr<Note> &) { nap(); }
  void onOther(Note *) { nap(); }
  void onEvent(const void *, int &) { nap(); }
  void onQuietEvent(int &) {}
};
void onPlainEvent(int &) { nap(); }

task<> notes(Listener &listener) {
  Poco::NotificationCenter center, other, quiet;
  center.addObserver(Poco::NObserver<Listener, Note>(listener, &Listener::onNote));
  center.postNotification(new Note); // expect: async-blocking-call
  other.addObserver(Poco::Observer<Listener, Note>(listener, &Listener::onOther));
  other.postNotification(new Note); // expect: async-blocking-call
  quiet.postNotification(new Note);
  co_return;
}

task<> events(Listener &listener, int value) {
  Poco::BasicEvent<int> member, plain, direct, added, later, quiet;
  member += Poco::delegate(&listener, &Listener::onEvent);
  member(value);                   // expect: async-blocking-call
  member(&listener, value);        // expect: async-blocking-call
  member.notify(&listener, value); // expect: async-blocking-call
  plain += Poco::delegate(onPlainEvent);
  plain(value); // expect: async-blocking-call
  direct += Poco::Delegate<Listener, int>(&listener, &Listener::onEvent);
  direct(value); // expect: async-blocking-call
  added.add(Poco::FunctionDelegate<int, false>(onPlainEvent));
  added(value); // expect: async-blocking-call
  later += Poco::delegate(&listener, &Listener::onEvent);
  later.notifyAsync(&listener, value);
  quiet += Poco::delegate(&listener, &Listener::onQuietEvent);
  quiet(value);
  co_return;
}

int main() {
  SocketReactor reactor;
  reactor.run();
}
