// The part of mongocxx that the test names, as 4.x declares it. With OLD_ABI, as 3.8 and before did: v_noabi is inline.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <iterator>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace bsoncxx {
namespace document {
class view {
public:
  bool empty() const;
  std::string_view operator[](std::string_view key) const;
};
class value {
public:
  view view() const noexcept;
};
class view_or_value {
public:
  view_or_value() = default;
  view_or_value(document::view view);
  view_or_value(document::value value);
};
} // namespace document
namespace types {
struct bson_value {};
} // namespace types
} // namespace bsoncxx

#ifdef OLD_ABI
#define ABI_NAMESPACE inline namespace v_noabi
#else
#define ABI_NAMESPACE namespace v_noabi
#endif

namespace mongocxx {
ABI_NAMESPACE {
  using bsoncxx::document::view_or_value;
  using optional_document = std::optional<bsoncxx::document::value>;

  class uri {
  public:
    explicit uri(std::string_view uri = "mongodb://localhost:27017");
  };
  class instance {
  public:
    instance();
    ~instance();
  };
  class pipeline {
  public:
    pipeline &match(view_or_value filter);
  };
  class index_model {
  public:
    index_model(view_or_value keys, view_or_value options = {});
  };
  class search_index_model {
  public:
    search_index_model(view_or_value definition);
  };
  namespace model {
  struct insert_one {
    explicit insert_one(view_or_value document);
  };
  struct write {
    write(insert_one value);
  };
  } // namespace model
  namespace options {
  struct find {
    find &limit(std::int64_t limit);
  };
  struct transaction {};
  } // namespace options
  namespace result {
  struct insert_one {
    const bsoncxx::types::bson_value &inserted_id() const;
  };
  struct update {
    std::int32_t matched_count() const;
  };
  struct delete_result {
    std::int32_t deleted_count() const;
  };
  struct bulk_write {
    std::int32_t inserted_count() const;
  };
  struct insert_many {
    std::int32_t inserted_count() const;
  };
  } // namespace result

  class cursor {
  public:
    class iterator;
    cursor(cursor &&) noexcept;
    cursor &operator=(cursor &&) noexcept;
    ~cursor();
    iterator begin();
    iterator end();
  };
  class cursor::iterator {
  public:
    using value_type = bsoncxx::document::view;
    using reference = bsoncxx::document::view &;
    using pointer = bsoncxx::document::view *;
    using iterator_category = std::input_iterator_tag;
    using difference_type = std::ptrdiff_t;
    const bsoncxx::document::view &operator*() const;
    const bsoncxx::document::view *operator->() const;
    iterator &operator++();
    void operator++(int);
    friend bool operator==(const iterator &, const iterator &);
    friend bool operator!=(const iterator &, const iterator &);
  };

  class change_stream {
  public:
    class iterator;
    change_stream(change_stream &&) noexcept;
    change_stream &operator=(change_stream &&) noexcept;
    ~change_stream();
    iterator begin() const;
    iterator end() const;
    std::optional<bsoncxx::document::view> get_resume_token() const;
  };
  class change_stream::iterator {
  public:
    const bsoncxx::document::view &operator*() const;
    const bsoncxx::document::view *operator->() const;
    iterator &operator++();
    void operator++(int);
    friend bool operator==(const iterator &, const iterator &) noexcept;
    friend bool operator!=(const iterator &, const iterator &) noexcept;
  };

  class client;
  class client_session {
  public:
    client_session(client_session &&) noexcept;
    ~client_session() noexcept;
    const client &client() const noexcept;
    bsoncxx::document::view id() const noexcept;
    void start_transaction(const std::optional<options::transaction> &options = {});
    void commit_transaction();
    void abort_transaction();
    using with_transaction_cb = std::function<void(client_session *)>;
    void with_transaction(with_transaction_cb cb, options::transaction options = {});

  private:
    class impl;
    std::unique_ptr<impl> _impl;
  };

  class bulk_write {
  public:
    bulk_write(bulk_write &&) noexcept;
    ~bulk_write();
    bool empty() const noexcept;
    bulk_write &append(const model::write &operation);
    std::optional<result::bulk_write> execute() const;
  };

  class index_view {
  public:
    cursor list();
    std::optional<std::string> create_one(const index_model &index);
    bsoncxx::document::value create_many(const std::vector<index_model> &indexes);
    void drop_one(std::string_view name);
    void drop_all();
  };
  class search_index_view {
  public:
    cursor list();
    std::string create_one(const search_index_model &model);
    std::vector<std::string> create_many(const std::vector<search_index_model> &models);
    void drop_one(std::string name);
    void update_one(std::string name, view_or_value definition);
  };

  class collection {
  public:
    cursor aggregate(const pipeline &pipeline);
    mongocxx::v_noabi::bulk_write create_bulk_write();
    std::optional<result::bulk_write> write(const model::write &write) {
      return create_bulk_write().append(write).execute();
    }
    template <typename Container> std::optional<result::bulk_write> bulk_write(const Container &writes) {
      auto all = create_bulk_write();
      for (const model::write &write : writes)
        all.append(write);
      return all.execute();
    }
    std::int64_t count_documents(view_or_value filter);
    std::int64_t estimated_document_count();
    bsoncxx::document::value create_index(view_or_value keys, view_or_value options = {}) {
      indexes().create_one(index_model(keys, options));
      return {};
    }
    std::optional<result::delete_result> delete_many(view_or_value filter);
    std::optional<result::delete_result> delete_one(view_or_value filter);
    cursor distinct(std::string name, view_or_value filter);
    void drop();
    cursor find(view_or_value filter, const options::find &options = {});
    cursor find(const client_session &session, view_or_value filter, const options::find &options = {});
    optional_document find_one(view_or_value filter, const options::find &options = {});
    optional_document find_one(const client_session &session, view_or_value filter, const options::find &options = {});
    optional_document find_one_and_delete(view_or_value filter);
    optional_document find_one_and_replace(view_or_value filter, view_or_value replacement);
    optional_document find_one_and_update(view_or_value filter, view_or_value update);
    std::optional<result::insert_one> insert_one(view_or_value document);
    std::optional<result::insert_one> insert_one(const client_session &session, view_or_value document);
    template <typename Container> std::optional<result::insert_many> insert_many(const Container &container) {
      return _insert_many(container.begin(), container.end());
    }
    cursor list_indexes() const;
    std::string_view name() const;
    void rename(std::string name);
    std::optional<result::update> replace_one(view_or_value filter, view_or_value replacement);
    std::optional<result::update> update_many(view_or_value filter, view_or_value update);
    std::optional<result::update> update_one(view_or_value filter, view_or_value update);
    index_view indexes();
    search_index_view search_indexes();
    change_stream watch();

  private:
    template <typename Iterator> std::optional<result::insert_many> _insert_many(Iterator begin, Iterator end);
  };

  namespace gridfs {
  class uploader {
  public:
    uploader(uploader &&) noexcept;
    ~uploader();
    void write(const std::uint8_t *bytes, std::size_t length);
    void close();
    void abort();
    std::int32_t chunk_size() const;
  };
  class downloader {
  public:
    downloader(downloader &&) noexcept;
    ~downloader();
    std::size_t read(std::uint8_t *buffer, std::size_t length);
    void close();
    std::int64_t file_length() const;
  };
  class bucket {
  public:
    uploader open_upload_stream(std::string_view name);
    uploader open_upload_stream_with_id(bsoncxx::types::bson_value id, std::string_view name);
    void upload_from_stream(std::string_view name, std::istream *source);
    void upload_from_stream_with_id(bsoncxx::types::bson_value id, std::string_view name, std::istream *source);
    downloader open_download_stream(bsoncxx::types::bson_value id);
    void download_to_stream(bsoncxx::types::bson_value id, std::ostream *destination);
    void delete_file(bsoncxx::types::bson_value id);
    cursor find(view_or_value filter);
    std::string_view bucket_name() const;
  };
  } // namespace gridfs

  class database {
  public:
    cursor aggregate(const pipeline &pipeline);
    bsoncxx::document::value run_command(view_or_value command);
    mongocxx::v_noabi::collection create_collection(std::string_view name);
    void drop();
    bool has_collection(std::string name) const;
    cursor list_collections(view_or_value filter = {});
    std::vector<std::string> list_collection_names(view_or_value filter = {});
    std::string_view name() const;
    mongocxx::v_noabi::collection collection(std::string name) const;
    mongocxx::v_noabi::collection operator[](std::string name) const { return collection(name); }
    gridfs::bucket gridfs_bucket() const;
    change_stream watch();
  };

  class client {
  public:
    client() noexcept;
    client(const mongocxx::v_noabi::uri &uri);
    client(client &&) noexcept;
    ~client();
    mongocxx::v_noabi::database database(std::string name) const &;
    mongocxx::v_noabi::database operator[](std::string name) const & { return database(name); }
    cursor list_databases() const;
    std::vector<std::string> list_database_names(view_or_value filter = {}) const;
    client_session start_session();
    change_stream watch();
  };

  class pool {
  public:
    explicit pool(const mongocxx::v_noabi::uri &uri = mongocxx::v_noabi::uri());
    class entry {
    public:
      client *operator->() const &noexcept;
      client &operator*() const &noexcept;
      mongocxx::v_noabi::database operator[](std::string name) const &;

    private:
      std::unique_ptr<client, std::function<void(client *)>> _client;
    };
    entry acquire();
    std::optional<entry> try_acquire();
  };

  class client_encryption {
  public:
    bsoncxx::types::bson_value create_data_key(std::string provider);
    collection create_encrypted_collection(const database &db, const std::string &name);
    void rewrap_many_datakey(view_or_value filter);
    result::delete_result delete_key(bsoncxx::types::bson_value id);
    optional_document get_key(bsoncxx::types::bson_value id);
    cursor get_keys();
    optional_document add_key_alt_name(bsoncxx::types::bson_value id, std::string name);
    optional_document remove_key_alt_name(bsoncxx::types::bson_value id, std::string name);
    optional_document get_key_by_alt_name(std::string name);
  };
}
#ifndef OLD_ABI
using v_noabi::change_stream;
using v_noabi::client;
using v_noabi::client_encryption;
using v_noabi::client_session;
using v_noabi::collection;
using v_noabi::cursor;
using v_noabi::database;
using v_noabi::index_model;
using v_noabi::index_view;
using v_noabi::instance;
using v_noabi::pipeline;
using v_noabi::pool;
using v_noabi::search_index_model;
using v_noabi::search_index_view;
using v_noabi::uri;
namespace gridfs {
using v_noabi::gridfs::bucket;
using v_noabi::gridfs::downloader;
using v_noabi::gridfs::uploader;
} // namespace gridfs
namespace model {
using v_noabi::model::insert_one;
using v_noabi::model::write;
} // namespace model
namespace options {
using v_noabi::options::find;
} // namespace options
#endif
} // namespace mongocxx
