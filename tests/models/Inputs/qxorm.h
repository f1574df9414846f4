// What the model of QxOrm names, declared as its headers do. Parameters are left open.
#pragma once
#pragma GCC system_header

#include <memory>
#include <string>

class QSqlDatabase {
public:
  bool isOpen() const;
};
class QSqlError {
public:
  bool isValid() const;
};

namespace qx {
class QxSqlQuery {
public:
  QxSqlQuery();
  QxSqlQuery(const std::string &query);
  QxSqlQuery &where(const std::string &column);
  QxSqlQuery &isEqualTo(int value);
  QxSqlQuery &orderAsc(const std::string &column);
  QxSqlQuery &bind(const std::string &key, int value);
  std::string query() const;
};
namespace dao {
template <class T, typename... Args> QSqlError count(Args &&...);
template <class T, typename... Args> QSqlError fetch_by_id(Args &&...);
template <class T, typename... Args> QSqlError fetch_all(Args &&...);
template <class T, typename... Args> QSqlError fetch_by_query(Args &&...);
template <class T, typename... Args> QSqlError insert(Args &&...);
template <class T, typename... Args> QSqlError update(Args &&...);
template <class T, typename... Args> QSqlError save(Args &&...);
template <class T, typename... Args> QSqlError delete_by_id(Args &&...);
template <class T, typename... Args> QSqlError destroy_by_id(Args &&...);
template <class T, typename... Args> QSqlError execute_query(Args &&...);
template <class T, typename... Args> QSqlError count_with_relation(Args &&...);
template <class T, typename... Args> QSqlError fetch_by_id_with_relation(Args &&...);
template <class T, typename... Args> QSqlError fetch_by_id_with_all_relation(Args &&...);
template <class T, typename... Args> QSqlError fetch_all_with_relation(Args &&...);
template <class T, typename... Args> QSqlError fetch_all_with_all_relation(Args &&...);
template <class T, typename... Args> QSqlError fetch_by_query_with_relation(Args &&...);
template <class T, typename... Args> QSqlError fetch_by_query_with_all_relation(Args &&...);
template <class T, typename... Args> QSqlError insert_with_relation(Args &&...);
template <class T, typename... Args> QSqlError insert_with_all_relation(Args &&...);
template <class T, typename... Args> QSqlError update_with_relation(Args &&...);
template <class T, typename... Args> QSqlError update_by_query_with_relation(Args &&...);
template <class T, typename... Args> QSqlError update_with_all_relation(Args &&...);
template <class T, typename... Args> QSqlError update_by_query_with_all_relation(Args &&...);
template <class T, typename... Args> QSqlError save_with_relation(Args &&...);
template <class T, typename... Args> QSqlError save_with_all_relation(Args &&...);
template <class T, typename... Args> QSqlError save_with_relation_recursive(Args &&...);
template <class T, typename... Args> QSqlError exist(Args &&...);
template <class T, typename... Args> QSqlError update_by_query(Args &&...);
template <class T, typename... Args> QSqlError update_optimized(Args &&...);
template <class T, typename... Args> QSqlError update_optimized_by_query(Args &&...);
template <class T, typename... Args> QSqlError delete_all(Args &&...);
template <class T, typename... Args> QSqlError destroy_all(Args &&...);
template <class T, typename... Args> QSqlError create_table(Args &&...);
template <class T, typename... Args> QSqlError delete_by_query(Args &&...);
template <class T, typename... Args> QSqlError destroy_by_query(Args &&...);
QSqlError call_query(QxSqlQuery &query, QSqlDatabase *database = nullptr);
QSqlError call_query_without_prepare(QxSqlQuery &query, QSqlDatabase *database = nullptr);
template <class T> void on_after_fetch(T *t, void *dao);
template <typename T> class ptr {
public:
  bool isDirty() const;
  T *operator->() const;
};
namespace throwable {
template <class T, typename... Args> void count(Args &&...);
template <class T, typename... Args> void count_with_relation(Args &&...);
template <class T, typename... Args> void insert(Args &&...);
template <class T, typename... Args> void save(Args &&...);
template <class T, typename... Args> void delete_by_id(Args &&...);
template <class T, typename... Args> void destroy_by_id(Args &&...);
template <class T, typename... Args> void delete_all(Args &&...);
template <class T, typename... Args> void destroy_all(Args &&...);
template <class T, typename... Args> void delete_by_query(Args &&...);
template <class T, typename... Args> void destroy_by_query(Args &&...);
template <class T, typename... Args> void create_table(Args &&...);
template <class T, typename... Args> void fetch_by_id_with_relation(Args &&...);
template <class T, typename... Args> void fetch_by_id_with_all_relation(Args &&...);
template <class T, typename... Args> void fetch_all_with_relation(Args &&...);
template <class T, typename... Args> void fetch_all_with_all_relation(Args &&...);
template <class T, typename... Args> void fetch_by_query_with_relation(Args &&...);
template <class T, typename... Args> void fetch_by_query_with_all_relation(Args &&...);
template <class T, typename... Args> void insert_with_relation(Args &&...);
template <class T, typename... Args> void insert_with_all_relation(Args &&...);
template <class T, typename... Args> void update_with_relation(Args &&...);
template <class T, typename... Args> void update_by_query_with_relation(Args &&...);
template <class T, typename... Args> void update_with_all_relation(Args &&...);
template <class T, typename... Args> void update_by_query_with_all_relation(Args &&...);
template <class T, typename... Args> void save_with_relation(Args &&...);
template <class T, typename... Args> void save_with_all_relation(Args &&...);
template <class T, typename... Args> void save_with_relation_recursive(Args &&...);
template <class T, typename... Args> void fetch_by_id(Args &&...);
template <class T, typename... Args> void fetch_all(Args &&...);
template <class T, typename... Args> void fetch_by_query(Args &&...);
template <class T, typename... Args> void update(Args &&...);
template <class T, typename... Args> void update_by_query(Args &&...);
template <class T, typename... Args> void update_optimized(Args &&...);
template <class T, typename... Args> void update_optimized_by_query(Args &&...);
template <class T, typename... Args> void execute_query(Args &&...);
template <class T, typename... Args> void call_query(Args &&...);
} // namespace throwable
} // namespace dao
class QxSession {
public:
  QxSession();
  QxSession(const QSqlDatabase &database);
  QxSession(const QSqlDatabase &database, bool openTransaction);
  QxSession(const QSqlDatabase &database, bool openTransaction, bool throwable, bool autoRollback = false);
  virtual ~QxSession();
  bool isOpened() const;
  bool isValid() const;
  QSqlError firstError() const;
  QSqlDatabase *database();
  bool open();
  bool close();
  bool commit();
  bool rollback();
  QxSession &operator+=(const QSqlError &error);
  template <class T, typename... Args> QSqlError count(Args &&...);
  template <class T, typename... Args> QSqlError fetchById(Args &&...);
  template <class T, typename... Args> QSqlError fetchAll(Args &&...);
  template <class T, typename... Args> QSqlError fetchByQuery(Args &&...);
  template <class T, typename... Args> QSqlError insert(Args &&...);
  template <class T, typename... Args> QSqlError update(Args &&...);
  template <class T, typename... Args> QSqlError save(Args &&...);
  template <class T, typename... Args> QSqlError deleteById(Args &&...);
  template <class T, typename... Args> QSqlError deleteAll(Args &&...);
  template <class T, typename... Args> QSqlError deleteByQuery(Args &&...);
  template <class T, typename... Args> QSqlError destroyById(Args &&...);
  template <class T, typename... Args> QSqlError destroyAll(Args &&...);
  template <class T, typename... Args> QSqlError destroyByQuery(Args &&...);
  template <class T, typename... Args> QSqlError exist(Args &&...);
  template <class T, typename... Args> QSqlError executeQuery(Args &&...);
  QSqlError callQuery(QxSqlQuery &query);
};
class IxRepository {
public:
  virtual ~IxRepository();
  QSqlDatabase *database();
  virtual QSqlError _count(int = 0) = 0;
  virtual QSqlError _fetchById(int = 0) = 0;
  virtual QSqlError _fetchAll(int = 0) = 0;
  virtual QSqlError _fetchByQuery(int = 0) = 0;
  virtual QSqlError _insert(int = 0) = 0;
  virtual QSqlError _update(int = 0) = 0;
  virtual QSqlError _save(int = 0) = 0;
  virtual QSqlError _deleteById(int = 0) = 0;
  virtual QSqlError _deleteAll(int = 0) = 0;
  virtual QSqlError _deleteByQuery(int = 0) = 0;
  virtual QSqlError _destroyById(int = 0) = 0;
  virtual QSqlError _destroyAll(int = 0) = 0;
  virtual QSqlError _destroyByQuery(int = 0) = 0;
  virtual QSqlError _exist(int = 0) = 0;
};
template <class T> class QxRepository : public IxRepository {
public:
  template <typename... Args> QSqlError count(Args &&...);
  template <typename... Args> QSqlError fetchById(Args &&...);
  template <typename... Args> QSqlError fetchAll(Args &&...);
  template <typename... Args> QSqlError fetchByQuery(Args &&...);
  template <typename... Args> QSqlError insert(Args &&...);
  template <typename... Args> QSqlError update(Args &&...);
  template <typename... Args> QSqlError save(Args &&...);
  template <typename... Args> QSqlError deleteById(Args &&...);
  template <typename... Args> QSqlError deleteAll(Args &&...);
  template <typename... Args> QSqlError deleteByQuery(Args &&...);
  template <typename... Args> QSqlError destroyById(Args &&...);
  template <typename... Args> QSqlError destroyAll(Args &&...);
  template <typename... Args> QSqlError destroyByQuery(Args &&...);
  template <typename... Args> QSqlError exist(Args &&...);
  QSqlError _count(int = 0) override;
  QSqlError _fetchById(int = 0) override;
  QSqlError _fetchAll(int = 0) override;
  QSqlError _fetchByQuery(int = 0) override;
  QSqlError _insert(int = 0) override;
  QSqlError _update(int = 0) override;
  QSqlError _save(int = 0) override;
  QSqlError _deleteById(int = 0) override;
  QSqlError _deleteAll(int = 0) override;
  QSqlError _deleteByQuery(int = 0) override;
  QSqlError _destroyById(int = 0) override;
  QSqlError _destroyAll(int = 0) override;
  QSqlError _destroyByQuery(int = 0) override;
  QSqlError _exist(int = 0) override;
  static T *getById(int id);
};
class IxPersistable {
public:
  virtual ~IxPersistable();
  virtual QSqlError qxCount(int = 0) = 0;
  virtual QSqlError qxFetchById(int = 0) = 0;
  virtual QSqlError qxFetchAll(int = 0) = 0;
  virtual QSqlError qxFetchByQuery(int = 0) = 0;
  virtual QSqlError qxInsert(int = 0) = 0;
  virtual QSqlError qxUpdate(int = 0) = 0;
  virtual QSqlError qxSave(int = 0) = 0;
  virtual QSqlError qxDeleteById(int = 0) = 0;
  virtual QSqlError qxDeleteAll(int = 0) = 0;
  virtual QSqlError qxDeleteByQuery(int = 0) = 0;
  virtual QSqlError qxDestroyById(int = 0) = 0;
  virtual QSqlError qxDestroyAll(int = 0) = 0;
  virtual QSqlError qxDestroyByQuery(int = 0) = 0;
  virtual QSqlError qxExecuteQuery(int = 0) = 0;
  virtual QSqlError qxExist(int = 0) = 0;
  virtual bool qxValidate() = 0;
};
class QxDaoAsync {
public:
  bool asyncCount(const std::string &className);
  bool asyncFetchById(std::shared_ptr<IxPersistable> toFetch, int id = 0);
  bool asyncFetchAll(const std::string &className);
  bool asyncSave(std::shared_ptr<IxPersistable> toSave);
  bool asyncCallQuery(QxSqlQuery &query);
  bool isQueryRunning() const;
};
class QxSqlDatabase {
public:
  static QxSqlDatabase *getSingleton();
  void setDriverName(const std::string &name);
  static QSqlDatabase getDatabase();
};
} // namespace qx
