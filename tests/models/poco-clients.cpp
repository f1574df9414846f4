// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <Poco/Net/DNS.h>
#include <Poco/Net/FTPClientSession.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/ICMPClient.h>
#include <Poco/Net/MailMessage.h>
#include <Poco/Net/NTPClient.h>
#include <Poco/Net/POP3ClientSession.h>
#include <Poco/Net/SMTPClientSession.h>
#include <Poco/StreamCopier.h>

using namespace Poco::Net;

task<> resolves(const std::string &name, const IPAddress &address) {
  DNS::hostByName(name);       // expect: async-blocking-call
  DNS::hostByAddress(address); // expect: async-blocking-call
  DNS::resolve(name);          // expect: async-blocking-call
  DNS::resolveOne(name);       // expect: async-blocking-call
  DNS::thisHost();             // expect: async-blocking-call
  DNS::hostByName(name, DNS::DNS_HINT_AI_NUMERICHOST);
  DNS::hostName();
  co_return;
}

task<> http(HTTPClientSession &session, HTTPSClientSession &secure, std::string text) {
  HTTPRequest request(HTTPRequest::HTTP_GET, "/");
  HTTPResponse response;
  session.sendRequest(request);                           // expect: async-blocking-call
  std::istream &body = session.receiveResponse(response); // expect: async-blocking-call
  Poco::StreamCopier::copyToString(body, text);           // expect: async-blocking-call
  std::ostream &upload = session.sendRequest(request);    // expect: async-blocking-call
  std::istringstream source(text);
  Poco::StreamCopier::copyStream(source, upload); // expect: async-blocking-call
  session.peekResponse(response);                 // expect: async-blocking-call
  session.flushRequest();                         // expect: async-blocking-call
  secure.sendRequest(request);                    // expect: async-blocking-call
  secure.receiveResponse(response);               // expect: async-blocking-call
  session.setKeepAlive(true);
  session.reset();
  co_return;
}

task<> ftp(StreamSocket &socket, std::string text) {
  FTPClientSession session("example.org"); // expect: async-blocking-call
  FTPClientSession unconnected;
  session.open("example.org", 21);                    // expect: async-blocking-call
  session.login("a", "b");                            // expect: async-blocking-call
  session.systemType();                               // expect: async-blocking-call
  session.setFileType(FTPClientSession::TYPE_BINARY); // expect: async-blocking-call
  session.setWorkingDirectory("a");                   // expect: async-blocking-call
  session.getWorkingDirectory();                      // expect: async-blocking-call
  session.cdup();                                     // expect: async-blocking-call
  session.rename("a", "b");                           // expect: async-blocking-call
  session.remove("a");                                // expect: async-blocking-call
  session.createDirectory("a");                       // expect: async-blocking-call
  session.removeDirectory("a");                       // expect: async-blocking-call
  std::istream &file = session.beginDownload("a");    // expect: async-blocking-call
  Poco::StreamCopier::copyToString(file, text);       // expect: async-blocking-call
  session.endDownload();                              // expect: async-blocking-call
  session.beginUpload("a");                           // expect: async-blocking-call
  session.endUpload();                                // expect: async-blocking-call
  session.beginList();                                // expect: async-blocking-call
  session.endList();                                  // expect: async-blocking-call
  session.sendCommand("NOOP", text);                  // expect: async-blocking-call
  session.abort();                                    // expect: async-blocking-call
  session.logout();                                   // expect: async-blocking-call
  session.close();                                    // expect: async-blocking-call
  session.setPassive(true);
  co_return;
}

task<> mail(MailMessage &message, std::string text, POP3ClientSession::MessageInfoVec infos, MessageHeader &header) {
  SMTPClientSession smtp("example.org"); // expect: async-blocking-call
  smtp.open();                           // expect: async-blocking-call
  smtp.login();                          // expect: async-blocking-call
  smtp.sendMessage(message);             // expect: async-blocking-call
  smtp.sendCommand("NOOP", text);        // expect: async-blocking-call
  smtp.close();                          // expect: async-blocking-call
  POP3ClientSession pop3("example.org"); // expect: async-blocking-call
  pop3.login("a", "b");                  // expect: async-blocking-call
  pop3.messageCount();                   // expect: async-blocking-call
  pop3.listMessages(infos);              // expect: async-blocking-call
  pop3.retrieveMessage(1, message);      // expect: async-blocking-call
  pop3.retrieveHeader(1, header);        // expect: async-blocking-call
  pop3.deleteMessage(1);                 // expect: async-blocking-call
  pop3.sendCommand("NOOP", text);        // expect: async-blocking-call
  pop3.close();                          // expect: async-blocking-call
  message.setSubject("a");
  co_return;
}

task<> probes(ICMPClient &icmp, NTPClient &ntp) {
  icmp.ping("example.org");            // expect: async-blocking-call
  ICMPClient::pingIPv4("example.org"); // expect: async-blocking-call
  ntp.request("example.org");          // expect: async-blocking-call
  co_return;
}
