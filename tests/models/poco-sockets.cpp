// RUN: %verify %s -- -std=c++20 -I%inputs
// Sockets of unknown origin are silent: they may be non-blocking, or known to be readable.
#include "task.h"
#include <Poco/Net/DatagramSocket.h>
#include <Poco/Net/DialogSocket.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/MulticastSocket.h>
#include <Poco/Net/PollSet.h>
#include <Poco/Net/RawSocket.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>
#include <Poco/Net/WebSocket.h>

using namespace Poco::Net;

task<> connects(const SocketAddress &address, char *buffer) {
  StreamSocket socket(address);    // expect: async-blocking-call
  socket.sendBytes(buffer, 10);    // expect: async-blocking-call
  socket.receiveBytes(buffer, 10); // expect: async-blocking-call
  socket.receiveBytes(buffer, 10, MSG_DONTWAIT);
  socket.shutdown();
  StreamSocket later;
  later.connect(address);                       // expect: async-blocking-call
  later.connect(address, Poco::Timespan(1, 0)); // expect: async-blocking-call
  later.receiveBytes(buffer, 10);               // expect: async-blocking-call
  SecureStreamSocket secure(address);           // expect: async-blocking-call
  secure.completeHandshake();                   // expect: async-blocking-call
  DialogSocket dialog(address);                 // expect: async-blocking-call
  std::string message;
  dialog.sendMessage("a");              // expect: async-blocking-call
  dialog.sendString("a");               // expect: async-blocking-call
  dialog.receiveMessage(message);       // expect: async-blocking-call
  dialog.receiveStatusMessage(message); // expect: async-blocking-call
  dialog.receiveRawBytes(buffer, 10);   // expect: async-blocking-call
  dialog.get();                         // expect: async-blocking-call
  dialog.peek();                        // expect: async-blocking-call
  co_return;
}

task<> listens(const SocketAddress &address, char *buffer) {
  ServerSocket server(8080);
  StreamSocket connection = server.acceptConnection(); // expect: async-blocking-call
  connection.receiveBytes(buffer, 10);                 // expect: async-blocking-call
  ServerSocket later;
  later.bind(address);
  later.listen();
  later.acceptConnection(); // expect: async-blocking-call
  co_return;
}

task<> datagrams(SocketAddress &address, char *buffer) {
  DatagramSocket socket(address);
  socket.receiveFrom(buffer, 10, address); // expect: async-blocking-call
  socket.receiveBytes(buffer, 10);         // expect: async-blocking-call
  socket.sendTo(buffer, 10, address);
  RawSocket raw(address);
  raw.receiveFrom(buffer, 10, address); // expect: async-blocking-call
  raw.receiveBytes(buffer, 10);         // expect: async-blocking-call
  MulticastSocket multicast(address);
  multicast.receiveFrom(buffer, 10, address); // expect: async-blocking-call
  co_return;
}

task<> webSockets(HTTPClientSession &session, HTTPSClientSession &secure, HTTPRequest &request, HTTPResponse &response,
                  char *buffer, int flags) {
  WebSocket socket(session, request, response); // expect: async-blocking-call
  socket.sendFrame(buffer, 10);                 // expect: async-blocking-call
  socket.receiveFrame(buffer, 10, flags);       // expect: async-blocking-call
  socket.shutdown();                            // expect: async-blocking-call
  WebSocket overTls(secure, request, response); // expect: async-blocking-call
  overTls.sendFrame(buffer, 10);                // expect: async-blocking-call
  co_return;
}

task<> polls(StreamSocket &socket, Socket::SocketList &list, PollSet &set, Poco::Timespan timeout) {
  socket.poll(Poco::Timespan(1, 0), Socket::SELECT_READ); // expect: async-blocking-call
  socket.poll(timeout, Socket::SELECT_READ);              // expect: async-blocking-call
  Socket::select(list, list, list, 1000);                 // expect: async-blocking-call
  set.poll(1000);                                         // expect: async-blocking-call
  socket.poll(0, Socket::SELECT_READ);
  socket.poll(Poco::Timespan(0), Socket::SELECT_READ);
  socket.poll(Poco::Timespan(0, 0), Socket::SELECT_READ);
  Socket::select(list, list, list, 0);
  set.poll(Poco::Timespan(0));
  co_return;
}

task<> nonblocking(const SocketAddress &address, StreamSocket &unknown, PollSet &set, char *buffer) {
  StreamSocket quick;
  quick.setBlocking(false);
  quick.connect(address);
  quick.receiveBytes(buffer, 10);
  StreamSocket connecting;
  connecting.connectNB(address);
  connecting.sendBytes(buffer, 10);
  ServerSocket server(8080);
  server.setBlocking(false);
  server.acceptConnection();
  StreamSocket watched(address); // expect: async-blocking-call
  set.add(watched, PollSet::POLL_READ);
  watched.receiveBytes(buffer, 10);
  StreamSocket polled(address); // expect: async-blocking-call
  if (polled.poll(0, Socket::SELECT_READ))
    polled.receiveBytes(buffer, 10);
  StreamSocket blocking(address); // expect: async-blocking-call
  blocking.setBlocking(true);
  blocking.receiveBytes(buffer, 10); // expect: async-blocking-call
  unknown.receiveBytes(buffer, 10);
  unknown.sendBytes(buffer, 10);
  StreamSocket unconnected(SocketAddress::IPv4);
  StreamSocket copy(unknown);
  co_return;
}
