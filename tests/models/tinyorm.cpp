// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "tinyorm.h"
#include "task.h"

using Orm::DB;

task<> databases() {
  DB::select("x");                    // expect: async-sync-orm
  DB::selectFromWriteConnection("x"); // expect: async-sync-orm
  DB::selectOne("x");                 // expect: async-sync-orm
  DB::scalar("x");                    // expect: async-sync-orm
  DB::insert("x");                    // expect: async-sync-orm
  DB::update("x");                    // expect: async-sync-orm
  DB::remove("x");                    // expect: async-sync-orm
  DB::statement("x");                 // expect: async-sync-orm
  DB::affectingStatement("x");        // expect: async-sync-orm
  DB::unprepared("x");                // expect: async-sync-orm
  DB::beginTransaction("x");          // expect: async-sync-orm
  DB::savepoint("x");                 // expect: async-sync-orm
  DB::rollbackToSavepoint("x");       // expect: async-sync-orm
  DB::pingDatabase("x");              // expect: async-sync-orm
  DB::commit("x");                    // expect: async-sync-orm
  DB::rollBack("x");                  // expect: async-sync-orm
  DB::connectEagerly("x");            // expect: async-sync-orm
  DB::disconnect("x");                // expect: async-sync-orm
  DB::isOpen();
  DB::transactionLevel();
  co_return;
}
task<> managers(Orm::DatabaseManager &db) {
  db.select("x");                    // expect: async-sync-orm
  db.selectFromWriteConnection("x"); // expect: async-sync-orm
  db.selectOne("x");                 // expect: async-sync-orm
  db.scalar("x");                    // expect: async-sync-orm
  db.insert("x");                    // expect: async-sync-orm
  db.update("x");                    // expect: async-sync-orm
  db.remove("x");                    // expect: async-sync-orm
  db.statement("x");                 // expect: async-sync-orm
  db.affectingStatement("x");        // expect: async-sync-orm
  db.unprepared("x");                // expect: async-sync-orm
  db.beginTransaction("x");          // expect: async-sync-orm
  db.savepoint("x");                 // expect: async-sync-orm
  db.rollbackToSavepoint("x");       // expect: async-sync-orm
  db.pingDatabase("x");              // expect: async-sync-orm
  db.commit("x");                    // expect: async-sync-orm
  db.rollBack("x");                  // expect: async-sync-orm
  db.connectEagerly("x");            // expect: async-sync-orm
  db.disconnect("x");                // expect: async-sync-orm
  db.connection("main").getName();
  db.table("users");
  co_return;
}
task<> connections(Orm::DatabaseConnection &db) {
  db.select("x");                    // expect: async-sync-orm
  db.selectFromWriteConnection("x"); // expect: async-sync-orm
  db.selectOne("x");                 // expect: async-sync-orm
  db.scalar("x");                    // expect: async-sync-orm
  db.insert("x");                    // expect: async-sync-orm
  db.update("x");                    // expect: async-sync-orm
  db.remove("x");                    // expect: async-sync-orm
  db.statement("x");                 // expect: async-sync-orm
  db.affectingStatement("x");        // expect: async-sync-orm
  db.unprepared("x");                // expect: async-sync-orm
  db.pingDatabase();                 // expect: async-sync-orm
  db.connectEagerly();               // expect: async-sync-orm
  db.disconnect();                   // expect: async-sync-orm
  db.inTransaction();
  db.transactionLevel();
  co_return;
}
task<> open(Orm::DatabaseConnection &db) {
  db.beginTransaction();         // expect: async-sync-orm
  db.savepoint("one");           // expect: async-sync-orm
  db.rollbackToSavepoint("one"); // expect: async-sync-orm
  co_await tick{};               // expect: async-transaction-across-suspend
  db.commit();                   // expect: async-sync-orm
  co_await tick{};
}
task<> rolledBack() {
  Orm::DatabaseConnection &db = DB::connection();
  db.beginTransaction(); // expect: async-sync-orm
  db.rollBack();         // expect: async-sync-orm
  co_await tick{};
}
task<> builds(Orm::Query::Builder &builder) {
  builder.get(1);                                         // expect: async-sync-orm
  builder.find(1);                                        // expect: async-sync-orm
  builder.findOr(1);                                      // expect: async-sync-orm
  builder.first(1);                                       // expect: async-sync-orm
  builder.value(1);                                       // expect: async-sync-orm
  builder.soleValue(1);                                   // expect: async-sync-orm
  builder.pluck(1);                                       // expect: async-sync-orm
  builder.implode(1);                                     // expect: async-sync-orm
  builder.insert(1);                                      // expect: async-sync-orm
  builder.insertGetId(1);                                 // expect: async-sync-orm
  builder.insertOrIgnore(1);                              // expect: async-sync-orm
  builder.update(1);                                      // expect: async-sync-orm
  builder.updateOrInsert(1);                              // expect: async-sync-orm
  builder.upsert(1);                                      // expect: async-sync-orm
  builder.deleteRow(1);                                   // expect: async-sync-orm
  builder.remove(1);                                      // expect: async-sync-orm
  builder.truncate(1);                                    // expect: async-sync-orm
  builder.count(1);                                       // expect: async-sync-orm
  builder.min(1);                                         // expect: async-sync-orm
  builder.max(1);                                         // expect: async-sync-orm
  builder.sum(1);                                         // expect: async-sync-orm
  builder.avg(1);                                         // expect: async-sync-orm
  builder.average(1);                                     // expect: async-sync-orm
  builder.aggregate(1);                                   // expect: async-sync-orm
  builder.exists(1);                                      // expect: async-sync-orm
  builder.doesntExist(1);                                 // expect: async-sync-orm
  builder.existsOr(1);                                    // expect: async-sync-orm
  builder.doesntExistOr(1);                               // expect: async-sync-orm
  builder.increment(1);                                   // expect: async-sync-orm
  builder.decrement(1);                                   // expect: async-sync-orm
  builder.chunk(1);                                       // expect: async-sync-orm
  builder.each(1);                                        // expect: async-sync-orm
  builder.chunkById(1);                                   // expect: async-sync-orm
  builder.eachById(1);                                    // expect: async-sync-orm
  builder.sole(1);                                        // expect: async-sync-orm
  DB::table("users")->where("id", "=", 1).limit(1).get(); // expect: async-sync-orm
  DB::table("users")->where("id", "=", 1).select("name").limit(1).toSql();
  co_return;
}
// The rows of a result.
task<> reads(QSqlQuery query) {
  while (query.next())
    query.value(0).toInt();
  co_return;
}
