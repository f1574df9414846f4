// RUN: %verify %s -- -std=c++20 -I%inputs
// Classes of a program that have the same names.
// expect: none
#include "task.h"
#include <string>

class Db {
public:
  int open(const std::string &file, int flags);
  int get(int key, int table);
  int put(int key, const std::string &value);
  int close();
};
class DbEnv {
public:
  void open(const std::string &folder);
  void close();
};
class DbTxn {
public:
  void commit();
  void abort();
};

task<> use(Db &db, DbEnv &env, DbTxn &txn) {
  env.open("home");
  db.open("a", 0);
  db.get(1, 2);
  db.put(1, "b");
  db.close();
  txn.commit();
  txn.abort();
  env.close();
  co_await tick{};
}
