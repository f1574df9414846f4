// What the model of Wt::Dbo names, declared as its headers do.
#pragma once
#pragma GCC system_header

#include <chrono>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

namespace Wt::Dbo {
class Session;
template <class C> struct dbo_traits { typedef long long IdType; };
template <class C> class weak_ptr;

class ptr_base {
public:
  virtual ~ptr_base();
};
template <class C> class ptr : public ptr_base {
public:
  class mutator {
  public:
    mutator(C *obj);
    ~mutator();
    C *operator->() const;
    C &operator*() const;
    operator C *() const;
  };
  ptr();
  ptr(std::nullptr_t);
  ptr(std::unique_ptr<C> obj);
  ptr(const ptr<C> &other);
  ptr(ptr<C> &&other) noexcept;
  virtual ~ptr();
  void reset(std::unique_ptr<C> obj = nullptr);
  ptr<C> &operator=(const ptr<C> &other);
  ptr<C> &operator=(ptr<C> &&other) noexcept;
  const C *operator->() const;
  const C *get() const;
  const C &operator*() const;
  mutator modify() const;
  bool operator==(const ptr<C> &other) const;
  explicit operator bool() const;
  void flush() const;
  void remove();
  void reread();
  void purge();
  typename dbo_traits<C>::IdType id() const;
  int version() const;
  bool isDirty() const;
  Session *session() const;
};
template <typename T, typename... Args> ptr<T> make_ptr(Args &&...args) {
  return ptr<T>(std::unique_ptr<T>(new T(std::forward<Args>(args)...)));
}
template <class C> class Dbo {
public:
  Dbo();
  Dbo(const Dbo<C> &other);
  typename dbo_traits<C>::IdType id() const;
  ptr<C> self() const;
};

struct DynamicBinding {};
template <class C> class collection;
class AbstractQuery {
public:
  int offset() const;
  int limit() const;
};
namespace Impl {
template <class Result> class QueryBase {
protected:
  Session &session() const;
};
} // namespace Impl
template <class Result, typename BindStrategy = DynamicBinding> class Query {};
template <class Result> class Query<Result, DynamicBinding> : public AbstractQuery, private Impl::QueryBase<Result> {
public:
  using AbstractQuery::limit;
  using AbstractQuery::offset;
  Query();
  ~Query();
  Query(const Query &other);
  Query &operator=(const Query &other);
  template <typename T> Query<Result, DynamicBinding> &bind(const T &value);
  void reset();
  Query<Result, DynamicBinding> &join(const std::string &other);
  Query<Result, DynamicBinding> &leftJoin(const std::string &other);
  Query<Result, DynamicBinding> &rightJoin(const std::string &other);
  Query<Result, DynamicBinding> &where(const std::string &condition);
  Query<Result, DynamicBinding> &orWhere(const std::string &condition);
  Query<Result, DynamicBinding> &orderBy(const std::string &fieldName);
  Query<Result, DynamicBinding> &groupBy(const std::string &fields);
  Query<Result, DynamicBinding> &having(const std::string &fields);
  Query<Result, DynamicBinding> &with(const std::string &alias, const std::string &query);
  Query<Result, DynamicBinding> &offset(int count);
  Query<Result, DynamicBinding> &limit(int count);
  Query<Result, DynamicBinding> &setCountQuery(const Query<Result, DynamicBinding> &countQuery);
  Query<Result, DynamicBinding> *countQuery() const;
  Result resultValue() const;
  collection<Result> resultList() const;
  operator Result() const;
  operator collection<Result>() const;
  std::string asString() const;
  Query<Result, DynamicBinding> &bindSubqueryValues(const AbstractQuery &other);
};

template <class C> class collection {
public:
  class iterator {
  public:
    typedef std::input_iterator_tag iterator_category;
    typedef C value_type;
    typedef std::ptrdiff_t difference_type;
    typedef C *pointer;
    typedef C &reference;
    iterator();
    iterator(const iterator &other);
    ~iterator();
    C &operator*();
    C *operator->();
    bool operator==(const iterator &other) const;
    bool operator!=(const iterator &other) const;
    iterator &operator++();
  };
  class const_iterator {
  public:
    typedef std::input_iterator_tag iterator_category;
    typedef C value_type;
    typedef std::ptrdiff_t difference_type;
    typedef C *pointer;
    typedef C &reference;
    const_iterator();
    const_iterator(const const_iterator &other);
    C operator*();
    const C *operator->();
    bool operator==(const const_iterator &other) const;
    bool operator!=(const const_iterator &other) const;
    const_iterator &operator++();
  };
  collection();
  collection(const collection<C> &other);
  ~collection();
  iterator begin();
  iterator end();
  const_iterator begin() const;
  const_iterator end() const;
  C front() const;
  std::size_t size() const;
  bool empty() const;
  void insert(C c);
  void erase(C c);
  void clear();
  int count(C c) const;
  Session *session() const;
  Query<C, DynamicBinding> find() const;
};
template <class C> class weak_ptr {
public:
  class accessor {
  public:
    accessor(const ptr<C> &p);
    const C *operator->() const;
    const C &operator*() const;
  };
  class mutator {
  public:
    mutator(const ptr<C> &p);
    ~mutator();
    C *operator->() const;
    C &operator*() const;
  };
  weak_ptr();
  weak_ptr(const weak_ptr<C> &other);
  weak_ptr(weak_ptr<C> &&other) noexcept;
  accessor operator->() const;
  mutator modify() const;
  bool operator==(const ptr<C> &other) const;
  bool operator!=(const ptr<C> &other) const;
  explicit operator bool() const;
  operator ptr<C>() const;
  ptr<C> query() const;
  ptr<C> lock() const;
  typename dbo_traits<C>::IdType id() const;
};

enum RelationType { ManyToOne, ManyToMany };
template <class Action, class C>
void belongsTo(Action &action, ptr<C> &value, const std::string &name = std::string()) {}
template <class Action, class C>
void hasOne(Action &action, weak_ptr<C> &value, const std::string &name = std::string()) {}
template <class Action, class C>
void hasMany(Action &action, collection<ptr<C>> &value, RelationType type, const std::string &name = std::string()) {}

class SqlStatement {
public:
  virtual ~SqlStatement();
  virtual void reset() = 0;
  virtual void bind(int column, int value) = 0;
  virtual void execute() = 0;
  virtual bool nextRow() = 0;
  virtual bool getResult(int column, int *value) = 0;
};
class SqlConnection {
public:
  virtual ~SqlConnection();
  virtual std::unique_ptr<SqlConnection> clone() const = 0;
  virtual void executeSql(const std::string &sql);
  virtual void executeSqlStateful(const std::string &sql);
  virtual void startTransaction() = 0;
  virtual void commitTransaction() = 0;
  virtual void rollbackTransaction() = 0;
  virtual std::unique_ptr<SqlStatement> prepareStatement(const std::string &sql) = 0;
  void setProperty(const std::string &name, const std::string &value);
};
namespace backend {
class Postgres : public SqlConnection {
public:
  Postgres();
  Postgres(const std::string &db);
  Postgres(const Postgres &other);
  ~Postgres();
  std::unique_ptr<SqlConnection> clone() const override;
  bool connect(const std::string &db);
  void disconnect();
  bool reconnect();
  void setTimeout(std::chrono::microseconds timeout);
  void executeSql(const std::string &sql) override;
  void startTransaction() override;
  void commitTransaction() override;
  void rollbackTransaction() override;
  std::unique_ptr<SqlStatement> prepareStatement(const std::string &sql) override;
};
class MySQL : public SqlConnection {
public:
  MySQL(const std::string &db, const std::string &dbuser = "root", const std::string &dbpasswd = "");
  MySQL(const MySQL &other);
  ~MySQL();
  std::unique_ptr<SqlConnection> clone() const override;
  bool connect(const std::string &db, const std::string &dbuser = "root", const std::string &dbpasswd = "");
  void executeSql(const std::string &sql) override;
  void startTransaction() override;
  void commitTransaction() override;
  void rollbackTransaction() override;
  std::unique_ptr<SqlStatement> prepareStatement(const std::string &sql) override;
};
class Sqlite3 : public SqlConnection {
public:
  Sqlite3(const std::string &db);
  Sqlite3(const Sqlite3 &other);
  ~Sqlite3();
  std::unique_ptr<SqlConnection> clone() const override;
  void startTransaction() override;
  void commitTransaction() override;
  void rollbackTransaction() override;
  std::unique_ptr<SqlStatement> prepareStatement(const std::string &sql) override;
};
} // namespace backend

class SqlConnectionPool {
public:
  virtual ~SqlConnectionPool();
  virtual std::unique_ptr<SqlConnection> getConnection() = 0;
  virtual void returnConnection(std::unique_ptr<SqlConnection>) = 0;
};
class FixedSqlConnectionPool : public SqlConnectionPool {
public:
  FixedSqlConnectionPool(std::unique_ptr<SqlConnection> connection, int size);
  ~FixedSqlConnectionPool();
  int freeConnections() const;
  std::unique_ptr<SqlConnection> getConnection() override;
  void returnConnection(std::unique_ptr<SqlConnection>) override;
};

class Call {
public:
  ~Call() noexcept(false);
  Call(const Call &other);
  template <typename T> Call &bind(const T &value);
  void run();
};
enum class FlushMode { Auto, Manual };
class Session {
public:
  Session();
  virtual ~Session();
  void setConnection(std::unique_ptr<SqlConnection> connection);
  void setConnectionPool(SqlConnectionPool &pool);
  template <class C> void mapClass(const char *tableName);
  template <class C> ptr<C> add(ptr<C> &ptr);
  template <class C> ptr<C> add(std::unique_ptr<C> obj);
  template <typename T, typename... Args> ptr<T> addNew(Args &&...args) {
    return add(std::unique_ptr<T>(new T(std::forward<Args>(args)...)));
  }
  template <class C> ptr<C> load(const typename dbo_traits<C>::IdType &id, bool forceReread = false);
  template <class C> ptr<C> loadLazy(const typename dbo_traits<C>::IdType &id);
  template <class C> Query<ptr<C>> find(const std::string &condition = std::string());
  template <class Result> Query<Result> query(const std::string &sql);
  Call execute(const std::string &sql);
  void createTables();
  void dropTables();
  void flush();
  void rereadAll(const char *tableName = nullptr);
  void discardUnflushed();
  FlushMode flushMode();
};
class Transaction {
public:
  explicit Transaction(Session &session);
  virtual ~Transaction() noexcept(false);
  Transaction(const Transaction &) = delete;
  bool isActive() const;
  bool commit();
  void rollback();
  Session &session() const;
};
} // namespace Wt::Dbo
