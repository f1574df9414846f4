// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs -DOLD_ABI
#include "mongocxx.h"
#include "task.h"
#include <fstream>

using bsoncxx::document::view;

task<> queries(mongocxx::collection users, view filter, view document, std::vector<view> documents) {
  auto found = users.find_one(filter);                 // expect: async-sync-orm
  users.find_one_and_delete(filter);                   // expect: async-sync-orm
  users.find_one_and_replace(filter, document);        // expect: async-sync-orm
  users.find_one_and_update(filter, document);         // expect: async-sync-orm
  users.insert_one(document)->inserted_id();           // expect: async-sync-orm
  users.insert_many(documents);                        // expect: async-sync-orm
  users.update_one(filter, document)->matched_count(); // expect: async-sync-orm
  users.update_many(filter, document);                 // expect: async-sync-orm
  users.replace_one(filter, document);                 // expect: async-sync-orm
  users.delete_one(filter)->deleted_count();           // expect: async-sync-orm
  users.delete_many(filter);                           // expect: async-sync-orm
  users.count_documents(filter);                       // expect: async-sync-orm
  users.estimated_document_count();                    // expect: async-sync-orm
  users.distinct("name", filter);                      // expect: async-sync-orm
  users.create_index(document);                        // expect: async-sync-orm
  users.list_indexes();                                // expect: async-sync-orm
  users.rename("people");                              // expect: async-sync-orm
  users.drop();                                        // expect: async-sync-orm
  users.name();
  if (found)
    found->view()["name"];
  co_return;
}

task<> bulk(mongocxx::collection users, view document) {
  mongocxx::model::write write{mongocxx::model::insert_one(document)};
  auto all = users.create_bulk_write();
  all.append(write);
  if (!all.empty())
    all.execute()->inserted_count();    // expect: async-sync-orm
  users.write(write);                   // expect: async-sync-orm
  users.bulk_write(std::vector{write}); // expect: async-sync-orm
  co_return;
}

// These only make a cursor. begin() makes the query, and a step behind each batch fetches the next.
task<> cursors(mongocxx::client &client, mongocxx::database db, mongocxx::collection users, view filter) {
  mongocxx::options::find options;
  options.limit(10);
  mongocxx::cursor cursor = users.find(filter, options);
  for (auto it = cursor.begin(); it != cursor.end(); ++it) { // expect: async-lazy-load, async-lazy-load
    it->empty();
    (*it)["name"];
    co_await tick{};
  }
  for (view user : users.find(filter)) // expect: async-lazy-load
    user["name"];
  mongocxx::pipeline pipeline;
  pipeline.match(filter);
  users.aggregate(pipeline);
  db.aggregate(pipeline);
  client.list_databases();
  cursor = users.find(filter);
}

task<> databases(mongocxx::client &client, mongocxx::database db, view command) {
  client.list_database_names();  // expect: async-sync-orm
  db.run_command(command);       // expect: async-sync-orm
  db.create_collection("users"); // expect: async-sync-orm
  db.has_collection("users");    // expect: async-sync-orm
  db.list_collections();         // expect: async-sync-orm
  db.list_collection_names();    // expect: async-sync-orm
  db.drop();                     // expect: async-sync-orm
  db.name();
  db["users"].name();
  db.collection("users").indexes();
  db.gridfs_bucket().bucket_name();
  co_return;
}

task<> indexes(mongocxx::index_view indexes, mongocxx::search_index_view search, view keys) {
  indexes.list();                                        // expect: async-sync-orm
  indexes.create_one(mongocxx::index_model(keys));       // expect: async-sync-orm
  indexes.create_many({mongocxx::index_model(keys)});    // expect: async-sync-orm
  indexes.drop_one("name");                              // expect: async-sync-orm
  indexes.drop_all();                                    // expect: async-sync-orm
  search.create_one(mongocxx::search_index_model(keys)); // expect: async-sync-orm
  search.create_many({});                                // expect: async-sync-orm
  search.update_one("name", keys);                       // expect: async-sync-orm
  search.drop_one("name");                               // expect: async-sync-orm
  search.list();
  co_return;
}

task<> changes(mongocxx::client &client, mongocxx::database db, mongocxx::collection users) {
  client.watch();                                  // expect: async-sync-orm
  db.watch();                                      // expect: async-sync-orm
  mongocxx::change_stream changes = users.watch(); // expect: async-sync-orm
  for (view change : changes)                      // expect: async-lazy-load
    change["operationType"];
  changes.get_resume_token();
  co_return;
}

// Clients connect when they are first used.
task<> connections(mongocxx::pool &pool) {
  mongocxx::client client(mongocxx::uri("mongodb://localhost"));
  client["app"]["users"].name();
  auto entry = pool.acquire(); // expect: async-sync-orm
  entry->database("app");
  (*entry)["app"];
  if (auto other = pool.try_acquire())
    (*other)["app"].name();
  client.start_session().id();
  co_return;
}

task<> files(mongocxx::gridfs::bucket bucket, bsoncxx::types::bson_value id, std::istream &in, std::ostream &out,
             std::uint8_t *bytes, view filter) {
  auto uploader = bucket.open_upload_stream("a"); // expect: async-sync-orm
  bucket.open_upload_stream_with_id(id, "a");     // expect: async-sync-orm
  uploader.chunk_size();
  uploader.write(bytes, 1);                          // expect: async-sync-orm
  uploader.abort();                                  // expect: async-sync-orm
  uploader.close();                                  // expect: async-sync-orm
  bucket.upload_from_stream("a", &in);               // expect: async-sync-orm
  bucket.upload_from_stream_with_id(id, "a", &in);   // expect: async-sync-orm
  auto downloader = bucket.open_download_stream(id); // expect: async-sync-orm
  downloader.file_length();
  downloader.read(bytes, 1); // expect: async-sync-orm
  downloader.close();
  bucket.download_to_stream(id, &out); // expect: async-sync-orm
  bucket.delete_file(id);              // expect: async-sync-orm
  bucket.find(filter);
  co_return;
}

task<> encryption(mongocxx::client_encryption &keys, mongocxx::database db, bsoncxx::types::bson_value id,
                  view filter) {
  keys.create_data_key("local");                 // expect: async-sync-orm
  keys.create_encrypted_collection(db, "users"); // expect: async-sync-orm
  keys.rewrap_many_datakey(filter);              // expect: async-sync-orm
  keys.delete_key(id);                           // expect: async-sync-orm
  keys.get_key(id);                              // expect: async-sync-orm
  keys.add_key_alt_name(id, "a");                // expect: async-sync-orm
  keys.remove_key_alt_name(id, "a");             // expect: async-sync-orm
  keys.get_key_by_alt_name("a");                 // expect: async-sync-orm
  keys.get_keys();
  co_return;
}

task<> open(mongocxx::client_session &session, mongocxx::collection users, view user) {
  session.start_transaction();
  users.insert_one(session, user); // expect: async-sync-orm
  co_await tick{};                 // expect: async-transaction-across-suspend
  session.commit_transaction();    // expect: async-sync-orm
  co_await tick{};
}
task<> aborted(mongocxx::client &client) {
  {
    auto session = client.start_session();
    session.start_transaction();
    session.abort_transaction(); // expect: async-sync-orm
    co_await tick{};
    session.start_transaction();
  }
  co_await tick{};
}
task<> whole(mongocxx::client_session &session, mongocxx::collection users, view user) {
  session.with_transaction([&](mongocxx::client_session *open) { // expect: async-sync-orm
    users.insert_one(*open, user);
  });
  co_await tick{};
}

// As programs wrap it.
class Users {
public:
  explicit Users(mongocxx::client &client) : collection(client["app"]["users"]) {}
  std::vector<view> all() {
    auto cursor = collection.find({});
    return std::vector<view>(cursor.begin(), cursor.end());
  }
  bool add(view user) { return collection.insert_one(user).has_value(); }

private:
  mongocxx::collection collection;
};

task<> handle(Users &users, view user) {
  users.add(user); // expect: async-sync-orm
  users.all();     // expect: async-lazy-load
  co_return;
}

int main() {
  mongocxx::instance instance;
  mongocxx::client client{mongocxx::uri()};
  return int(Users(client).all().size());
}
