// What the model of ODB names, declared as its headers do.
#pragma once
#pragma GCC system_header

#include <cstddef>
#include <iterator>
#include <memory>
#include <string>

namespace odb {
class database;
class connection;
class section {
public:
  bool loaded() const;
  void load();
  void unload();
};
template <typename T> class object_traits {
public:
  typedef std::shared_ptr<T> pointer_type;
  typedef unsigned long id_type;
};
template <typename T> class query {
public:
  query();
  query(const char *);
};

enum class_kind { class_object, class_view };
template <typename T, class_kind kind = class_object> class result_iterator;
template <typename T> class object_result_iterator {
public:
  typename object_traits<T>::pointer_type load();
  void load(T &);
  typename object_traits<T>::id_type id();
};
template <typename T> class result_iterator<T, class_object> : public object_result_iterator<T> {
public:
  typedef T value_type;
  typedef value_type &reference;
  typedef value_type *pointer;
  typedef std::ptrdiff_t difference_type;
  typedef std::input_iterator_tag iterator_category;
  reference operator*() const;
  pointer operator->() const;
  result_iterator &operator++();
  result_iterator operator++(int);
  bool equal(result_iterator j) const;
};
template <typename T, class_kind kind> bool operator==(result_iterator<T, kind> i, result_iterator<T, kind> j) {
  return i.equal(j);
}
template <typename T, class_kind kind> bool operator!=(result_iterator<T, kind> i, result_iterator<T, kind> j) {
  return !i.equal(j);
}
template <typename T> class result {
public:
  typedef result_iterator<T> iterator;
  result();
  result(const result &r);
  result &operator=(const result &r);
  iterator begin();
  iterator end();
  void cache();
  bool empty() const;
  std::size_t size() const;
  typename object_traits<T>::pointer_type one();
  bool one(T &);
  void value(T &);
};
template <typename T> struct prepared_query {
  result<T> execute(bool cache = true);
  typename object_traits<T>::pointer_type execute_one();
  bool execute_one(T &object);
  T execute_value();
  const char *name() const;
};

class transaction_impl;
class transaction {
public:
  explicit transaction(transaction_impl *, bool make_current = true);
  transaction();
  ~transaction();
  void reset(transaction_impl *, bool make_current = true);
  void commit();
  void rollback();
  odb::database &database();
  odb::connection &connection();
  bool finalized() const;
  static bool has_current();
  static transaction &current();
  static void current(transaction &);
  static void reset_current();

private:
  transaction(const transaction &);
};
class connection {
public:
  virtual transaction_impl *begin() = 0;
  unsigned long long execute(const char *statement);
  template <typename T> prepared_query<T> prepare_query(const char *name, const char *);
  virtual ~connection();
};
typedef std::shared_ptr<connection> connection_ptr;

class database {
public:
  virtual ~database();
  template <typename T> unsigned long persist(T &object);
  template <typename T> std::shared_ptr<T> load(const unsigned long &id);
  template <typename T> void load(T &object, section &);
  template <typename T> void reload(T &object);
  template <typename T> std::shared_ptr<T> find(const unsigned long &id);
  template <typename T> void update(T &object);
  template <typename T> void erase(const unsigned long &id);
  template <typename T> unsigned long long erase_query(const char *);
  template <typename T> result<T> query(bool cache = true);
  template <typename T> result<T> query(const char *, bool cache = true);
  template <typename T> std::shared_ptr<T> query_one(const char *);
  template <typename T> T query_value(const char *);
  template <typename T> prepared_query<T> prepare_query(const char *name, const char *);
  unsigned long long execute(const char *statement);
  virtual transaction_impl *begin() = 0;
  connection_ptr connection();
  unsigned int schema_version_sequence() const;
};

#define ODB_BACKEND(space)                                                                                             \
  namespace space {                                                                                                    \
  class transaction_impl;                                                                                              \
  class transaction : public odb::transaction {                                                                        \
  public:                                                                                                              \
    explicit transaction(odb::transaction_impl *, bool make_current = true);                                           \
    transaction();                                                                                                     \
  };                                                                                                                   \
  class database : public odb::database {                                                                              \
  public:                                                                                                              \
    explicit database(const std::string &name);                                                                        \
    template <typename T> unsigned long persist(T &object);                                                            \
    template <typename T> std::shared_ptr<T> load(const unsigned long &id);                                            \
    template <typename T> void reload(T &object);                                                                      \
    template <typename T> std::shared_ptr<T> find(const unsigned long &id);                                            \
    template <typename T> void update(T &object);                                                                      \
    template <typename T> void erase(const unsigned long &id);                                                         \
    template <typename T> unsigned long long erase_query(const char *);                                                \
    template <typename T> result<T> query(const char *);                                                               \
    template <typename T> std::shared_ptr<T> query_one(const char *);                                                  \
    template <typename T> T query_value(const char *);                                                                 \
    template <typename T> prepared_query<T> prepare_query(const char *name, const char *);                             \
    odb::transaction_impl *begin() override;                                                                           \
    connection_ptr connection();                                                                                       \
  };                                                                                                                   \
  }
ODB_BACKEND(pgsql)
ODB_BACKEND(mysql)
ODB_BACKEND(mssql)
ODB_BACKEND(oracle)
ODB_BACKEND(sqlite)

class session {
public:
  session(bool make_current = true);
  ~session();
  static bool has_current();
  static session &current();
  static void reset_current();
};
class schema_catalog {
public:
  static void create_schema(database &, const std::string &name = "", bool drop = true);
  static void drop_schema(database &, const std::string &name = "");
  static void migrate_schema_pre(database &db, unsigned long long v, const std::string &name = "");
  static void migrate_schema_post(database &db, unsigned long long v, const std::string &name = "");
  static void migrate_schema(database &db, unsigned long long v, const std::string &name = "");
  static std::size_t migrate_data(database &, unsigned long long v = 0, const std::string &name = "");
  static void migrate(database &, unsigned long long v = 0, const std::string &name = "");
  static unsigned long long current_version(const database &db, const std::string &name = "");
  static bool exists(const database &db, const std::string &name = "");
};

template <class T> class lazy_ptr {
public:
  lazy_ptr();
  lazy_ptr(const lazy_ptr &);
  template <class DB, class ID> lazy_ptr(DB &, const ID &);
  ~lazy_ptr();
  lazy_ptr &operator=(const lazy_ptr &);
  template <class Y> lazy_ptr &operator=(Y *);
  T *operator->() const;
  T *get() const;
  bool loaded() const;
  T *load() const;
  void unload() const;
  T *get_eager() const;
};
template <class T> class lazy_unique_ptr {
public:
  lazy_unique_ptr();
  lazy_unique_ptr(lazy_unique_ptr &&);
  lazy_unique_ptr(std::unique_ptr<T> &&);
  template <class DB, class ID> lazy_unique_ptr(DB &, const ID &);
  ~lazy_unique_ptr();
  lazy_unique_ptr &operator=(std::unique_ptr<T> &&);
  T *operator->() const;
  T *get() const;
  bool loaded() const;
  std::unique_ptr<T> &load() const;
};
template <class T> class lazy_shared_ptr {
public:
  lazy_shared_ptr();
  lazy_shared_ptr(const lazy_shared_ptr &);
  lazy_shared_ptr(lazy_shared_ptr &&);
  template <class Y> lazy_shared_ptr(const std::shared_ptr<Y> &);
  template <class DB, class ID> lazy_shared_ptr(DB &, const ID &);
  template <class DB, class Y> lazy_shared_ptr(DB &, const std::shared_ptr<Y> &);
  ~lazy_shared_ptr();
  lazy_shared_ptr &operator=(const lazy_shared_ptr &);
  template <class Y> lazy_shared_ptr &operator=(const std::shared_ptr<Y> &);
  T *operator->() const;
  T *get() const;
  bool loaded() const;
  std::shared_ptr<T> load() const;
  void unload() const;
  std::shared_ptr<T> get_eager() const;
  template <class O = T> unsigned long object_id() const;
};
template <class T> class lazy_weak_ptr {
public:
  lazy_weak_ptr();
  lazy_weak_ptr(const lazy_weak_ptr &);
  template <class Y> lazy_weak_ptr(const std::shared_ptr<Y> &);
  ~lazy_weak_ptr();
  template <class Y> lazy_weak_ptr &operator=(const std::shared_ptr<Y> &);
  bool expired() const;
  lazy_shared_ptr<T> lock() const;
  bool loaded() const;
  std::shared_ptr<T> load() const;
};
} // namespace odb
