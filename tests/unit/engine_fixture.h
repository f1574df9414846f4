// A program from textual facts, and a model of a few functions.
#pragma once

#include "analysis/program/call_graph.h"
#include "analysis/program/contexts.h"
#include "analysis/program/reachability.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Error.h"

#include <gtest/gtest.h>

namespace async_tidy {

inline const char *const model = R"({
  "library": "test", "description": "for the unit tests", "url": "https://example.com",
  "functions": [
    {"names": ["sleep"], "blocks": {"kind": "sleep", "unless": [{"argument": 0, "equals": 0}]}},
    {"names": ["recv"], "blocks": {"kind": "network", "unless": [{"argument": 0, "state": "nonblocking"}]}},
    {"names": ["lock"], "blocks": "lock"},
    {"names": ["setNonblocking"], "states": [{"on": 0, "state": "nonblocking"}]},
    {"names": ["each"], "invokes": [0]},
    {"names": ["post"], "runs": [{"argument": 1, "executor": 0}]},
    {"names": ["thread"], "runs": [{"argument": "any", "on": "worker"}]},
    {"names": ["schedule"], "hops": "worker"},
    {"names": ["offload"], "offload": true},
    {"names": ["Handler::handle"], "overrides": "loop"},
    {"names": ["declared"], "context": "worker"},
    {"names": ["keep"], "stores": [0]},
    {"names": ["move"], "forwards": 0, "states": [{"on": 0, "state": "moved"}]}
  ],
  "types": [{"names": ["Box"], "owns": [0]}, {"names": ["Yield"], "parameter": "loop"},
            {"names": ["Guard"], "holds": "lock"}, {"names": ["Mutex"], "mutex": true}],
  "effects": [
    {"names": ["Mutex::lock"], "acquires": "lock"}, {"names": ["Mutex::unlock"], "releases": "lock"},
    {"names": ["Mutex::try_lock"], "tries": "lock"}, {"names": ["perThread"], "thread-storage": "address"}
  ],
  "executors": [{"names": ["Loop"], "on": "loop"}, {"names": ["Pool"], "on": "worker"}],
  "callbacks": [{"names": ["Watcher::cb"], "on": "green-thread"}],
  "contexts": [{"functions": ["app::*"], "paths": ["/p/handlers/*"], "on": "loop"}]
})";

/// A function `f` named so in all its names.
inline std::string function(llvm::StringRef name, llvm::StringRef facts = "", llvm::StringRef coroutine = "plain",
                     llvm::StringRef file = "/p/a.cpp") {
  static unsigned line = 0;
  return ("entity \"" + name + "\" \"" + name + "\" \"" + name + "\" \"" + file + "\":" + llvm::Twine(++line) +
          ":1 function " + coroutine + " project defined\n" + facts)
      .str();
}
inline std::string call(llvm::StringRef callee, llvm::StringRef rest = "") {
  return ("  call \"" + callee + "\" direct \"/p/a.cpp\":1:1 " + rest + "\n").str();
}
inline std::string library(llvm::StringRef name, llvm::StringRef kind = "function") {
  return ("entity \"" + name + "\" \"" + name + "\" \"" + name + "\" - " + kind + " plain\n").str();
}

class Engine : public testing::Test {
protected:
  Program program;
  std::unique_ptr<ModelSet> models;
  std::unique_ptr<CallGraph> graph;

  void build(std::vector<std::string> units) {
    std::vector<TUSummary> summaries;
    for (size_t i = 0; i != units.size(); ++i) {
      llvm::Expected<TUSummary> summary = parseDump(units[i]);
      ASSERT_TRUE(bool(summary)) << llvm::toString(summary.takeError()) << "\n" << units[i];
      summary->mainFile = "/p/" + std::string(1, char('a' + i)) + ".cpp";
      summaries.push_back(std::move(*summary));
    }
    program = link(std::move(summaries));
    llvm::Expected<Model> parsed = parseModel("test", model);
    ASSERT_TRUE(bool(parsed)) << llvm::toString(parsed.takeError());
    models = std::make_unique<ModelSet>();
    models->add(std::move(*parsed));
    graph = std::make_unique<CallGraph>(program, *models);
  }
  EntityId id(llvm::StringRef name) const {
    for (EntityId i = 0; i != program.entities.size(); ++i)
      if (program.text(program.entities[i].name) == name)
        return i;
    ADD_FAILURE() << "no entity " << name.str();
    return 0;
  }
  bool blocks(llvm::StringRef name, BlockingKinds kinds = BlockingKinds::defaults()) const {
    return BlockingReach(*graph, ExecutionContexts(*graph), kinds).wayFrom(id(name)).has_value();
  }
  size_t steps(llvm::StringRef name) const {
    ExecutionContexts contexts(*graph);
    BlockingReach reach(*graph, contexts, BlockingKinds::defaults());
    return reach.trace(id(name), *reach.wayFrom(id(name))).size();
  }
};

} // namespace async_tidy
