// RUN: split-file %s %t
// RUN: %verify %t/layers.cpp --config %t/config.json -- -std=c++20 -I%inputs -I%repo/include
// RUN: %verify %t/unmarked.cpp -- -std=c++20 -I%inputs
// RUN: %not2 %async-tidy --config %t/twice.json %t/layers.cpp -- -std=c++20 2>&1 | FileCheck %s --check-prefix=TWICE
// RUN: %not2 %async-tidy --config %t/all.json %t/layers.cpp -- -std=c++20 2>&1 | FileCheck %s --check-prefix=ALL
// TWICE: twice.json:1: 'app::db::*' has two entries in this file
// ALL: all.json:1: '*' matches everything
//--- config.json
{ "data-layers": ["app::db", "app::Users"] }
//--- twice.json
{ "data-layers": ["app::db", "app::db::*"] }
//--- all.json
{ "data-layers": ["*"] }
//--- layers.cpp
#include "async_tidy.h"
#include "task.h"
#include <string>

namespace app {
namespace db {
struct Row {
  const std::string &name() const;
  int id() const { return number; }
  int number;
};
Row find(int id);
task<Row> findLater(int id);
struct Awaitable {
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  Row await_resume();
};
Awaitable findSoon(int id);
} // namespace db
struct Users {
  Users();
  Users(const Users &);
  ~Users();
  Users &operator=(const Users &);
  int count();
  static void migrate();
  task<int> countLater() { co_return 1; }
};
class ASYNC_TIDY_DATA_LAYER Orders {
public:
  explicit Orders(int);
  int total();
  int cached() const { return last; }

private:
  int last;
};
namespace ASYNC_TIDY_DATA_LAYER stock {
int left();
}
struct Cache {
  int count();
};
} // namespace app

int helper(app::Users &users) { return users.count(); }

task<> handler(app::Users &users, app::Cache &cache) {
  app::db::find(1); // expect: async-sync-orm
  co_await app::db::findLater(1);
  app::db::Row row = co_await app::db::findSoon(1);
  row.id();
  users.count();         // expect: async-sync-orm
  helper(users);         // expect: async-sync-orm
  app::Users::migrate(); // expect: async-sync-orm
  app::Users copy(users);
  copy = users;
  co_await users.countLater();
  app::Orders orders(1);
  orders.total(); // expect: async-sync-orm
  orders.cached();
  app::stock::left(); // expect: async-sync-orm
  cache.count();
}
int main() {
  app::Users users;
  app::Users::migrate();
  return users.count();
}
//--- unmarked.cpp
// expect: none
#include "task.h"
namespace app::db {
int find(int id);
}
task<> handler() {
  app::db::find(1);
  co_return;
}
