// The dataflow solver, and what is solved with it, from textual facts.
#include "analysis/program/dataflow.h"
#include "analysis/program/holdings.h"
#include "analysis/program/thread_storage.h"
#include "tests/unit/engine_fixture.h"

using namespace async_tidy;

namespace {

/// Which of the events, by number, may have come before.
struct Before {
  using State = std::set<uint32_t>;
  std::vector<std::pair<uint32_t, bool>> edges;
  State entry() { return {}; }
  bool join(State &into, const State &from) {
    size_t before = into.size();
    into.insert(from.begin(), from.end());
    return into.size() != before;
  }
  void transfer(State &state, const FlowEvent &event) { state.insert(event.index); }
  void edge(State &state, const FlowBlock &block, bool isTrue) { state.insert(block.testedCall * 10 + isTrue); }
};

FlowBlock block(std::vector<uint32_t> events, std::vector<uint32_t> successors) {
  FlowBlock result;
  for (uint32_t index : events) {
    FlowEvent event;
    event.index = index;
    result.events.push_back(event);
  }
  result.successors = std::move(successors);
  return result;
}

TEST(Dataflow, StatesJoin) {
  std::vector<FlowBlock> blocks = {block({1}, {1, 2}), block({2}, {3}), block({3}, {3}), block({4}, {})};
  Before problem;
  Dataflow flow(blocks, problem);
  EXPECT_EQ(*flow.stateBefore(0), std::set<uint32_t>());
  EXPECT_EQ(*flow.stateBefore(1), std::set<uint32_t>{1});
  EXPECT_EQ(*flow.stateBefore(3), (std::set<uint32_t>{1, 2, 3}));
}

TEST(Dataflow, LoopsComeToAnEnd) {
  std::vector<FlowBlock> blocks = {block({1}, {1}), block({2}, {2, 3}), block({3}, {1}), block({}, {})};
  Before problem;
  Dataflow flow(blocks, problem);
  EXPECT_EQ(*flow.stateBefore(1), (std::set<uint32_t>{1, 2, 3}));
  EXPECT_EQ(*flow.stateBefore(3), (std::set<uint32_t>{1, 2, 3}));
}

TEST(Dataflow, WhereNoWayLeadsThereIsNoState) {
  std::vector<FlowBlock> blocks = {block({1}, {2}), block({2}, {2}), block({}, {})};
  Before problem;
  Dataflow flow(blocks, problem);
  EXPECT_FALSE(flow.stateBefore(1).has_value());
  EXPECT_EQ(*flow.stateBefore(2), std::set<uint32_t>{1});
  unsigned visited = 0;
  flow.visit([&](const std::set<uint32_t> &, const FlowEvent &) { ++visited; });
  EXPECT_EQ(visited, 1u);
}

TEST(Dataflow, ConditionsTellTheirEdgesApart) {
  std::vector<FlowBlock> blocks = {block({}, {1, 2}), block({}, {}), block({}, {})};
  blocks[0].testedCall = 7;
  Before problem;
  Dataflow flow(blocks, problem);
  EXPECT_EQ(*flow.stateBefore(1), std::set<uint32_t>{71});
  EXPECT_EQ(*flow.stateBefore(2), std::set<uint32_t>{70});
  blocks[0].isNegated = true;
  Dataflow negated(blocks, problem);
  EXPECT_EQ(*negated.stateBefore(1), std::set<uint32_t>{70});
}

class Flows : public Engine {
protected:
  /// Of each suspension of "f": what is held.
  std::vector<std::string> held(llvm::StringRef facts, llvm::StringRef others = "") {
    build({function("f", facts, "task") + others.str() + method("Guard::Guard", "constructor") +
           method("Guard::~Guard", "destructor") + method("Mutex::lock", "method") +
           method("Mutex::unlock", "method") + method("Mutex::try_lock", "method")});
    std::vector<std::string> result;
    auto suspends = [](const FlowEvent &event, IsNull) { return event.kind == FlowKind::Suspend; };
    for (const Holdings::AtEvent &at : Holdings(*graph).at(id("f"), suspends))
      for (const Holding &holding : at.held)
        result.push_back(holding.name + "@" + std::to_string(at.event.location.line));
    return result;
  }
  std::string method(llvm::StringRef name, llvm::StringRef kind) { return library(name, kind); }
  std::string onMutex(llvm::StringRef callee) {
    return call(callee, "on variable \"m\" : \"Mutex\"");
  }
  /// Of each use in "f" that a suspension makes wrong.
  std::vector<unsigned> stale(llvm::StringRef facts, llvm::StringRef others = "") {
    build({function("f", facts, "task") + others.str() + library("perThread")});
    ExecutionContexts contexts(*graph);
    Suspensions suspensions(*graph, contexts);
    std::vector<unsigned> lines;
    for (const StaleUse &use : ThreadStorages(*graph, suspensions).staleUses(id("f")))
      lines.push_back(use.location.line);
    return lines;
  }
};

const char *const suspend = "    suspend \"/p/a.cpp\":5:1 ? = ?\n";
const char *const suspendLater = "    suspend \"/p/a.cpp\":6:1 ? = ?\n";

TEST_F(Flows, AGuardHoldsUntilItsDestructor) {
  std::string guard = call("Guard::Guard", "on variable \"g@1:1\" of \"f\" : \"Guard\" arguments 1 (variable \"m\" : \"Mutex\")") +
                      "  call \"Guard::~Guard\" destructor \"/p/a.cpp\":1:1 on variable \"g@1:1\" of \"f\" : \"Guard\"\n";
  std::string flow = std::string("  block 0 to\n    call 0\n") + suspend + "    call 1\n" + suspendLater;
  EXPECT_EQ(held(guard + flow), std::vector<std::string>{"g@5"});
}

TEST_F(Flows, AGuardOfNoMutexHoldsNothing) {
  std::string guard = call("Guard::Guard", "on variable \"g@1:1\" of \"f\" : \"Guard\" arguments 1 (variable \"m\" : \"AsyncMutex\")");
  EXPECT_TRUE(held(guard + "  block 0 to\n    call 0\n" + suspend).empty());
}

TEST_F(Flows, OneOfTwoWaysIsEnough) {
  std::string calls = onMutex("Mutex::lock") + onMutex("Mutex::unlock");
  EXPECT_EQ(held(calls + "  block 0 to 1 2\n    call 0\n  block 1 to 2\n    call 1\n  block 2 to\n" + suspend),
            std::vector<std::string>{"m@5"});
  EXPECT_TRUE(held(calls + "  block 0 to 1\n    call 0\n  block 1 to 2\n    call 1\n  block 2 to\n" + suspend).empty());
}

TEST_F(Flows, WhatIsTriedIsHeldWhereItIsTrue) {
  std::string calls = onMutex("Mutex::try_lock");
  std::string flow = std::string("  block 1 to\n") + suspend + "  block 2 to\n" + suspendLater;
  EXPECT_EQ(held(calls + "  block 0 to 1 2 if 0\n    call 0\n" + flow), std::vector<std::string>{"m@5"});
  EXPECT_EQ(held(calls + "  block 0 to 1 2 unless 0\n    call 0\n" + flow), std::vector<std::string>{"m@6"});
}

TEST_F(Flows, HelpersAcquireForTheirCallers) {
  std::string helper = function("enter", call("Mutex::lock", "on parameter 0 of \"enter\" : \"Mutex\""));
  std::string calls = call("enter", "arguments 1 (variable \"m\" : \"Mutex\")");
  EXPECT_EQ(held(calls + "  block 0 to\n    call 0\n" + suspend, helper), std::vector<std::string>{"m@5"});
  std::string both = function("both", call("Mutex::lock", "on parameter 0 of \"both\" : \"Mutex\"") +
                                          call("Mutex::unlock", "on parameter 0 of \"both\" : \"Mutex\""));
  EXPECT_TRUE(held(call("both", "arguments 1 (variable \"m\" : \"Mutex\")") + "  block 0 to\n    call 0\n" + suspend, both).empty());
}

const char *const point = "    point \"/p/a.cpp\":4:1 variable \"p@4:1\" of \"f\" = thread-local \"t\"\n";
const char *const use = "    use \"/p/a.cpp\":9:1 variable \"p@4:1\" of \"f\" = ?\n";

TEST_F(Flows, WhatRefersIntoTheThreadIsStaleAfterwards) {
  EXPECT_EQ(stale(std::string("  block 0 to\n") + point + suspend + use), std::vector<unsigned>{9});
  EXPECT_TRUE(stale(std::string("  block 0 to\n") + point + use + suspend).empty());
  EXPECT_TRUE(stale(std::string("  block 0 to\n") + point + suspend + point + use).empty());
}

TEST_F(Flows, InALoopTheUseComesAfterTheSuspension) {
  EXPECT_EQ(stale(std::string("  block 0 to 1\n") + point + "  block 1 to 1 2\n" + use + suspend + "  block 2 to\n"),
            std::vector<unsigned>{9});
}

TEST_F(Flows, AccessorsGiveWhatTheyReferInto) {
  std::string accessor = function("current", "  block 0 to\n    result \"/p/a.cpp\":2:1 ? = thread-local \"t\"\n");
  std::string further = function("further", call("current") + "  block 0 to\n    result \"/p/a.cpp\":3:1 ? = result \"current\" ()\n");
  std::string facts = call("further") + "  block 0 to\n    call 0\n    point \"/p/a.cpp\":4:1 variable \"p@4:1\" of \"f\" = result \"further\" ()\n";
  EXPECT_EQ(stale(facts + suspend + use, accessor + further), std::vector<unsigned>{9});
}

TEST_F(Flows, WhatWasSetIsReadInVain) {
  std::string write = "    write \"/p/a.cpp\":4:1 thread-local \"t\" = ?\n", read = "    read \"/p/a.cpp\":8:1 thread-local \"t\" = ?\n";
  EXPECT_EQ(stale("  block 0 to\n" + write + suspend + read), std::vector<unsigned>{8});
  EXPECT_TRUE(stale("  block 0 to\n" + write + suspend + write + read).empty());
  EXPECT_TRUE(stale("  block 0 to\n" + read + suspend + read).empty());
}

TEST_F(Flows, SettersSetWhatTheyArePassed) {
  std::string passes = function("set", "  block 0 to\n    write \"/p/a.cpp\":2:1 thread-local \"t\" = parameter 0 of \"set\"\n");
  std::string fills = function("set", "  block 0 to\n    write \"/p/a.cpp\":2:1 thread-local \"t\" = 1\n");
  std::string facts = call("set", "arguments 1 (?)") + "  block 0 to\n    call 0\n" + suspend + "    read \"/p/a.cpp\":8:1 thread-local \"t\" = ?\n";
  EXPECT_EQ(stale(facts, passes), std::vector<unsigned>{8});
  EXPECT_TRUE(stale(facts, fills).empty());
}

TEST_F(Flows, ModelledStorageCounts) {
  std::string facts = call("perThread") + "  block 0 to\n    call 0\n    point \"/p/a.cpp\":4:1 variable \"p@4:1\" of \"f\" = result \"perThread\" ()\n";
  EXPECT_EQ(stale(facts + suspend + use), std::vector<unsigned>{9});
}

} // namespace
