// A synchronous database, and an asynchronous one.
#pragma once
#pragma clang system_header
#include "task.h"
#include <utility>

namespace db {
struct connection {
  void begin();
  void commit();
  void rollback();
  void execute(const char *);
};
struct transaction {
  explicit transaction(connection &);
  transaction(connection &, const char *name);
  transaction(transaction &&);
  ~transaction();
  void exec(const char *);
  void commit();
  void rollback();
};
transaction start(connection &);
struct async_transaction {
  ~async_transaction();
  tick exec(const char *);
  tick commit();
};
async_transaction startAsync(connection &);
} // namespace db
