// Lightweight, as Lightweight/Lightweight.hpp declares it.
#pragma once
#include <chrono>
#include <coroutine>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace Lightweight {

namespace Async {
template <typename T = void> class [[nodiscard]] Task {
public:
  struct promise_type {
    Task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_value(T value);
    void unhandled_exception() noexcept;
  };
  bool await_ready() const noexcept;
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) noexcept;
  T await_resume();
};
template <> class [[nodiscard]] Task<void> {
public:
  struct promise_type {
    Task get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_void() noexcept;
    void unhandled_exception() noexcept;
  };
  bool await_ready() const noexcept;
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiting) noexcept;
  void await_resume();
};
class IExecutor;
class IResumeScheduler;
class IAsyncBackend;
template <typename F> Task<std::invoke_result_t<F &>> Async(IExecutor &, IResumeScheduler &, F) { return {}; }
template <typename F> Task<std::invoke_result_t<F &>> RunAsync(IAsyncBackend &, F) { return {}; }
template <typename T> T SyncWait(Task<T> task);
} // namespace Async

struct SqlConnectionDataSource;
struct SqlConnectionString {
  std::string value;
};

class SqlConnection final {
public:
  SqlConnection();
  explicit SqlConnection(std::optional<SqlConnectionString> connectInfo);
  SqlConnection(SqlConnection &&) noexcept;
  SqlConnection &operator=(SqlConnection &&) noexcept;
  ~SqlConnection() noexcept;
  static void SetDefaultConnectionString(const SqlConnectionString &connectionString) noexcept;
  void Close() noexcept;
  bool Connect(const SqlConnectionDataSource &info) noexcept;
  bool Connect(SqlConnectionString sqlConnectionString) noexcept;
  std::string DatabaseName() const;
  bool IsAlive() const noexcept;
  void EnableAsync(Async::IExecutor &dbWorkers, Async::IResumeScheduler &resume);
  Async::IAsyncBackend &AsyncBackend();
};

class SqlStatement;
class SqlMigrationQueryBuilder;
enum class SqlResultOrdering : uint8_t { ASCENDING, DESCENDING };

class [[nodiscard]] SqlResultCursor {
public:
  explicit SqlResultCursor(SqlStatement &stmt) noexcept;
  SqlResultCursor(SqlResultCursor &&other) noexcept;
  ~SqlResultCursor();
  size_t NumRowsAffected() const;
  size_t NumColumnsAffected() const;
  template <typename... Args> void BindOutputColumns(Args *...args);
  bool FetchRow();
  bool TryFetchRow() noexcept;
  template <typename Record, typename... Accessors>
  void FetchAllRowWise(std::vector<Record> &out, std::size_t arrayDepth, const Accessors &...accessors);
  template <typename T> T GetColumn(uint16_t column) const;
  template <typename T> std::optional<T> GetNullableColumn(uint16_t column) const;
};

class [[nodiscard]] RowArrayCursor {
public:
  RowArrayCursor(SqlStatement &stmt, std::size_t arrayDepth);
  ~RowArrayCursor() noexcept;
  std::size_t FetchArray();
  std::optional<std::int64_t> GetI64(std::size_t rowInBatch, uint16_t column) const;
};

class [[nodiscard]] SqlStatement final {
public:
  SqlStatement();
  SqlStatement(SqlStatement &&other) noexcept;
  explicit SqlStatement(SqlConnection &relatedConnection);
  explicit SqlStatement(std::nullopt_t);
  ~SqlStatement() noexcept;
  void Prepare(std::string_view query) &;
  template <typename... Args> SqlResultCursor Execute(const Args &...args);
  SqlResultCursor ExecuteWithVariants(const std::vector<int> &args);
  template <typename First, typename... More>
  SqlResultCursor ExecuteBatchNative(const First &first, const More &...more);
  template <typename First, typename... More> SqlResultCursor ExecuteBatchSoft(const First &first, const More &...more);
  template <typename First, typename... More> SqlResultCursor ExecuteBatch(const First &first, const More &...more);
  SqlResultCursor ExecuteDirect(const std::string_view &query);
  RowArrayCursor ExecuteBatchFetch(std::string_view query, std::size_t arrayDepth);
  template <typename Callable> void MigrateDirect(const Callable &) {}
  template <typename T> std::optional<T> ExecuteDirectScalar(const std::string_view &query);
  size_t LastInsertId(std::string_view tableName);
};

struct SqlSentinelIterator {};
class [[nodiscard]] SqlVariantRowIterator {
public:
  explicit SqlVariantRowIterator(SqlSentinelIterator) noexcept;
  explicit SqlVariantRowIterator(SqlResultCursor &cursor) noexcept;
  std::vector<int> &operator*() noexcept;
  SqlVariantRowIterator &operator++() noexcept;
  bool operator!=(SqlSentinelIterator) const noexcept;
};
class [[nodiscard]] SqlVariantRowCursor {
public:
  explicit SqlVariantRowCursor(SqlResultCursor &&cursor);
  SqlVariantRowIterator begin() noexcept;
  static SqlSentinelIterator end() noexcept;
};
template <typename T> class SqlRowIterator {
public:
  explicit SqlRowIterator(SqlConnection &conn);
  class iterator {
  public:
    iterator &operator++();
    T operator*() noexcept;
    bool operator!=(const iterator &other) const noexcept;
  };
  iterator begin();
  iterator end() noexcept;
};

enum class SqlIsolationMode : std::uint8_t { DriverDefault, ReadUncommitted };
enum class SqlTransactionMode : std::uint8_t { NONE, COMMIT, ROLLBACK };
class SqlTransaction {
public:
  SqlTransaction(SqlTransaction &&) = default;
  explicit SqlTransaction(SqlConnection &connection, SqlTransactionMode defaultMode = SqlTransactionMode::COMMIT,
                          SqlIsolationMode isolationMode = SqlIsolationMode::DriverDefault);
  ~SqlTransaction() noexcept;
  void Rollback();
  bool TryRollback() noexcept;
  void Commit();
  bool TryCommit() noexcept;
};
namespace Async {
class AsyncSqlTransaction {
public:
  explicit AsyncSqlTransaction(SqlConnection &connection) noexcept;
  ~AsyncSqlTransaction();
  Task<void> BeginAsync(SqlTransactionMode defaultMode = SqlTransactionMode::COMMIT);
  Task<void> CommitAsync();
  Task<void> RollbackAsync();
};
} // namespace Async

struct SqlLockError;
class SqlScopedLock {
public:
  explicit SqlScopedLock(SqlConnection &connection, std::string_view lockName,
                         std::chrono::milliseconds timeout = std::chrono::seconds(30));
  ~SqlScopedLock();
  bool IsLocked() const noexcept;
  bool Release();
};

template <typename Derived> class [[nodiscard]] SqlWhereClauseBuilder {
public:
  template <typename ColumnName, typename T>
  Derived &Where(const ColumnName &columnName, std::string_view binaryOp, const T &value);
  template <typename ColumnName, typename T> Derived &Where(const ColumnName &columnName, const T &value);
};
template <typename Derived> class [[nodiscard]] SqlBasicSelectQueryBuilder : public SqlWhereClauseBuilder<Derived> {
public:
  Derived &OrderBy(std::string_view columnName, SqlResultOrdering ordering = SqlResultOrdering::ASCENDING);
};
struct SqlComposedQuery {};
class SqlSelectQueryBuilder : public SqlBasicSelectQueryBuilder<SqlSelectQueryBuilder> {
public:
  using ComposedQuery = SqlComposedQuery;
  ComposedQuery All() const;
};
class SqlQueryBuilder {
public:
  SqlSelectQueryBuilder Select();
};

class DataMapper;
enum class SqlQueryExecutionMode : std::uint8_t { Synchronous, Asynchronous };
template <typename Record, typename Derived>
class [[nodiscard]] SqlCoreDataMapperQueryBuilder : public SqlBasicSelectQueryBuilder<Derived> {
  template <typename T> static auto RunFinisher() {
    if constexpr (Derived::QueryExecution == SqlQueryExecutionMode::Asynchronous)
      return Async::Task<T>{};
    else
      return T();
  }

public:
  auto Exist() { return RunFinisher<bool>(); }
  auto Count() { return RunFinisher<size_t>(); }
  auto All() { return RunFinisher<std::vector<Record>>(); }
  auto Delete() { return RunFinisher<void>(); }
  auto First() { return RunFinisher<std::optional<Record>>(); }
  auto First(size_t n) { return RunFinisher<std::vector<Record>>(); }
  auto Range(size_t offset, size_t limit) { return RunFinisher<std::vector<Record>>(); }
};
template <typename Record, SqlQueryExecutionMode Execution = SqlQueryExecutionMode::Synchronous>
class [[nodiscard]] SqlAllFieldsQueryBuilder final
    : public SqlCoreDataMapperQueryBuilder<Record, SqlAllFieldsQueryBuilder<Record, Execution>> {
public:
  static constexpr SqlQueryExecutionMode QueryExecution = Execution;
};

class DataMapper {
public:
  static DataMapper &AcquireThreadLocal();
  DataMapper();
  explicit DataMapper(SqlConnection &&connection);
  explicit DataMapper(std::optional<SqlConnectionString> connectionString);
  DataMapper(DataMapper &&other) noexcept;
  ~DataMapper();
  SqlConnection &Connection() noexcept;
  template <typename Record> static std::string Inspect(const Record &record);
  template <typename Record> void CreateTable();
  template <typename First, typename... More> void CreateTables();
  template <typename Record> int Create(Record &record);
  template <typename Record> int CreateExplicit(const Record &record);
  template <typename Records> void CreateAll(const Records &records);
  template <typename Record> int CreateCopyOf(const Record &originalRecord);
  template <typename Record, typename... Keys> std::optional<Record> QuerySingle(Keys &&...primaryKeys);
  template <typename Record, typename... Parameters>
  std::vector<Record> Query(const SqlSelectQueryBuilder::ComposedQuery &selectQuery, Parameters &&...parameters);
  template <typename Record, typename... Parameters>
  std::vector<Record> Query(std::string_view sqlQueryString, Parameters &&...parameters);
  template <typename Record> SqlAllFieldsQueryBuilder<Record> Query();
  template <typename Record> SqlAllFieldsQueryBuilder<Record, SqlQueryExecutionMode::Asynchronous> QueryAsync();
  SqlQueryBuilder Query();
  template <typename Record> void Update(Record &record);
  template <typename Records> void UpdateAll(const Records &records);
  template <typename Record> std::size_t Delete(const Record &record);
  SqlQueryBuilder FromTable(std::string_view tableName);
  template <typename Record> bool IsModified(const Record &record) const noexcept;
  template <typename Record> void LoadRelations(Record &record);
  template <typename Record> void ConfigureRelationAutoLoading(Record &record);
  template <typename T> std::optional<T> Execute(std::string_view sqlQueryString);
  template <typename Record> Async::Task<int> CreateAsync(Record &record);
  template <typename Record, typename... Keys> Async::Task<std::optional<Record>> QuerySingleAsync(Keys... primaryKeys);
  template <typename Record> Async::Task<void> UpdateAsync(Record &record);
  template <typename Record> Async::Task<std::size_t> DeleteAsync(const Record &record);
  template <typename Record> Async::Task<void> LoadRelationsAsync(Record &record);
};

struct PoolConfig {
  size_t initialSize{};
  size_t maxSize{};
};
template <PoolConfig Config> class Pool {
public:
  class PooledDataMapper {
  public:
    PooledDataMapper(PooledDataMapper &&other) noexcept;
    ~PooledDataMapper() noexcept;
    DataMapper *operator->() const noexcept;
    DataMapper &Get() const noexcept;
  };
  explicit Pool();
  ~Pool() noexcept;
  PooledDataMapper Acquire();
  Async::Task<PooledDataMapper> AcquireAsync(Async::IExecutor &dbWorkers, Async::IResumeScheduler &resume);
  Async::Task<PooledDataMapper> AcquireAsync();
};
inline constexpr PoolConfig DefaultPoolConfig{4, 16};
using DataMapperPool = Pool<DefaultPoolConfig>;
DataMapperPool &GlobalDataMapperPool();

template <typename T> class Field {
public:
  const T &Value() const noexcept;
};

template <typename Class, typename Key> Class ClassOf(Key Class::*);
template <auto ReferencedField> class BelongsTo {
public:
  using ReferencedRecord = decltype(ClassOf(ReferencedField));
  template <typename... S> constexpr BelongsTo(S &&...value) noexcept;
  const int &Value() const noexcept;
  template <typename Self> const ReferencedRecord &Record(this Self &&self);
  template <typename Self> ReferencedRecord &operator*(this Self &&self) noexcept;
  template <typename Self> ReferencedRecord *operator->(this Self &&self);
  bool operator!() const noexcept;
  explicit operator bool() const noexcept;
  ReferencedRecord &EmplaceRecord();
  BelongsTo &operator=(ReferencedRecord &other);
};
template <typename ReferencedRecord> class CompositeForeignKey {
public:
  const ReferencedRecord &Record() const;
  void EmplaceRecord(std::shared_ptr<ReferencedRecord> record) noexcept;
  const ReferencedRecord *operator->() const;
};
template <typename OtherTable, typename Through> class HasOneThrough {
public:
  void EmplaceRecord(std::shared_ptr<OtherTable> record);
  OtherTable &Record() noexcept;
  bool IsLoaded() const noexcept;
  void Unload() noexcept;
  OtherTable &operator*() noexcept;
  OtherTable *operator->() noexcept;
};
template <typename OtherRecord> class HasMany {
public:
  using ReferencedRecordList = std::vector<std::shared_ptr<OtherRecord>>;
  ReferencedRecordList &All();
  template <typename Callable> void Each(const Callable &) {}
  ReferencedRecordList &Emplace(ReferencedRecordList &&records) noexcept;
  std::size_t Count() const noexcept;
  bool IsEmpty() const noexcept;
  OtherRecord &At(std::size_t index);
  OtherRecord &operator[](std::size_t index);
  typename ReferencedRecordList::iterator begin();
  typename ReferencedRecordList::iterator end();
};
template <typename ReferencedRecord, typename Through> class HasManyThrough {
public:
  using ReferencedRecordList = std::vector<std::shared_ptr<ReferencedRecord>>;
  ReferencedRecordList &All() noexcept;
  ReferencedRecordList &Emplace(ReferencedRecordList &&records) noexcept;
  std::size_t Count() const;
  bool IsEmpty() const;
  ReferencedRecord &At(std::size_t index);
  ReferencedRecord &operator[](std::size_t index);
  typename ReferencedRecordList::iterator begin() noexcept;
  typename ReferencedRecordList::iterator end() noexcept;
  void Reload();
  template <typename Callable> void Each(const Callable &) {}
};

namespace SqlMigration {
class MigrationBase;
class MigrationManager {
public:
  std::vector<const MigrationBase *> GetPending() const;
  void ApplySingleMigration(const MigrationBase &migration);
  void RevertSingleMigration(const MigrationBase &migration);
  size_t ApplyPendingMigrations();
  size_t ApplyPendingMigrationsUpTo(int target);
  void CreateMigrationHistory();
  std::vector<int> GetAppliedMigrationIds() const;
  std::vector<int> VerifyChecksums() const;
  void MarkMigrationAsApplied(const MigrationBase &migration);
  void RevertToMigration(int target);
  int GetMigrationStatus() const;
};
} // namespace SqlMigration
namespace SqlSchema {
std::vector<int> ReadAllTables(SqlStatement &statement);
}
namespace SqlBackup {
void Backup(const char *file);
void Restore(const char *file);
} // namespace SqlBackup

} // namespace Lightweight
