// What the model of clickhouse-cpp names, declared as its headers do. It is no package of Debian.
#pragma once
#pragma GCC system_header

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clickhouse {
class Column {
public:
  virtual ~Column();
  size_t Size() const;
  template <typename T> std::shared_ptr<T> As() { return {}; }
};
using ColumnRef = std::shared_ptr<Column>;
class ColumnUInt64 : public Column {
public:
  void Append(const uint64_t &value);
  const uint64_t &At(size_t n) const;
  const uint64_t &operator[](size_t n) const;
};
class Block {
public:
  Block();
  Block(const Block &);
  Block(Block &&);
  ~Block();
  void AppendColumn(const std::string &name, const ColumnRef &col);
  size_t GetRowCount() const;
  size_t GetColumnCount() const;
  ColumnRef operator[](size_t idx) const;
};
struct Progress {};
struct Profile {};
class Exception {};
struct ExternalTable {};
using ExternalTables = std::vector<ExternalTable>;
using ExceptionCallback = std::function<void(const Exception &e)>;
using ProgressCallback = std::function<void(const Progress &progress)>;
using SelectCallback = std::function<void(const Block &block)>;
using SelectCancelableCallback = std::function<bool(const Block &block)>;
using SelectServerLogCallback = std::function<bool(const Block &block)>;
using ProfileEventsCallback = std::function<bool(const Block &block)>;
using ProfileCallback = std::function<void(const Profile &profile)>;
class QueryEvents {
public:
  virtual ~QueryEvents();
};
class Query : public QueryEvents {
public:
  Query();
  Query(const char *query, const char *query_id = nullptr);
  Query(const std::string &query, const std::string &query_id = default_query_id);
  ~Query() override;
  const std::string &GetText() const;
  Query &SetParam(const std::string &name, const std::string &value);
  Query &OnData(SelectCallback cb);
  Query &OnDataCancelable(SelectCancelableCallback cb);
  Query &OnException(ExceptionCallback cb);
  Query &OnProgress(ProgressCallback cb);
  Query &OnServerLog(SelectServerLogCallback cb);
  Query &OnProfileEvents(ProfileEventsCallback cb);
  Query &OnProfile(ProfileCallback cb);
  static const std::string default_query_id;
};
struct ServerInfo {};
struct Endpoint {};
struct ClientOptions {
  ClientOptions &SetHost(const std::string &value);
};
class SocketFactory;
class Client {
public:
  Client(const ClientOptions &opts);
  Client(const ClientOptions &opts, std::unique_ptr<SocketFactory> socket_factory);
  ~Client();
  Client(Client &&) noexcept;
  Client &operator=(Client &&) noexcept;
  void Execute(const Query &query);
  void Select(const Query &query);
  void Select(const std::string &query, SelectCallback cb);
  void Select(const std::string &query, const std::string &query_id, SelectCallback cb);
  void SelectCancelable(const std::string &query, SelectCancelableCallback cb);
  void SelectWithExternalData(const std::string &query, const ExternalTables &external_tables, SelectCallback cb);
  void SelectWithExternalDataCancelable(const std::string &query, const ExternalTables &external_tables,
                                        SelectCancelableCallback cb);
  void BeginExecute(const Query &query);
  void BeginSelect(const std::string &query);
  std::optional<Block> NextBlock();
  void Cancel();
  bool IsSelecting() const;
  void Insert(const std::string &table_name, const Block &block);
  Block BeginInsert(const Query &query);
  void SendInsertBlock(const Block &block);
  void EndInsert();
  bool IsInserting() const;
  void Ping();
  void ResetConnection();
  const ServerInfo &GetServerInfo() const;
  const std::optional<Endpoint> &GetCurrentEndpoint() const;
  void ResetConnectionEndpoint();
};
} // namespace clickhouse
