// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <libmemcached/memcached.hpp>

task<> reads(memcache::Memcache &m, std::vector<char> &value, std::vector<std::string> keys, uint32_t flags,
             uint64_t cas) {
  std::string key = "key";
  m.get(key, value);                // expect: async-blocking-call
  m.getByKey("master", key, value); // expect: async-blocking-call
  m.mget(keys);                     // expect: async-blocking-call
  m.fetch(key, value);              // expect: async-blocking-call
  m.fetch(key, value, flags, cas);  // expect: async-blocking-call
  std::map<std::string, std::map<std::string, std::string>> statistics;
  m.getStats(statistics); // expect: async-blocking-call
  m.setBehavior(MEMCACHED_BEHAVIOR_NO_BLOCK, 1);
  m.addServer("host", 11211);
  co_return;
}

task<> writes(memcache::Memcache &m, std::vector<char> value, std::vector<std::string> keys, uint64_t *number) {
  std::vector<std::vector<char> *> values{&value};
  m.set("key", value, 0, 0);                // expect: async-blocking-call
  m.setByKey("master", "key", value, 0, 0); // expect: async-blocking-call
  m.setAll(keys, values, 0, 0);             // expect: async-blocking-call
  m.increment("key", 1, number);            // expect: async-blocking-call
  m.decrement("key", 1, number);            // expect: async-blocking-call
  m.add("key", value);                      // expect: async-blocking-call
  m.addByKey("master", "key", value);       // expect: async-blocking-call
  m.replace("key", value);                  // expect: async-blocking-call
  m.replaceByKey("master", "key", value);   // expect: async-blocking-call
  m.prepend("key", value);                  // expect: async-blocking-call
  m.prependByKey("master", "key", value);   // expect: async-blocking-call
  m.append("key", value);                   // expect: async-blocking-call
  m.appendByKey("master", "key", value);    // expect: async-blocking-call
  m.cas("key", value, 1);                   // expect: async-blocking-call
  m.casByKey("master", "key", value, 1);    // expect: async-blocking-call
  m.remove("key");                          // expect: async-blocking-call
  m.removeByKey("master", "key");           // expect: async-blocking-call
  m.flush();                                // expect: async-blocking-call
  co_return;
}
