// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <Poco/ActiveRecord/ActiveRecord.h>
#include <Poco/ActiveRecord/Query.h>
#include <Poco/MongoDB/Connection.h>
#include <Poco/MongoDB/Cursor.h>
#include <Poco/MongoDB/Database.h>
#include <Poco/MongoDB/InsertRequest.h>
#include <Poco/MongoDB/PoolableConnectionFactory.h>
#include <Poco/MongoDB/QueryRequest.h>
#include <Poco/MongoDB/ReplicaSet.h>
#include <Poco/MongoDB/ResponseMessage.h>
#include <Poco/Redis/Client.h>
#include <Poco/Redis/Command.h>
#include <Poco/Redis/PoolableConnectionFactory.h>

using Poco::Net::SocketAddress;
using Poco::Net::StreamSocket;
namespace ar = Poco::ActiveRecord;
namespace mongodb = Poco::MongoDB;
namespace redis = Poco::Redis;

task<> redisCommands(const redis::Array &command, const std::vector<redis::Array> &commands, SocketAddress address,
                     Poco::ObjectPool<redis::Client, redis::Client::Ptr> &pool) {
  redis::Client client("localhost", 6379); // expect: async-sync-orm
  redis::Client ofAddress(address);        // expect: async-sync-orm
  redis::PooledConnection pooled(pool, 5); // expect: async-sync-orm
  redis::Client unconnected;
  client.connect("localhost", 6379);                     // expect: async-sync-orm
  client.execute<Poco::Int64>(redis::Command::del("a")); // expect: async-sync-orm
  client.sendCommand(command);                           // expect: async-sync-orm
  client.sendCommands(commands);                         // expect: async-sync-orm
  client.readReply();                                    // expect: async-sync-orm
  client.isConnected();
  client.setReceiveTimeout(Poco::Timespan(1, 0));
  redis::Client::Ptr(pooled)->address();
  co_return;
}

task<> mongoConnections(StreamSocket &socket, mongodb::ReplicaSet &replicas,
                        Poco::ObjectPool<mongodb::Connection, mongodb::Connection::Ptr> &pool) {
  mongodb::Connection connection("localhost", 27017); // expect: async-sync-orm
  mongodb::Connection ofSocket(socket);
  mongodb::Connection unconnected;
  mongodb::PooledConnection pooled(pool);  // expect: async-sync-orm
  unconnected.connect("localhost", 27017); // expect: async-sync-orm
  unconnected.connect(socket);
  replicas.findMaster(); // expect: async-sync-orm
  connection.address();
  co_return;
}

task<> mongoRequests(mongodb::Connection &connection, mongodb::QueryRequest &request, mongodb::Cursor &cursor) {
  mongodb::ResponseMessage response;
  connection.sendRequest(request);           // expect: async-sync-orm
  connection.sendRequest(request, response); // expect: async-sync-orm
  for (auto &document : response.documents())
    document->get<std::string>("name");
  cursor.next(connection).cursorID(); // expect: async-sync-orm
  cursor.kill(connection);            // expect: async-sync-orm
  cursor.query().setNumberToReturn(1);
  mongodb::Database database("notes");
  database.authenticate(connection, "user", "password");                    // expect: async-sync-orm
  database.count(connection, "notes");                                      // expect: async-sync-orm
  database.ensureIndex(connection, "notes", "name", new mongodb::Document); // expect: async-sync-orm
  database.getLastErrorDoc(connection);                                     // expect: async-sync-orm
  database.getLastError(connection);                                        // expect: async-sync-orm
  database.createInsertRequest("notes")->addNewDocument().add("name", "a");
  database.createQueryRequest("notes")->selector().add("name", "a");
  co_return;
}

struct Note : ar::ActiveRecord<Poco::Int64> {
  using Ptr = Poco::AutoPtr<Note>;
  static const std::vector<std::string> &columns();
  static const std::string &table();
};

task<> records(ar::Context::Ptr context, ar::ActiveRecordBase &record, ar::Query<Note> &query) {
  record.create(context); // expect: async-sync-orm
  record.insert();        // expect: async-sync-orm
  record.update();        // expect: async-sync-orm
  record.remove();        // expect: async-sync-orm
  record.attach(context);
  record.isValid();
  query.where("name = ?").orderBy("name").offset(1).limit(2);
  query.execute(); // expect: async-sync-orm
  query.totalResults();
  query.reset();
  co_return;
}

int main() {
  mongodb::Connection connection("localhost", 27017);
  redis::Client client("localhost", 6379);
}
