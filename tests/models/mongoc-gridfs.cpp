// RUN: %verify %s -- -std=c++20 -I%inputs -I/usr/include/libmongoc-1.0 -I/usr/include/libbson-1.0
#include "task.h"
#include <mongoc/mongoc.h>

task<> files(mongoc_gridfs_t *fs, mongoc_gridfs_file_t *file, mongoc_stream_t *stream, const bson_t *d,
             mongoc_iovec_t io, bson_error_t e) {
  mongoc_gridfs_find_one(fs, d, &e);                          // expect: async-sync-orm
  mongoc_gridfs_find_one_with_opts(fs, d, d, &e);             // expect: async-sync-orm
  mongoc_gridfs_find_one_by_filename(fs, "a", &e);            // expect: async-sync-orm
  mongoc_gridfs_create_file_from_stream(fs, stream, nullptr); // expect: async-sync-orm
  mongoc_gridfs_drop(fs, &e);                                 // expect: async-sync-orm
  mongoc_gridfs_remove_by_filename(fs, "a", &e);              // expect: async-sync-orm
  mongoc_gridfs_file_writev(file, &io, 1, 1);                 // expect: async-sync-orm
  mongoc_gridfs_file_save(file);                              // expect: async-sync-orm
  mongoc_gridfs_file_remove(file, &e);                        // expect: async-sync-orm
  mongoc_gridfs_file_readv(file, &io, 1, 1, 1);               // expect: async-sync-orm
  mongoc_gridfs_file_list_t *files = mongoc_gridfs_find_with_opts(fs, d, d);
  mongoc_gridfs_file_list_next(files); // expect: async-lazy-load
  mongoc_gridfs_file_list_destroy(files);
  mongoc_gridfs_create_file(fs, nullptr);
  mongoc_gridfs_file_get_filename(file);
  mongoc_gridfs_file_tell(file);
  mongoc_gridfs_file_destroy(file);
  co_return;
}

task<> buckets(mongoc_database_t *db, mongoc_stream_t *stream, const bson_t *d, bson_value_t v, bson_error_t e) {
  mongoc_gridfs_bucket_t *bucket = mongoc_gridfs_bucket_new(db, nullptr, nullptr, &e);
  mongoc_gridfs_bucket_upload_from_stream(bucket, "a", stream, d, &v, &e);         // expect: async-sync-orm
  mongoc_gridfs_bucket_upload_from_stream_with_id(bucket, &v, "a", stream, d, &e); // expect: async-sync-orm
  mongoc_gridfs_bucket_download_to_stream(bucket, &v, stream, &e);                 // expect: async-sync-orm
  mongoc_gridfs_bucket_delete_by_id(bucket, &v, &e);                               // expect: async-sync-orm
  mongoc_gridfs_bucket_abort_upload(stream);                                       // expect: async-sync-orm
  mongoc_gridfs_bucket_find(bucket, d, d);
  mongoc_gridfs_bucket_destroy(bucket);
  co_return;
}

// An upload sends each chunk as it is full, and the rest when it is closed.
task<> upload(mongoc_gridfs_bucket_t *bucket, bson_value_t id, mongoc_iovec_t io, void *bytes, bson_error_t e) {
  mongoc_stream_t *a = mongoc_gridfs_bucket_open_upload_stream(bucket, "a", nullptr, &id, &e);
  mongoc_stream_write(a, bytes, 1, 0); // expect: async-sync-orm
  mongoc_stream_close(a);              // expect: async-sync-orm
  mongoc_stream_destroy(a);
  mongoc_stream_t *b = mongoc_gridfs_bucket_open_upload_stream_with_id(bucket, &id, "b", nullptr, &e);
  mongoc_stream_writev(b, &io, 1, 0); // expect: async-sync-orm
  mongoc_stream_close(b);             // expect: async-sync-orm
  co_return;
}

task<> download(mongoc_gridfs_bucket_t *bucket, mongoc_gridfs_file_t *file, bson_value_t id, mongoc_iovec_t io,
                void *bytes, bson_error_t e) {
  mongoc_stream_t *a = mongoc_gridfs_bucket_open_download_stream(bucket, &id, &e); // expect: async-sync-orm
  mongoc_stream_read(a, bytes, 1, 1, 0);                                           // expect: async-sync-orm
  mongoc_stream_readv(a, &io, 1, 1, 0);                                            // expect: async-sync-orm
  mongoc_stream_close(a);
  mongoc_stream_t *b = mongoc_stream_gridfs_new(file);
  mongoc_stream_read(b, bytes, 1, 1, 0); // expect: async-sync-orm
  co_return;
}

// Any stream: of what it reads is not known.
task<> others(mongoc_stream_t *stream, mongoc_iovec_t io, void *bytes) {
  mongoc_stream_read(stream, bytes, 1, 1, 0);
  mongoc_stream_readv(stream, &io, 1, 1, 0);
  mongoc_stream_write(stream, bytes, 1, 0);
  mongoc_stream_writev(stream, &io, 1, 0);
  mongoc_stream_close(stream);
  co_return;
}

task<> encryption(mongoc_client_encryption_t *encryption, const bson_t *d, bson_value_t v, bson_error_t e) {
  mongoc_client_encryption_create_datakey(encryption, "a", nullptr, &v, &e);        // expect: async-sync-orm
  mongoc_client_encryption_rewrap_many_datakey(encryption, d, "a", d, nullptr, &e); // expect: async-sync-orm
  mongoc_client_encryption_delete_key(encryption, &v, nullptr, &e);                 // expect: async-sync-orm
  mongoc_client_encryption_get_key(encryption, &v, nullptr, &e);                    // expect: async-sync-orm
  mongoc_client_encryption_get_key_by_alt_name(encryption, "a", nullptr, &e);       // expect: async-sync-orm
  mongoc_client_encryption_add_key_alt_name(encryption, &v, "a", nullptr, &e);      // expect: async-sync-orm
  mongoc_client_encryption_remove_key_alt_name(encryption, &v, "a", nullptr, &e);   // expect: async-sync-orm
  mongoc_client_encryption_get_keys(encryption, &e);
  co_return;
}
