// RUN: split-file %s %t
// RUN: %verify %t/app.cpp --models %t/orm.json -- -std=c++20 -I%inputs -I%t
// RUN: not %async-tidy %t/message.cpp --models %t/orm.json -- -std=c++20 -I%inputs -I%t 2>&1 | FileCheck %s
// CHECK: message.cpp:3:{{[0-9]+}}: warning: call to 'orm::lazy_ptr::operator->' makes a hidden, synchronous query (orm) in coroutine 'name' (database); await lazy_ptr::load_async instead: `co_await user.load_async();` [async-lazy-load]
// CHECK: message.cpp:5:{{[0-9]+}}: warning: call to 'top' makes a hidden, synchronous query (orm) in coroutine 'farther': it reaches 'orm::lazy_ptr::operator->' (database); load it on a worker thread, before it is needed here, instead [async-lazy-load]
//--- orm.json
{
  "library": "orm",
  "description": "An object-relational mapper",
  "url": "https://example.com/orm",
  "namespaces": ["orm"],
  "functions": [
    {
      "names": ["lazy_ptr::operator->", "lazy_ptr::operator*"],
      "blocks": {
        "kind": "database",
        "operation": "query",
        "lazy": true,
        "unless": [{ "argument": "receiver", "state": "loaded" }]
      },
      "instead": "await lazy_ptr::load_async",
      "write": "co_await user.load_async();",
      "states": [{ "on": "receiver", "state": "loaded" }]
    },
    { "names": ["lazy_ptr::load_async"], "states": [{ "on": "receiver", "state": "loaded" }] },
    { "names": ["result::begin", "result::iterator::operator++"], "blocks": { "kind": "database", "operation": "fetch", "lazy": true } },
    { "names": ["query"], "blocks": { "kind": "database", "operation": "query" } }
  ]
}
//--- orm.h
#pragma once
#include "task.h"
namespace orm {
template <class T> struct lazy_ptr {
  T *operator->();
  T &operator*();
  task<> load_async();
  explicit operator bool() const;
};
template <class T> struct result {
  struct iterator {
    T &operator*();
    iterator &operator++();
    bool operator!=(const iterator &) const;
  };
  iterator begin();
  iterator end();
};
int query(const char *);
} // namespace orm
struct user {
  int name;
};
//--- app.cpp
#include "orm.h"
task<> access(orm::lazy_ptr<user> one, orm::lazy_ptr<user> two, orm::lazy_ptr<user> three) {
  if (one)
    one->name = 1; // expect: async-lazy-load
  one->name = 2;
  (*two).name = 1; // expect: async-lazy-load
  co_await three.load_async();
  three->name = 1;
}
int sum(orm::result<user> all) {
  int result = 0;
  for (user &u : all)
    result += u.name;
  return result;
}
task<> iterates(orm::result<user> all) {
  for (user &u : all) // expect: async-lazy-load
    u.name = 0;
  sum(all); // expect: async-lazy-load
  co_return;
}
orm::lazy_ptr<user> current();
int both() {
  orm::query("SELECT 1");
  return current()->name;
}
// One call, one finding: of what is nearer, and of two that are as near, what comes first.
task<> calls() {
  both(); // expect: async-sync-orm
  co_return;
}
void worker(orm::lazy_ptr<user> user) { user->name = 1; }
int main() { worker({}); }
//--- message.cpp
#include "orm.h"
orm::lazy_ptr<user> current();
task<int> name(orm::lazy_ptr<user> user) { co_return user->name; }
static int far() { return current()->name; } static int farther() { return far(); } static int top() { return farther(); }
task<int> farther(int) { co_return top(); }
