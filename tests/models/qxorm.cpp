// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "qxorm.h"
#include "task.h"

struct Person {
  int id;
};

task<> accesses(Person &person, qx::QxSqlQuery &query) {
  qx::dao::count<Person>(person);                             // expect: async-sync-orm
  qx::dao::fetch_by_id<Person>(person);                       // expect: async-sync-orm
  qx::dao::fetch_all<Person>(person);                         // expect: async-sync-orm
  qx::dao::fetch_by_query<Person>(person);                    // expect: async-sync-orm
  qx::dao::insert<Person>(person);                            // expect: async-sync-orm
  qx::dao::update<Person>(person);                            // expect: async-sync-orm
  qx::dao::save<Person>(person);                              // expect: async-sync-orm
  qx::dao::delete_by_id<Person>(person);                      // expect: async-sync-orm
  qx::dao::delete_all<Person>(person);                        // expect: async-sync-orm
  qx::dao::delete_by_query<Person>(person);                   // expect: async-sync-orm
  qx::dao::destroy_by_id<Person>(person);                     // expect: async-sync-orm
  qx::dao::destroy_all<Person>(person);                       // expect: async-sync-orm
  qx::dao::destroy_by_query<Person>(person);                  // expect: async-sync-orm
  qx::dao::execute_query<Person>(person);                     // expect: async-sync-orm
  qx::dao::count_with_relation<Person>(person);               // expect: async-sync-orm
  qx::dao::fetch_by_id_with_relation<Person>(person);         // expect: async-sync-orm
  qx::dao::fetch_by_id_with_all_relation<Person>(person);     // expect: async-sync-orm
  qx::dao::fetch_all_with_relation<Person>(person);           // expect: async-sync-orm
  qx::dao::fetch_all_with_all_relation<Person>(person);       // expect: async-sync-orm
  qx::dao::fetch_by_query_with_relation<Person>(person);      // expect: async-sync-orm
  qx::dao::fetch_by_query_with_all_relation<Person>(person);  // expect: async-sync-orm
  qx::dao::insert_with_relation<Person>(person);              // expect: async-sync-orm
  qx::dao::insert_with_all_relation<Person>(person);          // expect: async-sync-orm
  qx::dao::update_with_relation<Person>(person);              // expect: async-sync-orm
  qx::dao::update_by_query_with_relation<Person>(person);     // expect: async-sync-orm
  qx::dao::update_with_all_relation<Person>(person);          // expect: async-sync-orm
  qx::dao::update_by_query_with_all_relation<Person>(person); // expect: async-sync-orm
  qx::dao::save_with_relation<Person>(person);                // expect: async-sync-orm
  qx::dao::save_with_all_relation<Person>(person);            // expect: async-sync-orm
  qx::dao::save_with_relation_recursive<Person>(person);      // expect: async-sync-orm
  qx::dao::create_table<Person>(person);                      // expect: async-sync-orm
  qx::dao::exist<Person>(person);                             // expect: async-sync-orm
  qx::dao::update_by_query<Person>(person);                   // expect: async-sync-orm
  qx::dao::update_optimized<Person>(person);                  // expect: async-sync-orm
  qx::dao::update_optimized_by_query<Person>(person);         // expect: async-sync-orm
  qx::dao::call_query(query);                                 // expect: async-sync-orm
  qx::dao::call_query_without_prepare(query);                 // expect: async-sync-orm
  co_return;
}
task<> throws(Person &person) {
  qx::dao::throwable::count<Person>(person);                             // expect: async-sync-orm
  qx::dao::throwable::count_with_relation<Person>(person);               // expect: async-sync-orm
  qx::dao::throwable::insert<Person>(person);                            // expect: async-sync-orm
  qx::dao::throwable::save<Person>(person);                              // expect: async-sync-orm
  qx::dao::throwable::delete_by_id<Person>(person);                      // expect: async-sync-orm
  qx::dao::throwable::destroy_by_id<Person>(person);                     // expect: async-sync-orm
  qx::dao::throwable::delete_all<Person>(person);                        // expect: async-sync-orm
  qx::dao::throwable::destroy_all<Person>(person);                       // expect: async-sync-orm
  qx::dao::throwable::delete_by_query<Person>(person);                   // expect: async-sync-orm
  qx::dao::throwable::destroy_by_query<Person>(person);                  // expect: async-sync-orm
  qx::dao::throwable::create_table<Person>(person);                      // expect: async-sync-orm
  qx::dao::throwable::fetch_by_id_with_relation<Person>(person);         // expect: async-sync-orm
  qx::dao::throwable::fetch_by_id_with_all_relation<Person>(person);     // expect: async-sync-orm
  qx::dao::throwable::fetch_all_with_relation<Person>(person);           // expect: async-sync-orm
  qx::dao::throwable::fetch_all_with_all_relation<Person>(person);       // expect: async-sync-orm
  qx::dao::throwable::fetch_by_query_with_relation<Person>(person);      // expect: async-sync-orm
  qx::dao::throwable::fetch_by_query_with_all_relation<Person>(person);  // expect: async-sync-orm
  qx::dao::throwable::insert_with_relation<Person>(person);              // expect: async-sync-orm
  qx::dao::throwable::insert_with_all_relation<Person>(person);          // expect: async-sync-orm
  qx::dao::throwable::update_with_relation<Person>(person);              // expect: async-sync-orm
  qx::dao::throwable::update_by_query_with_relation<Person>(person);     // expect: async-sync-orm
  qx::dao::throwable::update_with_all_relation<Person>(person);          // expect: async-sync-orm
  qx::dao::throwable::update_by_query_with_all_relation<Person>(person); // expect: async-sync-orm
  qx::dao::throwable::save_with_relation<Person>(person);                // expect: async-sync-orm
  qx::dao::throwable::save_with_all_relation<Person>(person);            // expect: async-sync-orm
  qx::dao::throwable::save_with_relation_recursive<Person>(person);      // expect: async-sync-orm
  qx::dao::throwable::fetch_by_id<Person>(person);                       // expect: async-sync-orm
  qx::dao::throwable::fetch_all<Person>(person);                         // expect: async-sync-orm
  qx::dao::throwable::fetch_by_query<Person>(person);                    // expect: async-sync-orm
  qx::dao::throwable::update<Person>(person);                            // expect: async-sync-orm
  qx::dao::throwable::update_by_query<Person>(person);                   // expect: async-sync-orm
  qx::dao::throwable::update_optimized<Person>(person);                  // expect: async-sync-orm
  qx::dao::throwable::update_optimized_by_query<Person>(person);         // expect: async-sync-orm
  qx::dao::throwable::execute_query<Person>(person);                     // expect: async-sync-orm
  qx::dao::throwable::call_query<Person>(person);                        // expect: async-sync-orm
  co_return;
}
task<> repositories(qx::QxRepository<Person> &repository, qx::IxRepository &any, Person &person) {
  repository.count(person);             // expect: async-sync-orm
  repository.fetchById(person);         // expect: async-sync-orm
  repository.fetchAll(person);          // expect: async-sync-orm
  repository.fetchByQuery(person);      // expect: async-sync-orm
  repository.insert(person);            // expect: async-sync-orm
  repository.update(person);            // expect: async-sync-orm
  repository.save(person);              // expect: async-sync-orm
  repository.deleteById(person);        // expect: async-sync-orm
  repository.deleteAll(person);         // expect: async-sync-orm
  repository.deleteByQuery(person);     // expect: async-sync-orm
  repository.destroyById(person);       // expect: async-sync-orm
  repository.destroyAll(person);        // expect: async-sync-orm
  repository.destroyByQuery(person);    // expect: async-sync-orm
  repository.exist(person);             // expect: async-sync-orm
  repository._count();                  // expect: async-sync-orm
  repository._fetchById();              // expect: async-sync-orm
  repository._fetchAll();               // expect: async-sync-orm
  repository._fetchByQuery();           // expect: async-sync-orm
  repository._insert();                 // expect: async-sync-orm
  repository._update();                 // expect: async-sync-orm
  repository._save();                   // expect: async-sync-orm
  repository._deleteById();             // expect: async-sync-orm
  repository._deleteAll();              // expect: async-sync-orm
  repository._deleteByQuery();          // expect: async-sync-orm
  repository._destroyById();            // expect: async-sync-orm
  repository._destroyAll();             // expect: async-sync-orm
  repository._destroyByQuery();         // expect: async-sync-orm
  repository._exist();                  // expect: async-sync-orm
  qx::QxRepository<Person>::getById(1); // expect: async-sync-orm
  any._count();                         // expect: async-sync-orm
  any._fetchById();                     // expect: async-sync-orm
  any._fetchAll();                      // expect: async-sync-orm
  any._fetchByQuery();                  // expect: async-sync-orm
  any._insert();                        // expect: async-sync-orm
  any._update();                        // expect: async-sync-orm
  any._save();                          // expect: async-sync-orm
  any._deleteById();                    // expect: async-sync-orm
  any._deleteAll();                     // expect: async-sync-orm
  any._deleteByQuery();                 // expect: async-sync-orm
  any._destroyById();                   // expect: async-sync-orm
  any._destroyAll();                    // expect: async-sync-orm
  any._destroyByQuery();                // expect: async-sync-orm
  any._exist();                         // expect: async-sync-orm
  any.database();
  co_return;
}
task<> persists(qx::IxPersistable &person) {
  person.qxCount();          // expect: async-sync-orm
  person.qxFetchById();      // expect: async-sync-orm
  person.qxFetchAll();       // expect: async-sync-orm
  person.qxFetchByQuery();   // expect: async-sync-orm
  person.qxInsert();         // expect: async-sync-orm
  person.qxUpdate();         // expect: async-sync-orm
  person.qxSave();           // expect: async-sync-orm
  person.qxDeleteById();     // expect: async-sync-orm
  person.qxDeleteAll();      // expect: async-sync-orm
  person.qxDeleteByQuery();  // expect: async-sync-orm
  person.qxDestroyById();    // expect: async-sync-orm
  person.qxDestroyAll();     // expect: async-sync-orm
  person.qxDestroyByQuery(); // expect: async-sync-orm
  person.qxExecuteQuery();   // expect: async-sync-orm
  person.qxExist();          // expect: async-sync-orm
  person.qxValidate();
  co_return;
}
task<> silent(qx::QxDaoAsync &async, std::shared_ptr<qx::IxPersistable> person, qx::dao::ptr<Person> ptr) {
  qx::QxSqlQuery query("select * from person");
  query.where("id").isEqualTo(1).orderAsc("name").bind(":id", 1);
  query.query();
  async.asyncCount("Person");
  async.asyncFetchById(person, 1);
  async.asyncFetchAll("Person");
  async.asyncSave(person);
  async.asyncCallQuery(query);
  async.isQueryRunning();
  qx::QxSqlDatabase::getSingleton()->setDriverName("QPSQL");
  qx::QxSqlDatabase::getDatabase();
  ptr.isDirty();
  ptr->id = 1;
  co_return;
}
int main() {
  Person person;
  qx::QxSession session;
  qx::dao::save<Person>(person);
}
