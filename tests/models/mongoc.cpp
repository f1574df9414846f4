// RUN: %verify %s -- -std=c++20 -I%inputs -I/usr/include/libmongoc-1.0 -I/usr/include/libbson-1.0
#include "task.h"
#include <mongoc/mongoc.h>

task<> clients(mongoc_client_t *client, const bson_t *d, bson_error_t e) {
  mongoc_client_command_simple(client, "a", d, nullptr, nullptr, &e);                   // expect: async-sync-orm
  mongoc_client_command_simple_with_server_id(client, "a", d, nullptr, 1, nullptr, &e); // expect: async-sync-orm
  mongoc_client_command_with_opts(client, "a", d, nullptr, d, nullptr, &e);             // expect: async-sync-orm
  mongoc_client_read_command_with_opts(client, "a", d, nullptr, d, nullptr, &e);        // expect: async-sync-orm
  mongoc_client_write_command_with_opts(client, "a", d, d, nullptr, &e);                // expect: async-sync-orm
  mongoc_client_read_write_command_with_opts(client, "a", d, nullptr, d, nullptr, &e);  // expect: async-sync-orm
  mongoc_client_get_database_names(client, &e);                                         // expect: async-sync-orm
  mongoc_client_get_database_names_with_opts(client, d, &e);                            // expect: async-sync-orm
  mongoc_client_get_server_status(client, nullptr, nullptr, &e);                        // expect: async-sync-orm
  mongoc_client_kill_cursor(client, 1);                                                 // expect: async-sync-orm
  mongoc_client_watch(client, d, d);                                                    // expect: async-sync-orm
  mongoc_client_get_gridfs(client, "a", "a", &e);                                       // expect: async-sync-orm
  mongoc_client_select_server(client, false, nullptr, &e);                              // expect: async-sync-orm
  mongoc_client_get_handshake_description(client, 1, nullptr, &e);                      // expect: async-sync-orm
  co_return;
}

task<> databases(mongoc_database_t *db, const bson_t *d, bson_error_t e) {
  mongoc_database_command_simple(db, d, nullptr, nullptr, &e);                  // expect: async-sync-orm
  mongoc_database_command_with_opts(db, d, nullptr, d, nullptr, &e);            // expect: async-sync-orm
  mongoc_database_read_command_with_opts(db, d, nullptr, d, nullptr, &e);       // expect: async-sync-orm
  mongoc_database_write_command_with_opts(db, d, d, nullptr, &e);               // expect: async-sync-orm
  mongoc_database_read_write_command_with_opts(db, d, nullptr, d, nullptr, &e); // expect: async-sync-orm
  mongoc_database_add_user(db, "a", "a", d, d, &e);                             // expect: async-sync-orm
  mongoc_database_remove_user(db, "a", &e);                                     // expect: async-sync-orm
  mongoc_database_remove_all_users(db, &e);                                     // expect: async-sync-orm
  mongoc_database_drop(db, &e);                                                 // expect: async-sync-orm
  mongoc_database_drop_with_opts(db, d, &e);                                    // expect: async-sync-orm
  mongoc_database_has_collection(db, "a", &e);                                  // expect: async-sync-orm
  mongoc_database_create_collection(db, "a", d, &e);                            // expect: async-sync-orm
  mongoc_database_find_collections(db, d, &e);                                  // expect: async-sync-orm
  mongoc_database_find_collections_with_opts(db, d);                            // expect: async-sync-orm
  mongoc_database_get_collection_names(db, &e);                                 // expect: async-sync-orm
  mongoc_database_get_collection_names_with_opts(db, d, &e);                    // expect: async-sync-orm
  mongoc_database_watch(db, d, d);                                              // expect: async-sync-orm
  co_return;
}

task<> collections(mongoc_collection_t *c, const bson_t *d, bson_error_t e) {
  mongoc_collection_command_simple(c, d, nullptr, nullptr, &e);                     // expect: async-sync-orm
  mongoc_collection_command_with_opts(c, d, nullptr, d, nullptr, &e);               // expect: async-sync-orm
  mongoc_collection_read_command_with_opts(c, d, nullptr, d, nullptr, &e);          // expect: async-sync-orm
  mongoc_collection_write_command_with_opts(c, d, d, nullptr, &e);                  // expect: async-sync-orm
  mongoc_collection_read_write_command_with_opts(c, d, nullptr, d, nullptr, &e);    // expect: async-sync-orm
  mongoc_collection_count(c, MONGOC_QUERY_NONE, d, 1, 1, nullptr, &e);              // expect: async-sync-orm
  mongoc_collection_count_with_opts(c, MONGOC_QUERY_NONE, d, 1, 1, d, nullptr, &e); // expect: async-sync-orm
  mongoc_collection_count_documents(c, d, d, nullptr, nullptr, &e);                 // expect: async-sync-orm
  mongoc_collection_estimated_document_count(c, d, nullptr, nullptr, &e);           // expect: async-sync-orm
  mongoc_collection_drop(c, &e);                                                    // expect: async-sync-orm
  mongoc_collection_drop_with_opts(c, d, &e);                                       // expect: async-sync-orm
  mongoc_collection_drop_index(c, "a", &e);                                         // expect: async-sync-orm
  mongoc_collection_drop_index_with_opts(c, "a", d, &e);                            // expect: async-sync-orm
  mongoc_collection_create_index(c, d, nullptr, &e);                                // expect: async-sync-orm
  mongoc_collection_create_index_with_opts(c, d, nullptr, d, nullptr, &e);          // expect: async-sync-orm
  mongoc_collection_ensure_index(c, d, nullptr, &e);                                // expect: async-sync-orm
  mongoc_collection_find_indexes(c, &e);                                            // expect: async-sync-orm
  mongoc_collection_find_indexes_with_opts(c, d);                                   // expect: async-sync-orm
  mongoc_collection_rename(c, "a", "a", false, &e);                                 // expect: async-sync-orm
  mongoc_collection_rename_with_opts(c, "a", "a", false, d, &e);                    // expect: async-sync-orm
  mongoc_collection_stats(c, d, nullptr, &e);                                       // expect: async-sync-orm
  mongoc_collection_validate(c, d, nullptr, &e);                                    // expect: async-sync-orm
  mongoc_collection_watch(c, d, d);                                                 // expect: async-sync-orm
  co_return;
}

task<> writes(mongoc_collection_t *c, mongoc_bulk_operation_t *bulk, const bson_t *d, const bson_t **documents,
              bson_error_t e) {
  mongoc_collection_insert(c, MONGOC_INSERT_NONE, d, nullptr, &e);                    // expect: async-sync-orm
  mongoc_collection_insert_one(c, d, d, nullptr, &e);                                 // expect: async-sync-orm
  mongoc_collection_insert_many(c, documents, 1, d, nullptr, &e);                     // expect: async-sync-orm
  mongoc_collection_insert_bulk(c, MONGOC_INSERT_NONE, documents, 1, nullptr, &e);    // expect: async-sync-orm
  mongoc_collection_update(c, MONGOC_UPDATE_NONE, d, d, nullptr, &e);                 // expect: async-sync-orm
  mongoc_collection_update_one(c, d, d, d, nullptr, &e);                              // expect: async-sync-orm
  mongoc_collection_update_many(c, d, d, d, nullptr, &e);                             // expect: async-sync-orm
  mongoc_collection_replace_one(c, d, d, d, nullptr, &e);                             // expect: async-sync-orm
  mongoc_collection_delete(c, MONGOC_DELETE_NONE, d, nullptr, &e);                    // expect: async-sync-orm
  mongoc_collection_delete_one(c, d, d, nullptr, &e);                                 // expect: async-sync-orm
  mongoc_collection_delete_many(c, d, d, nullptr, &e);                                // expect: async-sync-orm
  mongoc_collection_remove(c, MONGOC_REMOVE_NONE, d, nullptr, &e);                    // expect: async-sync-orm
  mongoc_collection_save(c, d, nullptr, &e);                                          // expect: async-sync-orm
  mongoc_collection_find_and_modify(c, d, d, d, d, false, false, false, nullptr, &e); // expect: async-sync-orm
  mongoc_collection_find_and_modify_with_opts(c, d, nullptr, nullptr, &e);            // expect: async-sync-orm
  mongoc_bulk_operation_insert(bulk, d);
  mongoc_bulk_operation_update_one_with_opts(bulk, d, d, d, &e);
  mongoc_bulk_operation_remove_one(bulk, d);
  mongoc_bulk_operation_execute(bulk, nullptr, &e); // expect: async-sync-orm
  mongoc_bulk_operation_destroy(bulk);
  co_return;
}

// These only make a cursor. Its first document makes the query, and one behind each batch fetches the next.
task<> cursors(mongoc_client_t *client, mongoc_database_t *db, mongoc_collection_t *c, const bson_t *d,
               bson_error_t e) {
  mongoc_cursor_t *cursor = mongoc_collection_find_with_opts(c, d, d, nullptr);
  while (mongoc_cursor_next(cursor, &d)) // expect: async-lazy-load
    co_await tick{};
  mongoc_cursor_more(cursor);
  mongoc_cursor_current(cursor);
  mongoc_cursor_error(cursor, &e);
  mongoc_cursor_set_batch_size(cursor, 100);
  mongoc_cursor_clone(cursor);
  mongoc_cursor_destroy(cursor);
  mongoc_collection_aggregate(c, MONGOC_QUERY_NONE, d, d, nullptr);
  mongoc_database_aggregate(db, d, d, nullptr);
  mongoc_client_find_databases_with_opts(client, d);
  bson_iter_t field;
  bson_iter_init_find(&field, d, "name");
  bson_iter_utf8(&field, nullptr);
  mongoc_collection_create_bulk_operation_with_opts(c, d);
}

task<> changes(mongoc_collection_t *c, const bson_t *d) {
  mongoc_change_stream_t *changes = mongoc_collection_watch(c, d, nullptr); // expect: async-sync-orm
  mongoc_change_stream_next(changes, &d);                                   // expect: async-sync-orm
  mongoc_change_stream_get_resume_token(changes);
  mongoc_change_stream_destroy(changes);
  co_return;
}

// Clients connect when they are first used.
task<> connections(const mongoc_uri_t *uri, bson_error_t e) {
  mongoc_client_t *client = mongoc_client_new("mongodb://localhost");
  mongoc_client_new_from_uri_with_error(uri, &e);
  mongoc_client_set_appname(client, "app");
  mongoc_client_get_collection(client, "app", "users");
  mongoc_client_get_database(client, "app");
  mongoc_client_destroy(client); // expect: async-sync-orm
  mongoc_client_destroy(nullptr);
  mongoc_client_pool_t *pool = mongoc_client_pool_new(uri);
  mongoc_client_pool_max_size(pool, 10);
  client = mongoc_client_pool_pop(pool); // expect: async-sync-orm
  mongoc_client_pool_push(pool, client);
  client = mongoc_client_pool_try_pop(pool);
  mongoc_client_pool_push(pool, client);
  mongoc_client_pool_destroy(pool); // expect: async-sync-orm
  mongoc_client_pool_destroy(nullptr);
  co_return;
}

// As programs wrap it.
class Users {
public:
  explicit Users(mongoc_client_t *client) : collection(mongoc_client_get_collection(client, "app", "users")) {}
  ~Users() { mongoc_collection_destroy(collection); }
  bool add(const bson_t *user) { return mongoc_collection_insert_one(collection, user, nullptr, nullptr, nullptr); }
  bool has(const bson_t *filter) {
    mongoc_cursor_t *cursor = mongoc_collection_find_with_opts(collection, filter, nullptr, nullptr);
    const bson_t *user;
    bool isFound = mongoc_cursor_next(cursor, &user);
    mongoc_cursor_destroy(cursor);
    return isFound;
  }

private:
  mongoc_collection_t *collection;
};

task<bool> handle(Users &users, const bson_t *user) {
  if (!users.has(user)) // expect: async-lazy-load
    users.add(user);    // expect: async-sync-orm
  co_return true;
}

int main() {
  mongoc_init();
  mongoc_client_t *client = mongoc_client_new("mongodb://localhost");
  Users(client).has(nullptr);
  mongoc_client_destroy(client);
}
