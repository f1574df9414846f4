// RUN: %verify %s -- -std=c++20 -I%inputs -Wno-deprecated-declarations
// Every step on a large object of libpqxx asks the server.
#include "task.h"
#include <pqxx/pqxx>

task<> objects(pqxx::work &work, pqxx::robusttransaction<> &robust, pqxx::subtransaction &part,
               pqxx::dbtransaction &base, pqxx::largeobjectaccess &access) {
  pqxx::largeobject object(work);                    // expect: async-sync-orm
  pqxx::largeobject ofRobust(robust);                // expect: async-sync-orm
  pqxx::largeobject ofPart(part);                    // expect: async-sync-orm
  pqxx::largeobject imported(base, "notes.txt");     // expect: async-sync-orm
  object.to_file(work, "copy.txt");                  // expect: async-sync-orm
  object.remove(work);                               // expect: async-sync-orm
  pqxx::largeobject none, known(pqxx::oid(7)), same(object), opened(access);
  if (none == known || same.id() == opened.id())
    co_await tick{};
}

task<> access(pqxx::work &work, pqxx::largeobject object, char *buffer) {
  pqxx::largeobjectaccess access(work, object); // expect: async-sync-orm, async-lazy-load
  access.write("text");                         // expect: async-sync-orm
  access.read(buffer, 4);                       // expect: async-sync-orm
  access.seek(0, std::ios::beg);                // expect: async-sync-orm
  access.cwrite("text", 4);                     // expect: async-sync-orm
  access.cread(buffer, 4);                      // expect: async-sync-orm
  access.cseek(0, std::ios::beg);               // expect: async-sync-orm
  access.to_file("copy.txt");                   // expect: async-sync-orm
  access.tell();                                // expect: async-lazy-load
  access.ctell();                               // expect: async-lazy-load
  access.id();
  co_return;
}

task<> streams(pqxx::work &work, pqxx::largeobject object) {
  pqxx::ilostream in(work, object);                // expect: async-sync-orm, async-lazy-load
  pqxx::olostream out(work, object);               // expect: async-sync-orm, async-lazy-load
  pqxx::lostream both(work, object);               // expect: async-sync-orm, async-lazy-load
  pqxx::largeobject_streambuf<> raw(work, object); // expect: async-sync-orm, async-lazy-load
  co_return;
}

int main() {
  pqxx::connection connection;
  pqxx::work work(connection);
  pqxx::largeobject object(work);
  pqxx::olostream out(work, object);
  out << "text";
  work.commit();
}
