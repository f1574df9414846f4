// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "task.h"
#include "tinyorm.h"

using namespace Orm::Tiny::Relations;
struct User : Orm::Tiny::Model<User> {};
struct Phone : Orm::Tiny::Model<Phone> {};

task<> proxies(RelationProxies<User, Phone> &phones) {
  phones.value(1);          // expect: async-sync-orm
  phones.soleValue(1);      // expect: async-sync-orm
  phones.pluck(1);          // expect: async-sync-orm
  phones.implode(1);        // expect: async-sync-orm
  phones.find(1);           // expect: async-sync-orm
  phones.findOrNew(1);      // expect: async-sync-orm
  phones.findOrFail(1);     // expect: async-sync-orm
  phones.findOr(1);         // expect: async-sync-orm
  phones.first(1);          // expect: async-sync-orm
  phones.firstOrNew(1);     // expect: async-sync-orm
  phones.firstOrCreate(1);  // expect: async-sync-orm
  phones.firstOrFail(1);    // expect: async-sync-orm
  phones.firstOr(1);        // expect: async-sync-orm
  phones.firstWhere(1);     // expect: async-sync-orm
  phones.firstWhereEq(1);   // expect: async-sync-orm
  phones.updateOrCreate(1); // expect: async-sync-orm
  phones.insert(1);         // expect: async-sync-orm
  phones.insertGetId(1);    // expect: async-sync-orm
  phones.insertOrIgnore(1); // expect: async-sync-orm
  phones.update(1);         // expect: async-sync-orm
  phones.upsert(1);         // expect: async-sync-orm
  phones.remove(1);         // expect: async-sync-orm
  phones.deleteModels(1);   // expect: async-sync-orm
  phones.truncate(1);       // expect: async-sync-orm
  phones.count(1);          // expect: async-sync-orm
  phones.min(1);            // expect: async-sync-orm
  phones.max(1);            // expect: async-sync-orm
  phones.sum(1);            // expect: async-sync-orm
  phones.avg(1);            // expect: async-sync-orm
  phones.average(1);        // expect: async-sync-orm
  phones.aggregate(1);      // expect: async-sync-orm
  phones.exists(1);         // expect: async-sync-orm
  phones.doesntExist(1);    // expect: async-sync-orm
  phones.existsOr(1);       // expect: async-sync-orm
  phones.doesntExistOr(1);  // expect: async-sync-orm
  phones.increment(1);      // expect: async-sync-orm
  phones.decrement(1);      // expect: async-sync-orm
  phones.chunk(1);          // expect: async-sync-orm
  phones.each(1);           // expect: async-sync-orm
  phones.chunkMap(1);       // expect: async-sync-orm
  phones.chunkById(1);      // expect: async-sync-orm
  phones.eachById(1);       // expect: async-sync-orm
  phones.sole(1);           // expect: async-sync-orm
  phones.restore(1);        // expect: async-sync-orm
  phones.forceDelete(1);    // expect: async-sync-orm
  phones.forceRemove(1);    // expect: async-sync-orm
  phones.where("id", "=", 1);
  co_return;
}
task<> relations(Relation<User, Phone> &relation, HasOneOrMany<User, Phone> &hasOneOrMany) {
  relation.get(1);       // expect: async-sync-orm
  relation.getEager(1);  // expect: async-sync-orm
  relation.touch(1);     // expect: async-sync-orm
  relation.rawUpdate(1); // expect: async-sync-orm
  relation.getResults(); // expect: async-sync-orm
  relation.getQuery();
  hasOneOrMany.findOrNew(1);      // expect: async-sync-orm
  hasOneOrMany.firstOrNew(1);     // expect: async-sync-orm
  hasOneOrMany.firstOrCreate(1);  // expect: async-sync-orm
  hasOneOrMany.updateOrCreate(1); // expect: async-sync-orm
  hasOneOrMany.save(1);           // expect: async-sync-orm
  hasOneOrMany.saveMany(1);       // expect: async-sync-orm
  hasOneOrMany.create(1);         // expect: async-sync-orm
  hasOneOrMany.createMany(1);     // expect: async-sync-orm
  co_return;
}
task<> results(BelongsTo<User, Phone> &belongsTo, HasMany<User, Phone> &hasMany, HasOne<User, Phone> &hasOne,
               Phone &phone) {
  belongsTo.getResults(); // expect: async-sync-orm
  belongsTo.associate(phone);
  belongsTo.dissociate();
  hasMany.getResults(); // expect: async-sync-orm
  hasMany.findMany(1);  // expect: async-sync-orm
  hasOne.getResults();  // expect: async-sync-orm
  co_return;
}
task<> pivots(BelongsToMany<User, Phone> &phones) {
  phones.getResults();            // expect: async-sync-orm
  phones.get(1);                  // expect: async-sync-orm
  phones.touch(1);                // expect: async-sync-orm
  phones.find(1);                 // expect: async-sync-orm
  phones.findOrNew(1);            // expect: async-sync-orm
  phones.findOrFail(1);           // expect: async-sync-orm
  phones.findMany(1);             // expect: async-sync-orm
  phones.findOr(1);               // expect: async-sync-orm
  phones.first(1);                // expect: async-sync-orm
  phones.firstOrNew(1);           // expect: async-sync-orm
  phones.firstOrCreate(1);        // expect: async-sync-orm
  phones.firstOrFail(1);          // expect: async-sync-orm
  phones.firstOr(1);              // expect: async-sync-orm
  phones.firstWhere(1);           // expect: async-sync-orm
  phones.firstWhereEq(1);         // expect: async-sync-orm
  phones.chunk(1);                // expect: async-sync-orm
  phones.each(1);                 // expect: async-sync-orm
  phones.chunkMap(1);             // expect: async-sync-orm
  phones.chunkById(1);            // expect: async-sync-orm
  phones.eachById(1);             // expect: async-sync-orm
  phones.save(1);                 // expect: async-sync-orm
  phones.saveMany(1);             // expect: async-sync-orm
  phones.create(1);               // expect: async-sync-orm
  phones.createMany(1);           // expect: async-sync-orm
  phones.updateOrCreate(1);       // expect: async-sync-orm
  phones.allRelatedIds(1);        // expect: async-sync-orm
  phones.attach(1);               // expect: async-sync-orm
  phones.sync(1);                 // expect: async-sync-orm
  phones.syncWithoutDetaching(1); // expect: async-sync-orm
  phones.detach(1);               // expect: async-sync-orm
  phones.detachAll(1);            // expect: async-sync-orm
  phones.updateExistingPivot(1);  // expect: async-sync-orm
  co_return;
}
