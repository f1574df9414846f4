// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "task.h"
#include "tinyorm.h"

struct Phone : Orm::Tiny::Model<Phone> {};
struct User : Orm::Tiny::Model<User>, Orm::Tiny::SoftDeletes<User> {};

task<> statics() {
  User::value(1);          // expect: async-sync-orm
  User::soleValue(1);      // expect: async-sync-orm
  User::pluck(1);          // expect: async-sync-orm
  User::implode(1);        // expect: async-sync-orm
  User::find(1);           // expect: async-sync-orm
  User::findOrNew(1);      // expect: async-sync-orm
  User::findOrFail(1);     // expect: async-sync-orm
  User::findMany(1);       // expect: async-sync-orm
  User::findOr(1);         // expect: async-sync-orm
  User::first(1);          // expect: async-sync-orm
  User::firstOrNew(1);     // expect: async-sync-orm
  User::firstOrCreate(1);  // expect: async-sync-orm
  User::firstOrFail(1);    // expect: async-sync-orm
  User::firstOr(1);        // expect: async-sync-orm
  User::firstWhere(1);     // expect: async-sync-orm
  User::firstWhereEq(1);   // expect: async-sync-orm
  User::create(1);         // expect: async-sync-orm
  User::updateOrCreate(1); // expect: async-sync-orm
  User::insert(1);         // expect: async-sync-orm
  User::insertGetId(1);    // expect: async-sync-orm
  User::insertOrIgnore(1); // expect: async-sync-orm
  User::upsert(1);         // expect: async-sync-orm
  User::truncate(1);       // expect: async-sync-orm
  User::touchAll(1);       // expect: async-sync-orm
  User::count(1);          // expect: async-sync-orm
  User::min(1);            // expect: async-sync-orm
  User::max(1);            // expect: async-sync-orm
  User::sum(1);            // expect: async-sync-orm
  User::avg(1);            // expect: async-sync-orm
  User::average(1);        // expect: async-sync-orm
  User::aggregate(1);      // expect: async-sync-orm
  User::exists(1);         // expect: async-sync-orm
  User::doesntExist(1);    // expect: async-sync-orm
  User::existsOr(1);       // expect: async-sync-orm
  User::doesntExistOr(1);  // expect: async-sync-orm
  User::chunk(1);          // expect: async-sync-orm
  User::each(1);           // expect: async-sync-orm
  User::chunkMap(1);       // expect: async-sync-orm
  User::chunkById(1);      // expect: async-sync-orm
  User::eachById(1);       // expect: async-sync-orm
  User::sole(1);           // expect: async-sync-orm
  User::restoreAll(1);     // expect: async-sync-orm
  User::all(1);            // expect: async-sync-orm
  User::destroy(1);        // expect: async-sync-orm
  User::where("id", "=", 1);
  User::select("name");
  User::query()->where("id", "=", 1).orderBy("name").toSql();
  co_return;
}
task<> models(User &user) {
  user.save(1);        // expect: async-sync-orm
  user.push(1);        // expect: async-sync-orm
  user.update(1);      // expect: async-sync-orm
  user.increment(1);   // expect: async-sync-orm
  user.decrement(1);   // expect: async-sync-orm
  user.remove(1);      // expect: async-sync-orm
  user.deleteModel(1); // expect: async-sync-orm
  user.fresh(1);       // expect: async-sync-orm
  user.refresh(1);     // expect: async-sync-orm
  user.forceDelete();  // expect: async-sync-orm
  user.forceRemove();  // expect: async-sync-orm
  user.restore();      // expect: async-sync-orm
  user.touchOwners();  // expect: async-sync-orm
  user.load("phone");  // expect: async-sync-orm
  user.fill({1});
  user.getAttribute<int>("id");
  user.setAttribute("id", 1);
  user.isDirty();
  user.trashed();
  co_return;
}
task<> builders(Orm::Tiny::Builder<User> &users) {
  users.get(1);                                                  // expect: async-sync-orm
  users.getModels(1);                                            // expect: async-sync-orm
  users.value(1);                                                // expect: async-sync-orm
  users.soleValue(1);                                            // expect: async-sync-orm
  users.pluck(1);                                                // expect: async-sync-orm
  users.find(1);                                                 // expect: async-sync-orm
  users.findOrNew(1);                                            // expect: async-sync-orm
  users.findOrFail(1);                                           // expect: async-sync-orm
  users.findMany(1);                                             // expect: async-sync-orm
  users.findOr(1);                                               // expect: async-sync-orm
  users.first(1);                                                // expect: async-sync-orm
  users.firstOrNew(1);                                           // expect: async-sync-orm
  users.firstOrCreate(1);                                        // expect: async-sync-orm
  users.firstOrFail(1);                                          // expect: async-sync-orm
  users.firstOr(1);                                              // expect: async-sync-orm
  users.firstWhere(1);                                           // expect: async-sync-orm
  users.firstWhereEq(1);                                         // expect: async-sync-orm
  users.create(1);                                               // expect: async-sync-orm
  users.updateOrCreate(1);                                       // expect: async-sync-orm
  users.touch(1);                                                // expect: async-sync-orm
  users.update(1);                                               // expect: async-sync-orm
  users.remove(1);                                               // expect: async-sync-orm
  users.deleteModels(1);                                         // expect: async-sync-orm
  users.upsert(1);                                               // expect: async-sync-orm
  users.implode(1);                                              // expect: async-sync-orm
  users.count(1);                                                // expect: async-sync-orm
  users.min(1);                                                  // expect: async-sync-orm
  users.max(1);                                                  // expect: async-sync-orm
  users.sum(1);                                                  // expect: async-sync-orm
  users.avg(1);                                                  // expect: async-sync-orm
  users.average(1);                                              // expect: async-sync-orm
  users.aggregate(1);                                            // expect: async-sync-orm
  users.exists(1);                                               // expect: async-sync-orm
  users.doesntExist(1);                                          // expect: async-sync-orm
  users.existsOr(1);                                             // expect: async-sync-orm
  users.doesntExistOr(1);                                        // expect: async-sync-orm
  users.increment(1);                                            // expect: async-sync-orm
  users.decrement(1);                                            // expect: async-sync-orm
  users.insert(1);                                               // expect: async-sync-orm
  users.insertGetId(1);                                          // expect: async-sync-orm
  users.insertOrIgnore(1);                                       // expect: async-sync-orm
  users.forceDelete(1);                                          // expect: async-sync-orm
  users.forceRemove(1);                                          // expect: async-sync-orm
  users.truncate(1);                                             // expect: async-sync-orm
  users.chunkMap(1);                                             // expect: async-sync-orm
  users.chunk(1);                                                // expect: async-sync-orm
  users.each(1);                                                 // expect: async-sync-orm
  users.chunkById(1);                                            // expect: async-sync-orm
  users.eachById(1);                                             // expect: async-sync-orm
  users.sole(1);                                                 // expect: async-sync-orm
  users.Orm::Tiny::Concerns::BuildsSoftDeletes<User>::restore(); // expect: async-sync-orm
  users.where("id", "=", 1).withTrashed();
  co_return;
}

task<> loads(User &given) {
  given.getRelationValue<Phone, Orm::One>("phone"); // expect: async-lazy-load
  given.getRelation<Phone, Orm::One>("phone");
  given.relationLoaded("phone");
  auto user = User::find(1);                                 // expect: async-sync-orm
  user->getRelationValue<Phone>("phones");                   // expect: async-lazy-load
  for (User &one : User::query()->where("id", "<", 9).get()) // expect: async-sync-orm
    one.getRelationValue<Phone, Orm::One>("phone");          // expect: async-lazy-load
  co_return;
}
// Loaded with its model.
task<> isLoaded(User &given) {
  given.load("phone"); // expect: async-sync-orm
  given.getRelationValue<Phone, Orm::One>("phone");
  auto user = User::with("phone")->find(1); // expect: async-sync-orm
  user->getRelationValue<Phone, Orm::One>("phone");
  auto only = User::withOnly("phone")->first(); // expect: async-sync-orm
  only->getRelationValue<Phone, Orm::One>("phone");
  for (User &one : User::with("phone")->where("id", "<", 9).orderBy("id").get()) // expect: async-sync-orm
    one.getRelationValue<Phone, Orm::One>("phone");
  auto users = User::where("id", "<", 9)->with("phone").get(); // expect: async-sync-orm
  for (User &one : users)
    one.getRelationValue<Phone, Orm::One>("phone");
  auto query = User::query();
  query->withOnly("phone");
  auto first = query->first(); // expect: async-sync-orm
  first->getRelationValue<Phone, Orm::One>("phone");
  co_return;
}
int main() {
  User user;
  user.save(1);
  user.getRelationValue<Phone, Orm::One>("phone");
}
