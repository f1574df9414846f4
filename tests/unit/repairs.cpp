// Ways out of findings, from textual facts.
#include "analysis/program/repairs.h"

#include "engine_fixture.h"

using namespace async_tidy;

namespace {

class RepairsTest : public Engine {
protected:
  std::unique_ptr<ExecutionContexts> contexts;

  void addRewrites(const char *rewrites) {
    llvm::Expected<Model> parsed =
        parseModel("test", std::string(R"({"library": "r", "description": "d", "url": "http://x", "rewrites": )") +
                               rewrites + "}");
    ASSERT_TRUE(bool(parsed)) << llvm::toString(parsed.takeError());
    models->add(std::move(*parsed));
    contexts = std::make_unique<ExecutionContexts>(*graph);
  }
  std::vector<Repair> of(llvm::StringRef name) {
    Analysis analysis{program, *graph, *contexts, BlockingKinds::defaults()};
    BlockingReach reach(*graph, *contexts, analysis.kinds);
    return Repairs(analysis).ofBlocking(id(name), reach, *reach.wayFrom(id(name)));
  }
};

const char *const timer =
    R"j([{"functions": ["sleep"], "coroutines": ["T"], "title": "await", "write": "co_await pause({0})"}])j";

/// A coroutine of class `T` that calls `sleep(7)` at bytes 10 to 18.
std::string sleeper(llvm::StringRef rest = "", llvm::StringRef flow = "    call 0\n") {
  return "entity \"f\" \"f\" \"f\" \"/p/a.cpp\":1:1 function task project defined gives \"T\"\n" +
         call("sleep", "arguments 1 (7)") +
         ("  written 0 \"/p/a.cpp\" 10-18 name 10-15 " + rest + " arguments (\"7\")\n  block 0 to 1\n" + flow +
          "  block 1 to\n")
             .str() +
         library("sleep");
}

TEST_F(RepairsTest, ACallIsRewrittenInTheRightCoroutine) {
  build({sleeper()});
  addRewrites(timer);
  std::vector<Repair> repairs = of("f");
  ASSERT_EQ(repairs.size(), 1u);
  EXPECT_EQ(repairs[0].title, "await: `co_await pause(7)`");
  ASSERT_EQ(repairs[0].edits.size(), 1u);
  EXPECT_EQ(repairs[0].edits[0], (Edit{"/p/a.cpp", {10, 18}, "co_await pause(7)"}));
  addRewrites(R"j([{"functions": ["sleep"], "coroutines": ["U"], "title": "other", "write": "co_await u({0})"}])j");
  EXPECT_EQ(of("f").size(), 1u);
}

TEST_F(RepairsTest, WhatFollowsKeepsTheWholeTogether) {
  build({sleeper("postfixed")});
  addRewrites(timer);
  EXPECT_EQ(of("f")[0].edits[0].text, "(co_await pause(7))");
}

TEST_F(RepairsTest, NothingIsEditedWhereALockIsHeld) {
  std::string locked = "entity \"f\" \"f\" \"f\" \"/p/a.cpp\":1:1 function task project defined gives \"T\"\n" +
                       call("sleep", "arguments 1 (7)") + call("Mutex::lock", "on variable \"m\" : \"Mutex\"") +
                       "  written 0 \"/p/a.cpp\" 10-18 name 10-15 arguments (\"7\")\n"
                       "  block 0 to 1\n    call 1\n    call 0\n  block 1 to\n" +
                       library("sleep") + library("Mutex::lock", "method");
  build({locked});
  addRewrites(timer);
  std::vector<Repair> repairs = of("f");
  ASSERT_EQ(repairs.size(), 1u);
  EXPECT_TRUE(repairs[0].edits.empty());
}

TEST_F(RepairsTest, OffloadingKeepsTheCallAndCapturesWhatItTouches) {
  const char *pool =
      R"j([{"use": "offload", "coroutines": ["T"], "title": "pool", "write": "co_await run([{captures}] { return {call}; })"}])j";
  build({sleeper("movable")});
  addRewrites(pool);
  std::vector<Repair> repairs = of("f");
  ASSERT_EQ(repairs[0].edits.size(), 2u);
  EXPECT_EQ(repairs[0].edits[0], (Edit{"/p/a.cpp", {10, 10}, "co_await run([] { return "}));
  EXPECT_EQ(repairs[0].edits[1], (Edit{"/p/a.cpp", {18, 18}, "; })"}));
  build({sleeper()});
  addRewrites(pool);
  EXPECT_TRUE(of("f")[0].edits.empty());
  EXPECT_EQ(of("f")[0].title, "pool: `co_await run([&] { return sleep(7); })`");
}

Finding through(std::initializer_list<const char *> names) {
  Finding finding;
  for (const char *name : names)
    finding.way.push_back({name, {"/p/a.cpp", 1, 1}, {}});
  return finding;
}

TEST(ChokePoints, EachCountsWhatThoseBeforeItLeave) {
  std::vector<ChokePoint> points = chokePointsOf(
      {through({"a", "query"}), through({"b", "query"}), through({"query"}), through({"a"}), through({"c", "d"}),
       through({"c", "d"}), through({"once"})});
  ASSERT_EQ(points.size(), 2u);
  EXPECT_EQ(points[0].name, "query");
  EXPECT_EQ(points[0].findings, 3u);
  EXPECT_EQ(points[1].name, "c");
  EXPECT_EQ(points[1].findings, 2u);
  EXPECT_TRUE(chokePointsOf({through({"a"}), through({"b"})}).empty());
}

} // namespace
