// The databases of userver that its model names, declared as their headers do.
#pragma once
#pragma GCC system_header

#include "userver.h"

namespace userver {
namespace formats {
namespace bson {
class Document {};
class Value {};
} // namespace bson
} // namespace formats
namespace storages {
namespace postgres {
enum class ClusterHostType { kNone, kMaster, kSlave };
struct TransactionOptions {};
class Query {
public:
  Query(const char *statement);
};
class ResultSet {
public:
  std::size_t Size() const;
  template <typename T> T AsSingleRow() const { return {}; }
};
class Portal {
public:
  ResultSet Fetch(std::uint32_t n_rows);
  bool Done() const;
};
class Transaction {
public:
  Transaction(Transaction &&) noexcept;
  ~Transaction();
  template <typename... Args> ResultSet Execute(const Query &query, const Args &...args) { return {}; }
  template <typename Container> void ExecuteBulk(const Query &query, const Container &args) {}
  template <typename Container> void ExecuteDecomposeBulk(const Query &query, const Container &args) {}
  template <typename... Args> Portal MakePortal(const Query &query, const Args &...args) { return {}; }
  void SetParameter(const std::string &param_name, const std::string &value);
  void Commit();
  void Rollback();
};
class QueryQueue final {
public:
  template <typename... Args> void Push(const Query &query, const Args &...args) {}
  [[nodiscard]] std::vector<ResultSet> Collect();
};
class Notification {};
class [[nodiscard]] NotifyScope final {
public:
  Notification WaitNotify(engine::Deadline deadline);
};
class Cluster {
public:
  Transaction Begin(ClusterHostType, const TransactionOptions &);
  [[nodiscard]] QueryQueue CreateQueryQueue(ClusterHostType flags);
  template <typename... Args> ResultSet Execute(ClusterHostType, const Query &query, const Args &...args) { return {}; }
  NotifyScope Listen(std::string_view channel);
};
} // namespace postgres
namespace mysql {
enum class ClusterHostType { kPrimary, kSecondary };
class Query {
public:
  Query(const char *statement);
};
class StatementResultSet final {
public:
  template <typename T> std::vector<T> AsVector() && { return {}; }
};
class CommandResultSet final {};
template <typename T> class CursorResultSet final {
public:
  template <typename RowCallback> void ForEach(RowCallback &&row_callback, engine::Deadline deadline) && {}
};
class Transaction final {
public:
  Transaction(Transaction &&other) noexcept;
  ~Transaction();
  template <typename... Args> StatementResultSet Execute(const Query &query, const Args &...args) const { return {}; }
  template <typename T> StatementResultSet ExecuteDecompose(const Query &query, const T &row) const { return {}; }
  template <typename Container> StatementResultSet ExecuteBulk(const Query &query, const Container &params) const {
    return {};
  }
  template <typename MapTo, typename Container>
  StatementResultSet ExecuteBulkMapped(const Query &query, const Container &params) const {
    return {};
  }
  void Commit();
  void Rollback();
};
class Cluster final {
public:
  template <typename... Args>
  StatementResultSet Execute(ClusterHostType host_type, const Query &query, const Args &...args) const {
    return {};
  }
  template <typename T>
  StatementResultSet ExecuteDecompose(ClusterHostType host_type, const Query &query, const T &row) const {
    return {};
  }
  template <typename Container>
  StatementResultSet ExecuteBulk(ClusterHostType host_type, const Query &query, const Container &params) const {
    return {};
  }
  template <typename MapTo, typename Container>
  StatementResultSet ExecuteBulkMapped(ClusterHostType host_type, const Query &query, const Container &params) const {
    return {};
  }
  Transaction Begin(ClusterHostType host_type) const;
  CommandResultSet ExecuteCommand(ClusterHostType host_type, const Query &command) const;
  template <typename T, typename... Args>
  CursorResultSet<T> GetCursor(ClusterHostType host_type, std::size_t batch_size, const Query &query,
                               const Args &...args) const {
    return {};
  }
};
} // namespace mysql
namespace mongo {
namespace operations {
class Count {};
class Bulk {
public:
  template <typename... Options> void InsertOne(formats::bson::Document document, Options &&...options) {}
};
} // namespace operations
class WriteResult {
public:
  std::size_t InsertedCount() const;
};
class Cursor {
public:
  class Iterator {
  public:
    Iterator &operator++();
    const formats::bson::Document &operator*() const;
    bool operator==(const Iterator &) const;
    bool operator!=(const Iterator &) const;
  };
  bool HasMore() const;
  Iterator begin();
  Iterator end();
};
class Collection {
public:
  template <typename... O> std::size_t Count(formats::bson::Document filter, O &&...options) const { return 0; }
  template <typename... O> std::size_t CountApprox(O &&...options) const { return 0; }
  template <typename... O> Cursor Find(formats::bson::Document filter, O &&...options) const { return {}; }
  template <typename... O>
  std::optional<formats::bson::Document> FindOne(formats::bson::Document filter, O &&...options) const {
    return {};
  }
  template <typename... O> WriteResult InsertOne(formats::bson::Document document, O &&...options) { return {}; }
  template <typename... O> WriteResult InsertMany(std::vector<formats::bson::Document> documents, O &&...options) {
    return {};
  }
  template <typename... O>
  WriteResult ReplaceOne(formats::bson::Document selector, formats::bson::Document replacement, O &&...options) {
    return {};
  }
  template <typename... O>
  WriteResult UpdateOne(formats::bson::Document selector, formats::bson::Document update, O &&...options) {
    return {};
  }
  template <typename... O>
  WriteResult UpdateMany(formats::bson::Document selector, formats::bson::Document update, O &&...options) {
    return {};
  }
  template <typename... O> WriteResult DeleteOne(formats::bson::Document selector, O &&...options) { return {}; }
  template <typename... O> WriteResult DeleteMany(formats::bson::Document selector, O &&...options) { return {}; }
  template <typename... O>
  WriteResult FindAndModify(formats::bson::Document query, const formats::bson::Document &update, O &&...options) {
    return {};
  }
  template <typename... O> WriteResult FindAndRemove(formats::bson::Document query, O &&...options) { return {}; }
  template <typename... O> void Drop(O &&...options) {}
  template <typename... O> operations::Bulk MakeOrderedBulk(O &&...options) { return {}; }
  template <typename... O> Cursor Aggregate(formats::bson::Value pipeline, O &&...options) { return {}; }
  const std::string &GetCollectionName() const;
  std::size_t Execute(const operations::Count &) const;
  WriteResult Execute(operations::Bulk &&);
};
class Pool {
public:
  bool HasCollection(const std::string &name) const;
  Collection GetCollection(std::string name) const;
  void DropDatabase();
  std::vector<std::string> ListCollectionNames() const;
  void Ping();
};
} // namespace mongo
namespace redis {
struct CommandControl {};
template <typename Result, typename ReplyType = Result> class [[nodiscard]] Request final {
public:
  void Wait() {}
  void IgnoreResult() const {}
  ReplyType Get(const std::string &request_description = {}) { return {}; }
};
template <typename Element> class ScanRequest final {
public:
  template <typename T = std::vector<Element>> T GetAll() { return {}; }
};
using RequestGet = Request<std::optional<std::string>>;
class Client {
public:
  virtual ~Client();
  virtual RequestGet Get(std::string key, const CommandControl &command_control) = 0;
  virtual ScanRequest<std::string> Scan(std::size_t shard, const CommandControl &command_control) = 0;
};
} // namespace redis
namespace clickhouse {
class Query {
public:
  Query(const char *statement);
};
class ExecutionResult final {
public:
  std::size_t GetRowsCount() const;
};
class Cluster final {
public:
  template <typename... Args> ExecutionResult Execute(const Query &query, const Args &...args) const { return {}; }
  template <typename T>
  void Insert(const std::string &table_name, const std::vector<std::string_view> &column_names, const T &data) const {}
  template <typename Container>
  void InsertRows(const std::string &table_name, const std::vector<std::string_view> &column_names,
                  const Container &data) const {}
};
} // namespace clickhouse
} // namespace storages
} // namespace userver
