// X DevAPI of MySQL Connector/C++, as version 9 has it, and what its classes derive from.
#pragma once
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace mysqlx {
inline namespace abi2 {
class string : public std::u16string {
public:
  string() = default;
  string(const char *text);
  string(const std::string &text);
  operator std::string() const;
};
using col_count_t = unsigned long;
using row_count_t = unsigned long;

class Value {
public:
  Value(int64_t value);
  Value(int value);
  Value(const char *value);
  template <typename T> T get() const;
  operator int64_t() const;
};
class DbDoc {
public:
  DbDoc() = default;
  explicit DbDoc(const std::string &json);
  bool isNull() const;
  Value operator[](const char *field) const;
};
class Row {
public:
  Value &operator[](col_count_t column);
  bool isNull() const;
};
class Warning {};
class Column {};
class Columns {};

namespace internal {
template <typename Implementation, typename T> struct Iterator {
  using iterator_category = std::input_iterator_tag;
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using pointer = T *;
  using reference = T &;
  Iterator() = default;
  explicit Iterator(Implementation &implementation) : implementation(&implementation) {
    implementation.iterator_next();
  }
  bool operator==(const Iterator &other) const;
  bool operator!=(const Iterator &other) const;
  Iterator &operator++();
  T operator*() const;
  Implementation *implementation = nullptr;
};

template <typename Source> class List_initializer {
public:
  template <typename... T> List_initializer(T &&...arguments) : source(std::forward<T>(arguments)...) {}
  template <typename U, typename = typename U::value_type> operator U() { return U(source.begin(), source.end()); }
  auto begin() { return source.begin(); }
  auto end() const { return source.end(); }

private:
  Source source;
};

template <typename T> struct List_source {
  using iterator = Iterator<List_source, T>;
  iterator begin() { return iterator(*this); }
  iterator end() const { return iterator(); }
  bool iterator_next();
};

class Result_detail {
public:
  using WarningList = List_initializer<List_source<Warning>>;

protected:
  bool next_result();
};

template <typename Columns> class Row_result_detail : public Result_detail {
public:
  using iterator = Iterator<Row_result_detail, Row>;
  using RowList = List_initializer<Row_result_detail &>;
  iterator begin() { return iterator(*this); }
  iterator end() const { return iterator(); }
  bool iterator_next();

protected:
  RowList get_rows() { return *this; }
};

class Doc_result_detail : public Result_detail {
public:
  using iterator = Iterator<Doc_result_detail, DbDoc>;
  using DocList = List_initializer<Doc_result_detail &>;
  iterator begin() { return iterator(*this); }
  iterator end() const { return iterator(); }
  bool iterator_next();

protected:
  DocList get_docs() { return *this; }
};

template <typename Base> class Result_common : protected Base {
public:
  unsigned getWarningsCount() const;
  Result_detail::WarningList getWarnings() { return {}; }
  uint64_t getAffectedItemsCount() const;
};
} // namespace internal

class Result : public internal::Result_common<internal::Result_detail> {
public:
  uint64_t getAutoIncrementValue() const;
  std::vector<std::string> getGeneratedIds() const;
};

class RowResult : public internal::Result_common<internal::Row_result_detail<Columns>> {
public:
  col_count_t getColumnCount() const;
  const Column &getColumn(col_count_t column) const;
  const Columns &getColumns() const;
  Row fetchOne();
  RowList fetchAll() { return Row_result_detail::get_rows(); }
  row_count_t count();
  using iterator = internal::Row_result_detail<Columns>::iterator;
  iterator begin() { return Row_result_detail::begin(); }
  iterator end() const { return Row_result_detail::end(); }
};

class SqlResult : public RowResult {
public:
  bool hasData() const;
  bool nextResult();
  uint64_t getAutoIncrementValue();
};

class DocResult : public internal::Result_common<internal::Doc_result_detail> {
public:
  DbDoc fetchOne();
  DocList fetchAll() { return Doc_result_detail::get_docs(); }
  uint64_t count();
  using iterator = internal::Doc_result_detail::iterator;
  iterator begin() { return Doc_result_detail::begin(); }
  iterator end() const { return Doc_result_detail::end(); }
};

template <typename Res, typename Op> class Executable {
public:
  Executable() = default;
  Executable(const Executable &);
  virtual ~Executable() {}
  virtual Res execute();
};

class Collection;
class Table;
class Session;
class Client;

namespace internal {
template <typename Base> class Offset : public Base {
public:
  Base &offset(unsigned rows);
};
template <typename Base> class Limit : public Base {
public:
  Base &limit(unsigned items);
};
template <typename Base> class Sort : public Base {
public:
  template <typename... T> Base &sort(T... order) { return *this; }
};
template <typename Base> class Order_by : public Base {
public:
  template <typename... T> Base &orderBy(T... order) { return *this; }
};
template <typename Base> class Having : public Base {
public:
  Base &having(const string &condition);
};
template <typename Base> class Group_by : public Base {
public:
  template <typename... T> Base &groupBy(T... columns) { return *this; }
};
template <typename Base> class Bind_placeholders : public Base {
public:
  template <typename... T> Bind_placeholders &bind(T &&...values) { return *this; }
};
template <typename Base> class Bind_parameters : public Base {
public:
  Bind_parameters &bind(const string &parameter, const Value &value);
};
template <typename Base> class Set_lock : public Base {
public:
  Base &lockShared();
  Base &lockExclusive();
};

struct Collection_add_base : Executable<Result, class CollectionAdd> {};
struct Collection_remove_cmd : Executable<Result, class CollectionRemove> {};
struct Collection_remove_base : Sort<Limit<Bind_parameters<Collection_remove_cmd>>> {};
struct Collection_find_cmd : Executable<DocResult, class CollectionFind> {};
struct Collection_find_base : Group_by<Having<Sort<Limit<Offset<Bind_parameters<Set_lock<Collection_find_cmd>>>>>>> {};
struct Collection_modify_cmd : Executable<Result, class CollectionModify> {};
struct Collection_modify_base : Sort<Limit<Bind_parameters<Collection_modify_cmd>>> {};
struct Table_insert_base : Executable<Result, class TableInsert> {};
struct Table_select_cmd : Executable<RowResult, class TableSelect> {};
struct Table_select_base : Group_by<Having<Order_by<Limit<Offset<Bind_parameters<Set_lock<Table_select_cmd>>>>>>> {};
struct Table_update_cmd : Executable<Result, class TableUpdate> {};
struct Table_update_base : Order_by<Limit<Bind_parameters<Table_update_cmd>>> {};
struct Table_remove_cmd : Executable<Result, class TableRemove> {};
struct Table_remove_base : Order_by<Limit<Bind_parameters<Table_remove_cmd>>> {};
struct SQL_statement : Bind_placeholders<Executable<SqlResult, SQL_statement>> {
  SQL_statement(Session *session, const string &query);
};
} // namespace internal

class CollectionAdd : public internal::Collection_add_base {
public:
  explicit CollectionAdd(Collection &collection);
  template <typename... T> CollectionAdd &add(const T &...documents) { return *this; }
};
class CollectionRemove : public internal::Collection_remove_base {
public:
  CollectionRemove(Collection &collection, const string &condition);
};
class CollectionFind : public internal::Collection_find_base {
public:
  explicit CollectionFind(Collection &collection);
  CollectionFind(Collection &collection, const string &condition);
  template <typename... T> Collection_find_base &fields(T... projection) { return *this; }
};
class CollectionModify : public internal::Collection_modify_base {
public:
  CollectionModify(Collection &collection, const string &condition);
  CollectionModify &set(const char *field, const Value &value);
  CollectionModify &unset(const char *field);
};
class TableInsert : public internal::Table_insert_base {
public:
  explicit TableInsert(Table &table);
  template <typename... T> TableInsert &values(T... values) { return *this; }
};
class TableSelect : public internal::Table_select_base {
public:
  explicit TableSelect(Table &table);
  Table_select_base &where(const string &condition);
};
class TableUpdate : public internal::Table_update_base {
public:
  explicit TableUpdate(Table &table);
  TableUpdate &set(const string &field, const Value &value);
  Table_update_base &where(const string &condition);
};
class TableRemove : public internal::Table_remove_base {
public:
  explicit TableRemove(Table &table);
  Table_remove_base &where(const string &condition);
};

class CollectionOptions {
public:
  CollectionOptions() = default;
};

namespace internal {
class Db_obj_base {
protected:
  virtual ~Db_obj_base() {}
};
class Collection_detail : public Db_obj_base {};
class Schema_detail : public Db_obj_base {
public:
  using CollectionList = List_initializer<List_source<Collection>>;
  using TableList = List_initializer<List_source<Table>>;
  using StringList = List_initializer<List_source<string>>;
};
} // namespace internal

class Schema : protected internal::Schema_detail {
public:
  Schema(Session &session, const string &name);
  const string &getName() const;
  Session &getSession();
  bool existsInDatabase() const;
  Collection createCollection(const string &name);
  Collection createCollection(const string &name, bool reuse);
  template <typename... T> void modifyCollection(const string &name, T &&...options) {}
  Collection getCollection(const string &name, bool check_exists = false);
  Table getTable(const string &name, bool check_exists = false);
  CollectionList getCollections() { return {}; }
  StringList getCollectionNames() { return {}; }
  TableList getTables() { return {}; }
  StringList getTableNames() { return {}; }
  Table getCollectionAsTable(const string &name, bool check_exists = true);
  void dropCollection(const string &name);
};

namespace internal {
template <typename Base = Db_obj_base> class Sch_object : public Base {
public:
  const string &getName() const;
  Session &getSession();
  const Schema &getSchema() const;
};
} // namespace internal

class Collection : protected internal::Sch_object<internal::Collection_detail> {
public:
  Collection(const Schema &schema, const string &name);
  using Sch_object::getName;
  bool existsInDatabase() const;
  uint64_t count();
  CollectionFind find();
  CollectionFind find(const string &condition);
  template <typename... T> CollectionAdd add(T... documents) { return CollectionAdd(*this).add(documents...); }
  CollectionRemove remove(const string &condition);
  CollectionModify modify(const string &condition);
  DbDoc getOne(const string &id);
  Result removeOne(const string &id);
  Result replaceOne(const string &id, Value &&document);
  Result addOrReplaceOne(const string &id, Value &&document);
  void createIndex(const string &name, const string &specification);
  void dropIndex(const string &name);
};

class Table : protected internal::Sch_object<> {
public:
  Table(const Schema &schema, const string &name);
  using Sch_object::getName;
  bool existsInDatabase() const;
  bool isView();
  uint64_t count();
  template <typename... T> TableInsert insert(const T &...columns) { return TableInsert(*this); }
  template <typename... T> TableSelect select(const T &...projection) { return TableSelect(*this); }
  TableRemove remove();
  TableUpdate update();
};

using SqlStatement = internal::SQL_statement;

class SessionSettings {
public:
  SessionSettings(const std::string &uri);
  template <typename... T> SessionSettings(const std::string &host, unsigned port, T... more) {}
};
class ClientSettings {
public:
  ClientSettings(const std::string &uri);
};

namespace internal {
struct Client_detail {
  Client_detail(const Client_detail &) = delete;
  void close();

protected:
  Client_detail(Client_detail &&other) {}
  Client_detail() = default;
};
struct Session_detail {
  using SchemaList = List_initializer<List_source<Schema>>;

protected:
  Session_detail() = default;
  Session_detail(Session_detail &&other) {}
  virtual ~Session_detail() {}
};
} // namespace internal

class Session : private internal::Session_detail {
public:
  Session(SessionSettings settings);
  template <typename... T> Session(T... options) : Session(SessionSettings(options...)) {}
  Session(Session &&other);
  Session(Client &client);
  Schema createSchema(const string &name, bool reuse = false);
  Schema getSchema(const string &name, bool check_exists = false);
  Schema getDefaultSchema();
  string getDefaultSchemaName();
  SchemaList getSchemas() { return {}; }
  void dropSchema(const string &name);
  SqlStatement sql(const string &query);
  void startTransaction();
  void commit();
  void rollback();
  void rollbackTo(const string &savepoint);
  string setSavepoint(const string &savepoint);
  string setSavepoint();
  void releaseSavepoint(const string &savepoint);
  void close();
};

class Client : public internal::Client_detail {
public:
  Client(ClientSettings settings);
  Client(SessionSettings &settings);
  template <typename... T> Client(T... options) : Client(ClientSettings(options...)) {}
  Session getSession() { return *this; }
};

template <typename... T> Session getSession(T... options) { return Session(options...); }
template <typename... T> Client getClient(T... options) { return Client(options...); }
} // namespace abi2
} // namespace mysqlx
