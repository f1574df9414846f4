// The databases of drogon that its model names, declared as their headers do.
#pragma once
#pragma GCC system_header

#include "drogon-coroutine.h"
#include <cstdint>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drogon {
namespace orm {
class Field {
public:
  template <typename T> T as() const { return {}; }
};
class Row {
public:
  Field operator[](const std::string &columnName) const noexcept(false);
};
class Result {
public:
  const Row *begin() const noexcept;
  const Row *end() const noexcept;
  size_t size() const noexcept;
  size_t affectedRows() const noexcept;
};
class DrogonDbException {};
class Criteria {
public:
  template <typename T> Criteria(const std::string &colName, T &&arg) {}
  Criteria();
};
class Transaction;
enum class Mode { NonBlocking, Blocking };
using ResultCallback = std::function<void(const Result &)>;
using ExceptionCallback = std::function<void(const DrogonDbException &)>;
class DbClient;
namespace internal {
class SqlBinder {
public:
  SqlBinder(SqlBinder &&that) noexcept;
  ~SqlBinder();
  template <typename Callback> SqlBinder &operator>>(Callback &&callback) { return *this; }
  template <typename T> SqlBinder &operator<<(T &&parameter) { return *this; }
  SqlBinder &operator<<(const Mode &mode);
  SqlBinder &operator<<(Mode &&mode);
  void exec() noexcept(false);
};
} // namespace internal
class DbClient {
public:
  virtual ~DbClient();
  static std::shared_ptr<DbClient> newPgClient(const std::string &connInfo, size_t connNum, bool autoBatch = false);
  template <typename F1, typename F2, typename... Args>
  void execSqlAsync(const std::string &sql, F1 &&rCallback, F2 &&exceptCallback, Args &&...args) noexcept {}
  template <typename... Args> std::future<Result> execSqlAsyncFuture(const std::string &sql, Args &&...args) noexcept {
    std::terminate();
  }
  template <typename... Args> Result execSqlSync(const std::string &sql, Args &&...args) noexcept(false) { return {}; }
  template <typename... Args>
  drogon::internal::Awaiter<Result> execSqlCoro(const std::string &sql, Args &&...args) noexcept {
    return {};
  }
  internal::SqlBinder operator<<(const std::string &sql);
  virtual std::shared_ptr<Transaction>
  newTransaction(const std::function<void(bool)> &commitCallback = std::function<void(bool)>()) noexcept(false) = 0;
  virtual void newTransactionAsync(const std::function<void(const std::shared_ptr<Transaction> &)> &callback) = 0;
  drogon::internal::Awaiter<std::shared_ptr<Transaction>> newTransactionCoro();
};
using DbClientPtr = std::shared_ptr<DbClient>;
class Transaction : public DbClient {
public:
  virtual void rollback() = 0;
  virtual void setCommitCallback(const std::function<void(bool)> &commitCallback) = 0;
};
class DbListener {
public:
  using MessageCallback = std::function<void(std::string, std::string)>;
  virtual void listen(const std::string &channel, MessageCallback messageCallback) noexcept = 0;
};
template <typename T> class Mapper {
public:
  using SingleRowCallback = std::function<void(T)>;
  using MultipleRowsCallback = std::function<void(std::vector<T>)>;
  using CountCallback = std::function<void(const size_t)>;
  explicit Mapper(DbClientPtr client);
  Mapper<T> &limit(size_t limit);
  Mapper<T> &offset(size_t offset);
  Mapper<T> &orderBy(const std::string &colName);
  Mapper<T> &forUpdate();
  T findByPrimaryKey(const int &key) noexcept(false);
  void findByPrimaryKey(const int &key, const SingleRowCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::vector<T> findAll() noexcept(false);
  void findAll(const MultipleRowsCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::future<std::vector<T>> findFutureAll() noexcept;
  std::future<T> findFutureByPrimaryKey(const int &key) noexcept;
  std::future<size_t> countFuture(const Criteria &criteria = Criteria()) noexcept;
  std::future<T> findFutureOne(const Criteria &criteria) noexcept;
  std::future<std::vector<T>> findFutureBy(const Criteria &criteria) noexcept;
  std::future<T> insertFuture(const T &) noexcept;
  std::future<size_t> updateFuture(const T &obj) noexcept;
  std::future<size_t> deleteFutureOne(const T &obj) noexcept;
  size_t count(const Criteria &criteria = Criteria()) noexcept(false);
  void count(const Criteria &criteria, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  T findOne(const Criteria &criteria) noexcept(false);
  void findOne(const Criteria &criteria, const SingleRowCallback &rcb, const ExceptionCallback &ecb) noexcept;
  std::vector<T> findBy(const Criteria &criteria) noexcept(false);
  void findBy(const Criteria &criteria, const MultipleRowsCallback &rcb, const ExceptionCallback &ecb) noexcept;
  void insert(T &obj) noexcept(false);
  void insert(const T &obj, const SingleRowCallback &rcb, const ExceptionCallback &ecb) noexcept;
  size_t update(const T &obj) noexcept(false);
  void update(const T &obj, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  template <typename... Args>
  size_t updateBy(const std::vector<std::string> &colNames, const Criteria &criteria, Args &&...args) noexcept(false) {
    return 0;
  }
  template <typename... Args>
  void updateBy(const std::vector<std::string> &colNames, const CountCallback &rcb, const ExceptionCallback &ecb,
                const Criteria &criteria, Args &&...args) noexcept {}
  template <typename... Args>
  size_t increment(const std::vector<std::string> &colNames, const Criteria &criteria, Args... args) noexcept(false) {
    return 0;
  }
  template <typename... Args>
  void increment(const std::vector<std::string> &colNames, const CountCallback &rcb, const ExceptionCallback &ecb,
                 const Criteria &criteria, Args... args) noexcept {}
  size_t deleteOne(const T &obj) noexcept(false);
  void deleteOne(const T &obj, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  size_t deleteBy(const Criteria &criteria) noexcept(false);
  void deleteBy(const Criteria &criteria, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
  size_t deleteByPrimaryKey(const int &key) noexcept(false);
  void deleteByPrimaryKey(const int &key, const CountCallback &rcb, const ExceptionCallback &ecb) noexcept;
};
template <typename T> class CoroMapper : public Mapper<T> {
public:
  explicit CoroMapper(const DbClientPtr &client) : Mapper<T>(client) {}
  drogon::internal::Awaiter<T> findByPrimaryKey(const int &key);
  drogon::internal::Awaiter<std::vector<T>> findAll();
  drogon::internal::Awaiter<size_t> count(const Criteria &criteria = Criteria());
  drogon::internal::Awaiter<T> findOne(const Criteria &criteria);
  drogon::internal::Awaiter<std::vector<T>> findBy(const Criteria &criteria);
  drogon::internal::Awaiter<T> insert(const T &obj);
  drogon::internal::Awaiter<size_t> update(const T &obj);
  template <typename... Args>
  drogon::internal::Awaiter<size_t> updateBy(const std::vector<std::string> &colNames, const Criteria &criteria,
                                             Args &&...args) {
    return {};
  }
  template <typename... Args>
  drogon::internal::Awaiter<size_t> increment(const std::vector<std::string> &colNames, const Criteria &criteria,
                                              Args... args) {
    return {};
  }
  drogon::internal::Awaiter<size_t> deleteOne(const T &obj);
  drogon::internal::Awaiter<size_t> deleteBy(const Criteria &criteria);
  drogon::internal::Awaiter<size_t> deleteByPrimaryKey(const int &key);
};
template <typename T, bool SelectAll, bool Single = false> class BaseBuilder {
public:
  std::vector<T> execSync(const DbClientPtr &client);
  template <typename TFn, typename EFn>
  void execAsync(const DbClientPtr &client, TFn &&rCallback, EFn &&exceptCallback) noexcept {}
  std::future<std::vector<T>> execAsyncFuture(const DbClientPtr &client) noexcept;
};
template <typename T, bool SelectAll, bool Single = false>
class TransformBuilder : public BaseBuilder<T, SelectAll, Single> {
public:
  TransformBuilder &limit(std::uint64_t count);
  TransformBuilder &order(const std::string &column, bool asc = true);
};
template <typename T, bool SelectAll> class FilterBuilder : public TransformBuilder<T, SelectAll, false> {
public:
  FilterBuilder &eq(const std::string &column, const std::string &value);
};
template <typename T> class QueryBuilder : public FilterBuilder<T, true> {
public:
  QueryBuilder &from(const std::string &table);
  FilterBuilder<T, true> selectAll() const;
};
} // namespace orm
namespace nosql {
class RedisResult {
public:
  std::string asString() const;
};
class RedisException {};
using RedisResultCallback = std::function<void(const RedisResult &)>;
using RedisExceptionCallback = std::function<void(const RedisException &)>;
class RedisTransaction;
class RedisSubscriber {
public:
  using RedisMessageCallback = std::function<void(const std::string &, const std::string &)>;
  virtual void subscribe(const std::string &channel, RedisMessageCallback &&messageCallback) noexcept = 0;
  virtual void psubscribe(const std::string &pattern, RedisMessageCallback &&messageCallback) noexcept = 0;
};
class RedisClient {
public:
  virtual void execCommandAsync(RedisResultCallback &&resultCallback, RedisExceptionCallback &&exceptionCallback,
                                std::string_view command, ...) noexcept = 0;
  template <typename F, typename... Args>
  std::invoke_result_t<F, const RedisResult &> execCommandSync(F &&processFunc, std::string_view command,
                                                               Args &&...args) {
    std::terminate();
  }
  virtual std::shared_ptr<RedisSubscriber> newSubscriber() noexcept = 0;
  virtual std::shared_ptr<RedisTransaction> newTransaction() noexcept(false) = 0;
  virtual void newTransactionAsync(const std::function<void(const std::shared_ptr<RedisTransaction> &)> &callback) = 0;
  template <typename... Args> internal::Awaiter<RedisResult> execCommandCoro(std::string_view command, Args... args) {
    return {};
  }
  internal::Awaiter<std::shared_ptr<RedisTransaction>> newTransactionCoro();
};
class RedisTransaction : public RedisClient {
public:
  virtual void execute(RedisResultCallback &&resultCallback, RedisExceptionCallback &&exceptionCallback) = 0;
  internal::Awaiter<RedisResult> executeCoro();
};
} // namespace nosql
} // namespace drogon
