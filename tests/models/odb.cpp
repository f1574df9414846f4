// RUN: %verify %s -- -std=c++20 -I%inputs -I%S/Inputs
#include "odb.h"
#include "task.h"

struct Employer {
  std::string name;
};
struct Person {
  std::string name;
  odb::section photos;
  odb::lazy_shared_ptr<Employer> employer;
  odb::lazy_weak_ptr<Employer> former;
  odb::lazy_unique_ptr<Employer> other;
  odb::lazy_ptr<Employer> raw;
  const odb::lazy_shared_ptr<Employer> &getEmployer() const { return employer; }
};

task<> persists(odb::database &db, Person &person) {
  db.persist(person);                // expect: async-sync-orm
  db.load<Person>(1);                // expect: async-sync-orm
  db.reload(person);                 // expect: async-sync-orm
  db.find<Person>(1);                // expect: async-sync-orm
  db.update(person);                 // expect: async-sync-orm
  db.erase<Person>(1);               // expect: async-sync-orm
  db.erase_query<Person>("age > 1"); // expect: async-sync-orm
  db.query<Person>("age > 1");       // expect: async-sync-orm
  db.query_one<Person>("age > 1");   // expect: async-sync-orm
  db.query_value<Person>("age > 1"); // expect: async-sync-orm
  db.connection();                   // expect: async-sync-orm
  db.prepare_query<Person>("name", "age > 1");
  db.begin();
  co_return;
}

task<> executes(odb::database &db, odb::connection &connection, Person &person) {
  db.execute("delete");           // expect: async-sync-orm
  connection.execute("delete");   // expect: async-sync-orm
  db.load(person, person.photos); // expect: async-sync-orm
  odb::prepared_query<Person> query = connection.prepare_query<Person>("name", "age > 1");
  query.execute();       // expect: async-sync-orm
  query.execute_one();   // expect: async-sync-orm
  query.execute_value(); // expect: async-sync-orm
  query.name();
  person.photos.loaded();
  person.photos.load();
  person.photos.unload();
  odb::session session;
  odb::session::has_current();
  db.schema_version_sequence();
  co_return;
}
task<> schemas(odb::database &db) {
  if (!odb::schema_catalog::exists(db) || odb::schema_catalog::current_version(db) < 2)
    co_return;
  odb::schema_catalog::create_schema(db);          // expect: async-sync-orm
  odb::schema_catalog::drop_schema(db);            // expect: async-sync-orm
  odb::schema_catalog::migrate(db);                // expect: async-sync-orm
  odb::schema_catalog::migrate_data(db);           // expect: async-sync-orm
  odb::schema_catalog::migrate_schema(db, 2);      // expect: async-sync-orm
  odb::schema_catalog::migrate_schema_pre(db, 2);  // expect: async-sync-orm
  odb::schema_catalog::migrate_schema_post(db, 2); // expect: async-sync-orm
}

// What is cached is read from memory.
task<> reads(odb::database &db) {
  odb::result<Person> result = db.query<Person>("age > 1"); // expect: async-sync-orm
  for (const Person &person : result)
    person.name.size();
  for (auto i = result.begin(); i != result.end(); ++i)
    i->name.size();
  result.cache();
  result.empty();
  result.size();
  result.one();
  co_return;
}
task<> streams(odb::database &db, odb::prepared_query<Person> &prepared, Person &person) {
  odb::result<Person> result(db.query<Person>("age > 1", false)); // expect: async-sync-orm
  for (auto i = result.begin(); i != result.end();) {             // expect: async-lazy-load
    i.load();
    i.id();
    ++i; // expect: async-lazy-load
  }
  odb::result<Person> all = db.query<Person>(false); // expect: async-sync-orm
  all.empty();                                       // expect: async-lazy-load
  all.one();                                         // expect: async-lazy-load
  all.value(person);                                 // expect: async-lazy-load
  all.cache();                                       // expect: async-sync-orm
  auto executed = prepared.execute(false);           // expect: async-sync-orm
  executed.empty();                                  // expect: async-lazy-load
  co_return;
}

task<> loads(std::shared_ptr<Person> person) {
  person->employer.load();      // expect: async-lazy-load
  person->former.load();        // expect: async-lazy-load
  person->other.load();         // expect: async-lazy-load
  person->raw.load();           // expect: async-lazy-load
  person->getEmployer().load(); // expect: async-lazy-load
  odb::lazy_shared_ptr<Employer> copy = person->employer;
  copy.load()->name.size(); // expect: async-lazy-load
  co_return;
}
task<> loadsById(odb::database &db) {
  odb::lazy_shared_ptr<Employer> shared(db, 1);
  shared.load()->name.size(); // expect: async-lazy-load
  shared.load()->name.size();
  odb::lazy_unique_ptr<Employer> unique(db, 1);
  unique.load(); // expect: async-lazy-load
  odb::lazy_ptr<Employer> raw(db, 1);
  raw.load(); // expect: async-lazy-load
  co_return;
}
// It gives what is there, or nothing.
task<> doesNotLoad(std::shared_ptr<Person> person, std::shared_ptr<Employer> employer, odb::database &db) {
  person->employer.get();
  person->employer->name.size();
  person->employer.loaded();
  person->employer.get_eager();
  person->employer.object_id();
  person->employer.unload();
  person->former.lock();
  person->employer = employer;
  odb::lazy_shared_ptr<Employer> made(employer);
  made.load()->name.size();
  odb::lazy_shared_ptr<Employer> persistent(db, employer);
  persistent.load();
  odb::lazy_weak_ptr<Employer> weak(employer);
  weak.load();
  odb::lazy_unique_ptr<Employer> unique(std::make_unique<Employer>());
  unique.load();
  odb::lazy_shared_ptr<Employer> assigned;
  assigned = employer;
  assigned.load();
  odb::lazy_weak_ptr<Employer> assignedWeak;
  assignedWeak = employer;
  assignedWeak.load();
  odb::lazy_unique_ptr<Employer> assignedUnique;
  assignedUnique = std::make_unique<Employer>();
  assignedUnique.load();
  co_return;
}
void loadsElsewhere(Person &person) { person.employer.load(); }
