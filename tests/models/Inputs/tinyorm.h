// What the model of TinyORM names, declared as its headers do. Parameters are left open.
#pragma once
#pragma GCC system_header

#include <memory>
#include <optional>
#include <string>

class QVariant {
public:
  int toInt() const;
};
template <typename T> class QList {
public:
  struct iterator {
    T &operator*() const;
    T *operator->() const;
    iterator &operator++();
    bool operator!=(const iterator &) const;
  };
  iterator begin();
  iterator end();
  int size() const;
};
struct QSqlQuery {
  bool next();
  QVariant value(int) const;
};

namespace Orm {
class One {};
class Many {};
class DatabaseConnection;
namespace Query {
class Builder;
namespace Concerns {
class BuildsQueries {
public:
  template <typename... Args> QVariant chunk(Args &&...);
  template <typename... Args> QVariant each(Args &&...);
  template <typename... Args> QVariant chunkById(Args &&...);
  template <typename... Args> QVariant eachById(Args &&...);
  template <typename... Args> QVariant sole(Args &&...);
};
} // namespace Concerns
class Builder : public Concerns::BuildsQueries {
public:
  template <typename... Args> QVariant get(Args &&...);
  template <typename... Args> QVariant find(Args &&...);
  template <typename... Args> QVariant findOr(Args &&...);
  template <typename... Args> QVariant first(Args &&...);
  template <typename... Args> QVariant value(Args &&...);
  template <typename... Args> QVariant soleValue(Args &&...);
  template <typename... Args> QVariant pluck(Args &&...);
  template <typename... Args> QVariant implode(Args &&...);
  template <typename... Args> QVariant insert(Args &&...);
  template <typename... Args> QVariant insertGetId(Args &&...);
  template <typename... Args> QVariant insertOrIgnore(Args &&...);
  template <typename... Args> QVariant update(Args &&...);
  template <typename... Args> QVariant updateOrInsert(Args &&...);
  template <typename... Args> QVariant upsert(Args &&...);
  template <typename... Args> QVariant deleteRow(Args &&...);
  template <typename... Args> QVariant remove(Args &&...);
  template <typename... Args> QVariant truncate(Args &&...);
  template <typename... Args> QVariant count(Args &&...);
  template <typename... Args> QVariant min(Args &&...);
  template <typename... Args> QVariant max(Args &&...);
  template <typename... Args> QVariant sum(Args &&...);
  template <typename... Args> QVariant avg(Args &&...);
  template <typename... Args> QVariant average(Args &&...);
  template <typename... Args> QVariant aggregate(Args &&...);
  template <typename... Args> QVariant exists(Args &&...);
  template <typename... Args> QVariant doesntExist(Args &&...);
  template <typename... Args> QVariant existsOr(Args &&...);
  template <typename... Args> QVariant doesntExistOr(Args &&...);
  template <typename... Args> QVariant increment(Args &&...);
  template <typename... Args> QVariant decrement(Args &&...);
  template <typename... Args> Builder &where(Args &&...);
  template <typename... Args> Builder &select(Args &&...);
  template <typename... Args> Builder &limit(Args &&...);
  std::string toSql();
};
} // namespace Query
namespace Concerns {
class ManagesTransactions {
public:
  virtual ~ManagesTransactions() = 0;
  bool beginTransaction();
  bool commit();
  bool rollBack();
  bool savepoint(const std::string &id);
  bool rollbackToSavepoint(const std::string &id);
  std::size_t transactionLevel() const;
  bool inTransaction() const;
};
} // namespace Concerns
class DatabaseConnection : public Concerns::ManagesTransactions {
public:
  template <typename... Args> QSqlQuery select(Args &&...);
  template <typename... Args> QSqlQuery selectFromWriteConnection(Args &&...);
  template <typename... Args> QSqlQuery selectOne(Args &&...);
  template <typename... Args> QSqlQuery scalar(Args &&...);
  template <typename... Args> QSqlQuery insert(Args &&...);
  template <typename... Args> QSqlQuery update(Args &&...);
  template <typename... Args> QSqlQuery remove(Args &&...);
  template <typename... Args> QSqlQuery statement(Args &&...);
  template <typename... Args> QSqlQuery affectingStatement(Args &&...);
  template <typename... Args> QSqlQuery unprepared(Args &&...);
  virtual bool pingDatabase();
  void connectEagerly();
  void disconnect();
  std::shared_ptr<Query::Builder> table(const std::string &table);
  std::shared_ptr<Query::Builder> query();
  const std::string &getName() const;
};
class DatabaseManager {
public:
  template <typename... Args> QSqlQuery select(Args &&...);
  template <typename... Args> QSqlQuery selectFromWriteConnection(Args &&...);
  template <typename... Args> QSqlQuery selectOne(Args &&...);
  template <typename... Args> QSqlQuery scalar(Args &&...);
  template <typename... Args> QSqlQuery insert(Args &&...);
  template <typename... Args> QSqlQuery update(Args &&...);
  template <typename... Args> QSqlQuery remove(Args &&...);
  template <typename... Args> QSqlQuery statement(Args &&...);
  template <typename... Args> QSqlQuery affectingStatement(Args &&...);
  template <typename... Args> QSqlQuery unprepared(Args &&...);
  template <typename... Args> bool beginTransaction(Args &&...);
  template <typename... Args> bool savepoint(Args &&...);
  template <typename... Args> bool rollbackToSavepoint(Args &&...);
  template <typename... Args> bool pingDatabase(Args &&...);
  template <typename... Args> bool commit(Args &&...);
  template <typename... Args> bool rollBack(Args &&...);
  template <typename... Args> void connectEagerly(Args &&...);
  template <typename... Args> void disconnect(Args &&...);
  static std::shared_ptr<DatabaseManager> instance();
  DatabaseConnection &connection(const std::string &name = "");
  std::shared_ptr<Query::Builder> table(const std::string &table);
};
class DB {
public:
  template <typename... Args> static QSqlQuery select(Args &&...);
  template <typename... Args> static QSqlQuery selectFromWriteConnection(Args &&...);
  template <typename... Args> static QSqlQuery selectOne(Args &&...);
  template <typename... Args> static QSqlQuery scalar(Args &&...);
  template <typename... Args> static QSqlQuery insert(Args &&...);
  template <typename... Args> static QSqlQuery update(Args &&...);
  template <typename... Args> static QSqlQuery remove(Args &&...);
  template <typename... Args> static QSqlQuery statement(Args &&...);
  template <typename... Args> static QSqlQuery affectingStatement(Args &&...);
  template <typename... Args> static QSqlQuery unprepared(Args &&...);
  template <typename... Args> static bool beginTransaction(Args &&...);
  template <typename... Args> static bool savepoint(Args &&...);
  template <typename... Args> static bool rollbackToSavepoint(Args &&...);
  template <typename... Args> static bool pingDatabase(Args &&...);
  template <typename... Args> static bool commit(Args &&...);
  template <typename... Args> static bool rollBack(Args &&...);
  template <typename... Args> static void connectEagerly(Args &&...);
  template <typename... Args> static void disconnect(Args &&...);
  static DatabaseConnection &connection(const std::string &name = "");
  static std::shared_ptr<Query::Builder> table(const std::string &table);
  static std::shared_ptr<Query::Builder> query();
  static bool isOpen();
  static std::size_t transactionLevel();
};
namespace SchemaNs {
class SchemaBuilder {
public:
  template <typename... Args> QVariant createDatabase(Args &&...) const;
  template <typename... Args> QVariant dropDatabaseIfExists(Args &&...) const;
  template <typename... Args> QVariant create(Args &&...) const;
  template <typename... Args> QVariant table(Args &&...) const;
  template <typename... Args> QVariant drop(Args &&...) const;
  template <typename... Args> QVariant dropIfExists(Args &&...) const;
  template <typename... Args> QVariant rename(Args &&...) const;
  template <typename... Args> QVariant dropColumns(Args &&...) const;
  template <typename... Args> QVariant dropColumn(Args &&...) const;
  template <typename... Args> QVariant renameColumn(Args &&...) const;
  template <typename... Args> QVariant dropAllTables(Args &&...) const;
  template <typename... Args> QVariant dropAllViews(Args &&...) const;
  template <typename... Args> QVariant dropAllTypes(Args &&...) const;
  template <typename... Args> QVariant getAllTables(Args &&...) const;
  template <typename... Args> QVariant getAllViews(Args &&...) const;
  template <typename... Args> QVariant enableForeignKeyConstraints(Args &&...) const;
  template <typename... Args> QVariant disableForeignKeyConstraints(Args &&...) const;
  template <typename... Args> QVariant withoutForeignKeyConstraints(Args &&...) const;
  template <typename... Args> QVariant getColumnListing(Args &&...) const;
  template <typename... Args> QVariant hasTable(Args &&...) const;
  template <typename... Args> QVariant hasColumn(Args &&...) const;
  template <typename... Args> QVariant hasColumns(Args &&...) const;
  DatabaseConnection &getConnection();
};
} // namespace SchemaNs
class Schema final {
public:
  template <typename... Args> static QVariant createDatabase(Args &&...);
  template <typename... Args> static QVariant dropDatabaseIfExists(Args &&...);
  template <typename... Args> static QVariant create(Args &&...);
  template <typename... Args> static QVariant table(Args &&...);
  template <typename... Args> static QVariant drop(Args &&...);
  template <typename... Args> static QVariant dropIfExists(Args &&...);
  template <typename... Args> static QVariant rename(Args &&...);
  template <typename... Args> static QVariant dropColumns(Args &&...);
  template <typename... Args> static QVariant dropColumn(Args &&...);
  template <typename... Args> static QVariant renameColumn(Args &&...);
  template <typename... Args> static QVariant dropAllTables(Args &&...);
  template <typename... Args> static QVariant dropAllViews(Args &&...);
  template <typename... Args> static QVariant dropAllTypes(Args &&...);
  template <typename... Args> static QVariant getAllTables(Args &&...);
  template <typename... Args> static QVariant getAllViews(Args &&...);
  template <typename... Args> static QVariant enableForeignKeyConstraints(Args &&...);
  template <typename... Args> static QVariant disableForeignKeyConstraints(Args &&...);
  template <typename... Args> static QVariant withoutForeignKeyConstraints(Args &&...);
  template <typename... Args> static QVariant getColumnListing(Args &&...);
  template <typename... Args> static QVariant hasTable(Args &&...);
  template <typename... Args> static QVariant hasColumn(Args &&...);
  template <typename... Args> static QVariant hasColumns(Args &&...);
  static SchemaNs::SchemaBuilder &connection(const std::string &name = "");
  static void defaultStringLength(int length);
};

namespace Tiny {
template <typename Model> class Builder;
template <typename Model> class ModelsCollection : public QList<Model> {};
namespace Concerns {
template <typename Model> class BuildsQueries {
public:
  template <typename... Args> QVariant chunkMap(Args &&...);
  template <typename... Args> QVariant chunk(Args &&...);
  template <typename... Args> QVariant each(Args &&...);
  template <typename... Args> QVariant chunkById(Args &&...);
  template <typename... Args> QVariant eachById(Args &&...);
  template <typename... Args> QVariant sole(Args &&...);
};
template <typename Model> class BuildsSoftDeletes {
public:
  template <typename... Args> QVariant restore(Args &&...);
  Builder<Model> &withTrashed(bool withTrashed = true);
};
template <typename Derived> class HasRelationships {
public:
  template <typename Related, template <typename> typename Container = QList>
  Container<Related *> getRelationValue(const std::string &relation);
  template <typename Related, typename Tag> Related *getRelationValue(const std::string &relation);
  template <typename Related, typename Tag> Related *getRelation(const std::string &relation);
  bool relationLoaded(const std::string &relation) const;
  void touchOwners() const;
};
} // namespace Concerns
template <typename Model> class BuilderProxies {
public:
  template <typename... Args> QVariant implode(Args &&...);
  template <typename... Args> QVariant count(Args &&...);
  template <typename... Args> QVariant min(Args &&...);
  template <typename... Args> QVariant max(Args &&...);
  template <typename... Args> QVariant sum(Args &&...);
  template <typename... Args> QVariant avg(Args &&...);
  template <typename... Args> QVariant average(Args &&...);
  template <typename... Args> QVariant aggregate(Args &&...);
  template <typename... Args> QVariant exists(Args &&...);
  template <typename... Args> QVariant doesntExist(Args &&...);
  template <typename... Args> QVariant existsOr(Args &&...);
  template <typename... Args> QVariant doesntExistOr(Args &&...);
  template <typename... Args> QVariant increment(Args &&...);
  template <typename... Args> QVariant decrement(Args &&...);
  template <typename... Args> QVariant insert(Args &&...);
  template <typename... Args> QVariant insertGetId(Args &&...);
  template <typename... Args> QVariant insertOrIgnore(Args &&...);
  template <typename... Args> QVariant forceDelete(Args &&...);
  template <typename... Args> QVariant forceRemove(Args &&...);
  template <typename... Args> QVariant truncate(Args &&...);
  template <typename... Args> Builder<Model> &where(Args &&...);
  template <typename... Args> Builder<Model> &whereEq(Args &&...);
  template <typename... Args> Builder<Model> &orderBy(Args &&...);
  template <typename... Args> Builder<Model> &limit(Args &&...);
  template <typename... Args> Builder<Model> &select(Args &&...);
};
template <typename Model>
class Builder : public Concerns::BuildsQueries<Model>,
                public BuilderProxies<Model>,
                public Concerns::BuildsSoftDeletes<Model> {
public:
  template <typename... Args> QVariant value(Args &&...);
  template <typename... Args> QVariant soleValue(Args &&...);
  template <typename... Args> QVariant pluck(Args &&...);
  template <typename... Args> QVariant findOrNew(Args &&...);
  template <typename... Args> QVariant findMany(Args &&...);
  template <typename... Args> QVariant findOr(Args &&...);
  template <typename... Args> QVariant firstOrNew(Args &&...);
  template <typename... Args> QVariant firstOrCreate(Args &&...);
  template <typename... Args> QVariant firstOrFail(Args &&...);
  template <typename... Args> QVariant firstOr(Args &&...);
  template <typename... Args> QVariant firstWhere(Args &&...);
  template <typename... Args> QVariant firstWhereEq(Args &&...);
  template <typename... Args> QVariant create(Args &&...);
  template <typename... Args> QVariant updateOrCreate(Args &&...);
  template <typename... Args> QVariant touch(Args &&...);
  template <typename... Args> QVariant update(Args &&...);
  template <typename... Args> QVariant remove(Args &&...);
  template <typename... Args> QVariant deleteModels(Args &&...);
  template <typename... Args> QVariant upsert(Args &&...);
  template <typename... Args> ModelsCollection<Model> get(Args &&...);
  template <typename... Args> ModelsCollection<Model> getModels(Args &&...);
  template <typename... Args> std::optional<Model> find(Args &&...);
  template <typename... Args> std::optional<Model> first(Args &&...);
  template <typename... Args> Model findOrFail(Args &&...);
  template <typename... Args> Builder &with(Args &&...);
  template <typename... Args> Builder &withOnly(Args &&...);
  std::string toSql();
};
template <typename Derived> class ModelProxies {
public:
  template <typename... Args> static QVariant value(Args &&...);
  template <typename... Args> static QVariant soleValue(Args &&...);
  template <typename... Args> static QVariant pluck(Args &&...);
  template <typename... Args> static QVariant implode(Args &&...);
  template <typename... Args> static QVariant findOrNew(Args &&...);
  template <typename... Args> static QVariant findMany(Args &&...);
  template <typename... Args> static QVariant findOr(Args &&...);
  template <typename... Args> static QVariant firstOrNew(Args &&...);
  template <typename... Args> static QVariant firstOrCreate(Args &&...);
  template <typename... Args> static QVariant firstOrFail(Args &&...);
  template <typename... Args> static QVariant firstOr(Args &&...);
  template <typename... Args> static QVariant firstWhere(Args &&...);
  template <typename... Args> static QVariant firstWhereEq(Args &&...);
  template <typename... Args> static QVariant create(Args &&...);
  template <typename... Args> static QVariant updateOrCreate(Args &&...);
  template <typename... Args> static QVariant insert(Args &&...);
  template <typename... Args> static QVariant insertGetId(Args &&...);
  template <typename... Args> static QVariant insertOrIgnore(Args &&...);
  template <typename... Args> static QVariant upsert(Args &&...);
  template <typename... Args> static QVariant truncate(Args &&...);
  template <typename... Args> static QVariant touchAll(Args &&...);
  template <typename... Args> static QVariant count(Args &&...);
  template <typename... Args> static QVariant min(Args &&...);
  template <typename... Args> static QVariant max(Args &&...);
  template <typename... Args> static QVariant sum(Args &&...);
  template <typename... Args> static QVariant avg(Args &&...);
  template <typename... Args> static QVariant average(Args &&...);
  template <typename... Args> static QVariant aggregate(Args &&...);
  template <typename... Args> static QVariant exists(Args &&...);
  template <typename... Args> static QVariant doesntExist(Args &&...);
  template <typename... Args> static QVariant existsOr(Args &&...);
  template <typename... Args> static QVariant doesntExistOr(Args &&...);
  template <typename... Args> static QVariant chunk(Args &&...);
  template <typename... Args> static QVariant each(Args &&...);
  template <typename... Args> static QVariant chunkMap(Args &&...);
  template <typename... Args> static QVariant chunkById(Args &&...);
  template <typename... Args> static QVariant eachById(Args &&...);
  template <typename... Args> static QVariant sole(Args &&...);
  template <typename... Args> static QVariant restoreAll(Args &&...);
  template <typename... Args> static std::optional<Derived> find(Args &&...);
  template <typename... Args> static std::optional<Derived> first(Args &&...);
  template <typename... Args> static Derived findOrFail(Args &&...);
  template <typename... Args> static std::unique_ptr<Builder<Derived>> with(Args &&...);
  template <typename... Args> static std::unique_ptr<Builder<Derived>> withOnly(Args &&...);
  template <typename... Args> static std::unique_ptr<Builder<Derived>> where(Args &&...);
  template <typename... Args> static std::unique_ptr<Builder<Derived>> select(Args &&...);
};
template <typename Derived> class SoftDeletes {
public:
  bool forceDelete();
  bool forceRemove();
  bool restore();
  bool trashed() const;
};
namespace Relations {
template <typename Model, typename Related> class RelationProxies {
public:
  template <typename... Args> QVariant value(Args &&...);
  template <typename... Args> QVariant soleValue(Args &&...);
  template <typename... Args> QVariant pluck(Args &&...);
  template <typename... Args> QVariant implode(Args &&...);
  template <typename... Args> QVariant find(Args &&...);
  template <typename... Args> QVariant findOrNew(Args &&...);
  template <typename... Args> QVariant findOrFail(Args &&...);
  template <typename... Args> QVariant findOr(Args &&...);
  template <typename... Args> QVariant first(Args &&...);
  template <typename... Args> QVariant firstOrNew(Args &&...);
  template <typename... Args> QVariant firstOrCreate(Args &&...);
  template <typename... Args> QVariant firstOrFail(Args &&...);
  template <typename... Args> QVariant firstOr(Args &&...);
  template <typename... Args> QVariant firstWhere(Args &&...);
  template <typename... Args> QVariant firstWhereEq(Args &&...);
  template <typename... Args> QVariant updateOrCreate(Args &&...);
  template <typename... Args> QVariant insert(Args &&...);
  template <typename... Args> QVariant insertGetId(Args &&...);
  template <typename... Args> QVariant insertOrIgnore(Args &&...);
  template <typename... Args> QVariant update(Args &&...);
  template <typename... Args> QVariant upsert(Args &&...);
  template <typename... Args> QVariant remove(Args &&...);
  template <typename... Args> QVariant deleteModels(Args &&...);
  template <typename... Args> QVariant truncate(Args &&...);
  template <typename... Args> QVariant count(Args &&...);
  template <typename... Args> QVariant min(Args &&...);
  template <typename... Args> QVariant max(Args &&...);
  template <typename... Args> QVariant sum(Args &&...);
  template <typename... Args> QVariant avg(Args &&...);
  template <typename... Args> QVariant average(Args &&...);
  template <typename... Args> QVariant aggregate(Args &&...);
  template <typename... Args> QVariant exists(Args &&...);
  template <typename... Args> QVariant doesntExist(Args &&...);
  template <typename... Args> QVariant existsOr(Args &&...);
  template <typename... Args> QVariant doesntExistOr(Args &&...);
  template <typename... Args> QVariant increment(Args &&...);
  template <typename... Args> QVariant decrement(Args &&...);
  template <typename... Args> QVariant chunk(Args &&...);
  template <typename... Args> QVariant each(Args &&...);
  template <typename... Args> QVariant chunkMap(Args &&...);
  template <typename... Args> QVariant chunkById(Args &&...);
  template <typename... Args> QVariant eachById(Args &&...);
  template <typename... Args> QVariant sole(Args &&...);
  template <typename... Args> QVariant restore(Args &&...);
  template <typename... Args> QVariant forceDelete(Args &&...);
  template <typename... Args> QVariant forceRemove(Args &&...);
  template <typename... Args> RelationProxies &where(Args &&...);
};
template <typename Model, typename Related> class Relation : public RelationProxies<Model, Related> {
public:
  virtual ~Relation();
  template <typename... Args> QVariant get(Args &&...);
  template <typename... Args> QVariant getEager(Args &&...);
  template <typename... Args> QVariant touch(Args &&...);
  template <typename... Args> QVariant rawUpdate(Args &&...);
  virtual QVariant getResults() const = 0;
  Builder<Related> &getQuery() const;
};
template <typename Model, typename Related> class HasOneOrMany : public Relation<Model, Related> {
public:
  template <typename... Args> QVariant findOrNew(Args &&...);
  template <typename... Args> QVariant firstOrNew(Args &&...);
  template <typename... Args> QVariant firstOrCreate(Args &&...);
  template <typename... Args> QVariant updateOrCreate(Args &&...);
  template <typename... Args> QVariant save(Args &&...);
  template <typename... Args> QVariant saveMany(Args &&...);
  template <typename... Args> QVariant create(Args &&...);
  template <typename... Args> QVariant createMany(Args &&...);
};
template <typename Model, typename Related> class HasMany : public HasOneOrMany<Model, Related> {
public:
  QVariant getResults() const override;
  template <typename... Args> QVariant findMany(Args &&...);
};
template <typename Model, typename Related> class HasOne : public HasOneOrMany<Model, Related> {
public:
  QVariant getResults() const override;
};
template <typename Model, typename Related> class BelongsTo : public Relation<Model, Related> {
public:
  QVariant getResults() const override;
  Model &associate(const Related &model) const;
  Model &dissociate() const;
};
namespace Concerns {
template <typename Model, typename Related> class InteractsWithPivotTable {
public:
  template <typename... Args> QVariant attach(Args &&...);
  template <typename... Args> QVariant sync(Args &&...);
  template <typename... Args> QVariant syncWithoutDetaching(Args &&...);
  template <typename... Args> QVariant detach(Args &&...);
  template <typename... Args> QVariant detachAll(Args &&...);
  template <typename... Args> QVariant updateExistingPivot(Args &&...);
};
} // namespace Concerns
template <typename Model, typename Related>
class BelongsToMany : public Relation<Model, Related>, public Concerns::InteractsWithPivotTable<Model, Related> {
public:
  QVariant getResults() const override;
  template <typename... Args> QVariant get(Args &&...);
  template <typename... Args> QVariant touch(Args &&...);
  template <typename... Args> QVariant find(Args &&...);
  template <typename... Args> QVariant findOrNew(Args &&...);
  template <typename... Args> QVariant findOrFail(Args &&...);
  template <typename... Args> QVariant findMany(Args &&...);
  template <typename... Args> QVariant findOr(Args &&...);
  template <typename... Args> QVariant first(Args &&...);
  template <typename... Args> QVariant firstOrNew(Args &&...);
  template <typename... Args> QVariant firstOrCreate(Args &&...);
  template <typename... Args> QVariant firstOrFail(Args &&...);
  template <typename... Args> QVariant firstOr(Args &&...);
  template <typename... Args> QVariant firstWhere(Args &&...);
  template <typename... Args> QVariant firstWhereEq(Args &&...);
  template <typename... Args> QVariant chunk(Args &&...);
  template <typename... Args> QVariant each(Args &&...);
  template <typename... Args> QVariant chunkMap(Args &&...);
  template <typename... Args> QVariant chunkById(Args &&...);
  template <typename... Args> QVariant eachById(Args &&...);
  template <typename... Args> QVariant save(Args &&...);
  template <typename... Args> QVariant saveMany(Args &&...);
  template <typename... Args> QVariant create(Args &&...);
  template <typename... Args> QVariant createMany(Args &&...);
  template <typename... Args> QVariant updateOrCreate(Args &&...);
  template <typename... Args> QVariant allRelatedIds(Args &&...);
};
} // namespace Relations
template <typename Derived> class Model : public Concerns::HasRelationships<Derived>, public ModelProxies<Derived> {
public:
  template <typename Related> using HasOneOf = Relations::HasOne<Derived, Related>;
  template <typename... Args> static ModelsCollection<Derived> all(Args &&...);
  template <typename... Args> static std::size_t destroy(Args &&...);
  template <typename... Args> QVariant save(Args &&...);
  template <typename... Args> QVariant push(Args &&...);
  template <typename... Args> QVariant update(Args &&...);
  template <typename... Args> QVariant increment(Args &&...);
  template <typename... Args> QVariant decrement(Args &&...);
  template <typename... Args> QVariant remove(Args &&...);
  template <typename... Args> QVariant deleteModel(Args &&...);
  template <typename... Args> QVariant fresh(Args &&...);
  template <typename... Args> QVariant refresh(Args &&...);
  template <typename... Args> Derived &load(Args &&...);
  static std::unique_ptr<Builder<Derived>> query();
  Derived &fill(std::initializer_list<int> attributes);
  template <typename T> T getAttribute(const std::string &key) const;
  Derived &setAttribute(const std::string &key, int value);
  bool isDirty() const;
};
} // namespace Tiny
} // namespace Orm
