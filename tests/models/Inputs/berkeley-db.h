// The part of Berkeley DB's <db_cxx.h> that the test names, as 5.3 declares it.
#pragma once
#include <sys/types.h>

enum DBTYPE { DB_BTREE = 1, DB_HASH = 2 };
enum db_lockmode_t { DB_LOCK_READ = 1, DB_LOCK_WRITE = 2 };
constexpr u_int32_t DB_CREATE = 1, DB_LOCK_NOWAIT = 4, DB_NEXT = 16, DB_AUTO_COMMIT = 0x100, DB_INIT_TXN = 0x2000;
struct DB_COMPACT;
struct DB_KEY_RANGE;

class Db;
class Dbc;
class DbEnv;
class DbLock {
public:
  DbLock();
};
class DbLsn {};

class Dbt {
public:
  Dbt(void *data, u_int32_t size);
  Dbt();
  ~Dbt();
  void *get_data() const;
  u_int32_t get_size() const;
};

class DbTxn {
public:
  int abort();
  int commit(u_int32_t flags);
  int discard(u_int32_t flags);
  u_int32_t id();
  int set_timeout(u_int32_t timeout, u_int32_t flags);

private:
  DbTxn();
};

class Dbc {
public:
  int close();
  int count(u_int32_t *count, u_int32_t flags);
  int dup(Dbc **cursor, u_int32_t flags);
  int get(Dbt *key, Dbt *data, u_int32_t flags);
  int pget(Dbt *key, Dbt *primary, Dbt *data, u_int32_t flags);
  int put(Dbt *key, Dbt *data, u_int32_t flags);

private:
  Dbc();
  ~Dbc();
};

class DbLogc {
public:
  int close(u_int32_t flags);
  int get(DbLsn *lsn, Dbt *data, u_int32_t flags);

private:
  DbLogc();
  ~DbLogc();
};

class Db {
public:
  Db(DbEnv *env, u_int32_t flags);
  virtual ~Db();
  virtual int close(u_int32_t flags);
  virtual int compact(DbTxn *txn, Dbt *start, Dbt *stop, DB_COMPACT *data, u_int32_t flags, Dbt *end);
  virtual int cursor(DbTxn *txn, Dbc **cursor, u_int32_t flags);
  virtual int del(DbTxn *txn, Dbt *key, u_int32_t flags);
  virtual int exists(DbTxn *txn, Dbt *key, u_int32_t flags);
  virtual int get(DbTxn *txn, Dbt *key, Dbt *data, u_int32_t flags);
  virtual int get_pagesize(u_int32_t *size);
  virtual int key_range(DbTxn *txn, Dbt *key, DB_KEY_RANGE *range, u_int32_t flags);
  virtual int open(DbTxn *txn, const char *file, const char *name, DBTYPE type, u_int32_t flags, int mode);
  virtual int pget(DbTxn *txn, Dbt *key, Dbt *primary, Dbt *data, u_int32_t flags);
  virtual int put(DbTxn *txn, Dbt *key, Dbt *data, u_int32_t flags);
  virtual int set_pagesize(u_int32_t size);
};

class DbEnv {
public:
  DbEnv(u_int32_t flags);
  virtual ~DbEnv();
  virtual int close(u_int32_t flags);
  virtual int dbbackup(const char *file, const char *target, u_int32_t flags);
  virtual int dbremove(DbTxn *txn, const char *file, const char *name, u_int32_t flags);
  virtual int dbrename(DbTxn *txn, const char *file, const char *name, const char *to, u_int32_t flags);
  virtual int fileid_reset(const char *file, u_int32_t flags);
  virtual int lock_get(u_int32_t locker, u_int32_t flags, Dbt *object, db_lockmode_t mode, DbLock *lock);
  virtual int lock_put(DbLock *lock);
  virtual int log_cursor(DbLogc **cursor, u_int32_t flags);
  virtual int log_flush(const DbLsn *lsn);
  virtual int lsn_reset(const char *file, u_int32_t flags);
  virtual int memp_sync(DbLsn *lsn);
  virtual int memp_trickle(int percent, int *written);
  virtual int open(const char *home, u_int32_t flags, int mode);
  virtual int set_cachesize(u_int32_t gbytes, u_int32_t bytes, int count);
  virtual int txn_begin(DbTxn *parent, DbTxn **txn, u_int32_t flags);
  virtual int txn_checkpoint(u_int32_t kbyte, u_int32_t minutes, u_int32_t flags);
  static char *strerror(int error);
};

class DbSequence {
public:
  DbSequence(Db *db, u_int32_t flags);
  virtual ~DbSequence();
  int open(DbTxn *txn, Dbt *key, u_int32_t flags);
  int get_key(Dbt *key);
};
