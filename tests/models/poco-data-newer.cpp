// RUN: %verify %s -- -std=c++20 -I%inputs
// What is newer than the POCO at hand.
#include "task.h"
#include <memory>
#include <string>

namespace Poco::MongoDB {
class OpMsgMessage {
public:
  bool responseOk() const;
};
class Connection {
public:
  using Ptr = std::shared_ptr<Connection>;
  void sendRequest(OpMsgMessage &request, OpMsgMessage &response);
  void sendRequest(OpMsgMessage &request);
  void readResponse(OpMsgMessage &response);
};
class Database {
public:
  int queryBuildInfo(Connection &connection) const;
  int queryServerHello(Connection &connection) const;
  std::shared_ptr<OpMsgMessage> createOpMsgMessage(const std::string &collection) const;
};
class OpMsgCursor {
public:
  void setBatchSize(int batchSize) noexcept;
  bool isActive() const noexcept;
  OpMsgMessage &next(Connection &connection);
  OpMsgMessage &query();
  void kill(Connection &connection);
};
class ReadPreference {};
class ReplicaSet {
public:
  Connection::Ptr getConnection(const ReadPreference &readPref);
  Connection::Ptr waitForServerAvailability(const ReadPreference &readPref);
  Connection::Ptr getPrimaryConnection();
  Connection::Ptr getSecondaryConnection();
  void refreshTopology();
  bool hasPrimary() const;
};
class ReplicaSetConnection {
public:
  void sendRequest(OpMsgMessage &request, OpMsgMessage &response);
  void readResponse(OpMsgMessage &response);
  void reconnect();
  bool isConnected() const noexcept;
};
} // namespace Poco::MongoDB

using namespace Poco::MongoDB;

task<> messages(Connection &connection, OpMsgMessage &request, OpMsgCursor &cursor, const Database &database) {
  OpMsgMessage response;
  connection.sendRequest(request, response); // expect: async-sync-orm
  connection.readResponse(response);         // expect: async-sync-orm
  response.responseOk();
  cursor.setBatchSize(10);
  cursor.query();
  while (cursor.isActive())
    cursor.next(connection); // expect: async-sync-orm
  cursor.kill(connection);   // expect: async-sync-orm
  database.createOpMsgMessage("notes");
  database.queryBuildInfo(connection);   // expect: async-sync-orm
  database.queryServerHello(connection); // expect: async-sync-orm
  co_return;
}

task<> replicas(ReplicaSet &set, ReplicaSetConnection &connection, OpMsgMessage &message) {
  set.hasPrimary();
  set.getConnection(ReadPreference());             // expect: async-sync-orm
  set.waitForServerAvailability(ReadPreference()); // expect: async-sync-orm
  set.getPrimaryConnection();                      // expect: async-sync-orm
  set.getSecondaryConnection();                    // expect: async-sync-orm
  set.refreshTopology();                           // expect: async-sync-orm
  connection.isConnected();
  connection.reconnect();                   // expect: async-sync-orm
  connection.sendRequest(message, message); // expect: async-sync-orm
  connection.readResponse(message);         // expect: async-sync-orm
  co_return;
}
