// Linking, the call graph, reachability and contexts, from textual facts.
#include "tests/unit/engine_fixture.h"

using namespace async_tidy;

namespace {

TEST_F(Engine, ConstantArgumentsDecide) {
  build({function("waits", call("sleep", "arguments 1 (1)")) + function("polls", call("sleep", "arguments 1 (0)")) +
         function("unknown", call("sleep", "arguments 1 (?)")) + library("sleep")});
  EXPECT_TRUE(blocks("waits"));
  EXPECT_FALSE(blocks("polls"));
  EXPECT_TRUE(blocks("unknown"));
}

TEST_F(Engine, ConstantsThatCallersPassRuleCallsOut) {
  build({function("f", call("save", "arguments 1 (1)")) + function("g", call("save", "arguments 1 (0)")) +
         function("h", call("store", "arguments 2 (0, 1)")) + function("i", call("store", "arguments 2 (1, 0)")) +
         function("j", call("save", "arguments 1 (?)")) + function("k", call("endless", "arguments 1 (0)")) +
         function("store", call("save", "arguments 1 (parameter 1 of \"store\")")) +
         function("save", call("sleep", "if 0 != 0 arguments 1 (1)")) +
         function("endless", call("endless", "arguments 1 (parameter 0 of \"endless\")") +
                                 call("sleep", "if 0 != 0 arguments 1 (1)")) +
         library("sleep")});
  EXPECT_TRUE(blocks("save"));
  EXPECT_TRUE(blocks("f"));
  EXPECT_FALSE(blocks("g"));
  EXPECT_TRUE(blocks("h"));
  EXPECT_FALSE(blocks("i"));
  EXPECT_TRUE(blocks("j"));
  EXPECT_FALSE(blocks("k"));
  // g, i and store, k, endless for itself.
  EXPECT_EQ(program.originals.size(), 3u);
}

TEST_F(Engine, CopiesKeepTheFlowInStep) {
  build({function("f", call("g", "arguments 1 (0)")) +
         function("g", call("sleep", "if 0 != 0 arguments 1 (1)") + call("lock") +
                           "  loop \"/p/a.cpp\":1:1 calls 0 to 2 endless\n"
                           "  block 0 to 1 if 0\n    call 0\n    call 1\n  block 1 to\n") +
         library("sleep") + library("lock")});
  ASSERT_EQ(program.originals.size(), 1u);
  const Entity &copy = program.entities.back();
  ASSERT_EQ(copy.calls.size(), 1u);
  ASSERT_EQ(copy.flow.size(), 2u);
  ASSERT_EQ(copy.flow[0].events.size(), 1u);
  EXPECT_EQ(copy.flow[0].events[0].index, 0u);
  EXPECT_EQ(copy.flow[0].testedCall, FlowBlock::NoCall);
  EXPECT_EQ(copy.loops[0].lastCall, 1u);
}

TEST_F(Engine, FlowIsLinked) {
  std::string other = function("other", "", "plain", "/p/other.cpp");
  build({other, function("f",
                         "  dropped \"/p/b.cpp\":3:3 \"task\"\n  loop \"/p/b.cpp\":4:3 calls 0 to 0 endless\n"
                         "  block 0 to\n    suspend \"/p/b.cpp\":5:3 ? = ?\n",
                         "task", "/p/b.cpp")});
  const Entity &f = program.entities[id("f")];
  EXPECT_EQ(program.place(f.dropped[0].location).file, "/p/b.cpp");
  EXPECT_EQ(program.text(f.dropped[0].type), "task");
  EXPECT_EQ(program.place(f.loops[0].location).file, "/p/b.cpp");
  EXPECT_EQ(program.place(f.flow[0].events[0].location).file, "/p/b.cpp");
}

TEST_F(Engine, AnOverrideIsNotSpecialised) {
  build({function("f", "  call \"base\" direct \"/p/a.cpp\":1:1 virtual \"C\" arguments 1 (0)\n") +
         function("base", call("sleep", "if 0 != 0 arguments 1 (1)")) + library("sleep")});
  EXPECT_TRUE(blocks("f"));
  EXPECT_TRUE(program.originals.empty());
}

TEST_F(Engine, KindsThatAreOffDoNotCount) {
  build({function("f", call("lock")) + library("lock")});
  EXPECT_FALSE(blocks("f"));
  BlockingKinds kinds;
  kinds.insert(BlockingKind::Lock);
  EXPECT_TRUE(blocks("f", kinds));
}

TEST_F(Engine, TheShortestWayIsTaken) {
  build({function("f", call("long1") + call("short1")) + function("long1", call("long2")) +
         function("long2", call("short1")) + function("short1", call("sleep")) + library("sleep")});
  EXPECT_EQ(steps("f"), 1u);
  EXPECT_EQ(steps("long1"), 2u);
}

TEST_F(Engine, RecursionEnds) {
  build({function("a", call("b")) + function("b", call("a")) + function("c", call("c") + call("sleep")) +
         library("sleep")});
  EXPECT_FALSE(blocks("a"));
  EXPECT_TRUE(blocks("c"));
}

TEST_F(Engine, CoroutinesAreNotRunByTheirCaller) {
  build({function("caller", call("task") + call("generator")) + function("task", call("sleep"), "task") +
         function("generator", "", "generator") + function("iterates", call("blockingGenerator")) +
         function("blockingGenerator", call("sleep"), "generator") + library("sleep")});
  EXPECT_FALSE(blocks("caller"));
  EXPECT_TRUE(blocks("task"));
  EXPECT_TRUE(blocks("iterates"));
  ExecutionContexts contexts(*graph);
  EXPECT_EQ(contexts.asyncEntities(), std::vector{id("task")});
  EXPECT_TRUE(contexts.mayRunOnLoop(id("task")));
  EXPECT_FALSE(contexts.mayRunOnLoop(id("caller")));
}

TEST_F(Engine, InvokedParametersReachWhatCallersPass) {
  // outer hands its parameter to inner, which calls it.
  build({function("f", call("outer", "arguments 1 (callable \"slow\")")) +
         function("g", call("outer", "arguments 1 (callable \"quick\")")) +
         function("outer", call("inner", "arguments 1 (parameter 0 of \"outer\")")) +
         function("inner", "  call - direct \"/p/a.cpp\":1:1 on parameter 0 of \"inner\"\n") + function("stores") +
         function("h", call("stores", "arguments 1 (callable \"slow\")")) + function("slow", call("sleep")) +
         function("quick") + library("sleep")});
  EXPECT_TRUE(blocks("f"));
  EXPECT_FALSE(blocks("g"));
  EXPECT_FALSE(blocks("h"));
}

TEST_F(Engine, InvokersAndForwardersOfModels) {
  build({function("f", call("each", "arguments 1 (result \"move\"(callable \"slow\"))")) +
         function("direct", call("each", "arguments 1 (callable \"sleep\")")) + function("slow", call("sleep")) +
         library("each") + library("move") + library("sleep")});
  EXPECT_TRUE(blocks("f"));
  EXPECT_TRUE(blocks("direct"));
}

TEST_F(Engine, StatesHoldAfterTheCallThatSetsThem) {
  std::string set = call("setNonblocking", "arguments 1 (variable \"fd@1:1\" of \"f\")");
  std::string use = call("recv", "arguments 1 (variable \"fd@1:1\" of \"f\")");
  build({function("f", set + use) + library("setNonblocking") + library("recv")});
  EXPECT_FALSE(blocks("f"));
  build({function("f", use + set) + library("setNonblocking") + library("recv")});
  EXPECT_TRUE(blocks("f"));
}

TEST_F(Engine, AHelperSetsTheStateOfItsArgument) {
  build({function("f", call("helper", "arguments 1 (variable \"fd@1:1\" of \"f\")") +
                           call("recv", "arguments 1 (variable \"fd@1:1\" of \"f\")")) +
         function("helper", call("setNonblocking", "arguments 1 (parameter 0 of \"helper\")")) +
         library("setNonblocking") + library("recv")});
  EXPECT_FALSE(blocks("f"));
}

TEST_F(Engine, OverridesBelowTheReceiverOnly) {
  std::string classes = "class \"Left\" \"Base\"\nclass \"Right\" \"Base\"\n";
  auto method = [](llvm::StringRef name, llvm::StringRef parent, llvm::StringRef facts) {
    return ("entity \"" + name + "\" \"" + name + "\" \"" + name +
            "\" \"/p/a.cpp\":9:9 method plain project defined in \"" + parent + "\"\n" + facts)
        .str();
  };
  build({classes + function("any", call("Base::m", "virtual \"Base\"")) +
         function("left", call("Left::m", "virtual \"Left\"")) +
         function("right", call("Base::m", "virtual \"Right\"")) + method("Base::m", "Base", "") +
         method("Left::m", "Left", "  overrides \"Base::m\"\n") +
         method("Right::m", "Right", "  overrides \"Base::m\"\n" + call("sleep")) + library("sleep")});
  EXPECT_TRUE(blocks("any"));
  EXPECT_FALSE(blocks("left"));
  EXPECT_TRUE(blocks("right"));
}

TEST_F(Engine, OwnersDestroyWhatTheyOwn) {
  build({function("f", "  call \"Box::~Box\" destructor \"/p/a.cpp\":1:1 arguments 1 (callable \"~T\")\n") +
         function("g", "  call \"Bag::~Bag\" destructor \"/p/a.cpp\":1:1 arguments 1 (callable \"~T\")\n") +
         function("~T", call("sleep")) + library("Box::~Box", "destructor") + library("Bag::~Bag", "destructor") +
         library("sleep")});
  EXPECT_TRUE(blocks("f"));
  EXPECT_FALSE(blocks("g"));
}

TEST_F(Engine, UnknownTargetsAreCounted) {
  build({function("f", "  call - direct \"/p/a.cpp\":1:1 on ?\n" + call("elsewhere")) +
         "entity \"elsewhere\" \"elsewhere\" \"elsewhere\" \"/p/a.h\":1:1 function plain project\n"});
  EXPECT_EQ(graph->unresolvedCalls(id("f")), (std::vector<uint32_t>{0, 1}));
}

TEST_F(Engine, UnitsLinkByName) {
  std::vector<std::string> units = {function("f", call("helper"), "task"),
                                    function("helper", call("sleep"), "plain", "/p/b.cpp") + library("sleep")};
  build(units);
  EXPECT_TRUE(blocks("f"));
  EXPECT_EQ(program.translationUnits, 2u);
}

TEST_F(Engine, OneNameInTwoProgramsIsTwoEntities) {
  // Both files define `helper`; each means its own.
  build({function("f", call("helper")) + function("helper", call("sleep")) + library("sleep"),
         function("g", call("helper"), "plain", "/p/b.cpp") + function("helper", "", "plain", "/p/b.cpp")});
  EXPECT_TRUE(blocks("f"));
  EXPECT_FALSE(blocks("g"));
}

TEST_F(Engine, TheOrderOfUnitsDoesNotMatter) {
  auto unit = [](const char *file, std::string text) {
    TUSummary summary = llvm::cantFail(parseDump(text));
    summary.mainFile = file;
    return summary;
  };
  TUSummary a = unit("/p/a.cpp", function("f", call("h"))),
            b = unit("/p/b.cpp", function("h", "", "plain", "/p/b.cpp"));
  Program one = link({a, b}), other = link({b, a});
  ASSERT_EQ(one.entities.size(), other.entities.size());
  for (size_t i = 0; i != one.entities.size(); ++i)
    EXPECT_EQ(one.text(one.entities[i].name), other.text(other.entities[i].name));
}

TEST_F(Engine, DefinitionsThatDifferAreCounted) {
  std::string place = "\"h\" \"h\" \"h\" \"/p/h.h\":1:1 function plain project defined\n";
  build({"entity " + place + call("sleep") + library("sleep"), "entity " + place});
  EXPECT_EQ(program.differingDefinitions, 1u);
  build({"entity " + place, "entity " + place});
  EXPECT_EQ(program.differingDefinitions, 0u);
}

/// A variable of a function, of a class: "variable "x" of "f" : "Loop"".
std::string variable(llvm::StringRef owner, llvm::StringRef type) {
  return ("variable \"x@1:1\" of \"" + owner + "\" : \"" + type + "\"").str();
}

class Contexts : public Engine {
protected:
  std::string of(llvm::StringRef name) {
    std::string result;
    ContextSet set = ExecutionContexts(*graph).of(id(name));
    for (unsigned i = 0; i != ContextCount; ++i)
      if (set.contains(Context(i)))
        result += (result.empty() ? "" : " ") + std::string(spelling(Context(i)));
    return result;
  }
  bool isAsync(llvm::StringRef name) { return ExecutionContexts(*graph).isAsyncEntity(id(name)); }
};

TEST_F(Contexts, TheExecutorDecides) {
  build({function("main", call("post", "arguments 2 (" + variable("main", "Loop") + ", callable \"onLoop\")") +
                              call("post", "arguments 2 (" + variable("main", "Pool") + ", callable \"onPool\")") +
                              call("post", "arguments 2 (?, callable \"somewhere\")") +
                              call("thread", "arguments 1 (callable \"onThread\")")) +
         function("onLoop", call("helper")) + function("onPool", call("helper")) + function("somewhere") +
         function("onThread") + function("helper") + function("unused") + library("post") + library("thread")});
  EXPECT_EQ(of("main"), "sync");
  EXPECT_EQ(of("onLoop"), "loop");
  EXPECT_EQ(of("onPool"), "worker");
  EXPECT_EQ(of("somewhere"), "unknown");
  EXPECT_EQ(of("onThread"), "worker");
  EXPECT_EQ(of("helper"), "loop worker");
  EXPECT_EQ(of("unused"), "");
  EXPECT_TRUE(isAsync("onLoop"));
  EXPECT_FALSE(isAsync("onPool"));
  EXPECT_FALSE(isAsync("helper"));
}

TEST_F(Contexts, WitnessesTellWhy) {
  build({function("main", call("post", "arguments 2 (" + variable("main", "Loop") + ", callable \"onLoop\")")) +
         function("onLoop", call("helper")) + function("helper") + library("post")});
  ExecutionContexts contexts(*graph);
  const Witness *handed = contexts.witness(id("onLoop"), Context::Loop);
  ASSERT_TRUE(handed);
  EXPECT_EQ(handed->why, Why::HandedOver);
  EXPECT_EQ(handed->by.entity, id("main"));
  const Witness *called = contexts.witness(id("helper"), Context::Loop);
  ASSERT_TRUE(called);
  EXPECT_EQ(called->why, Why::Called);
  EXPECT_EQ(called->by.entity, id("onLoop"));
  EXPECT_FALSE(contexts.witness(id("helper"), Context::Worker));
}

TEST_F(Contexts, WrappersAreSeenThrough) {
  build({function("main", call("later", "arguments 1 (callable \"handler\")")) +
         function("later", call("post", "arguments 2 (" + variable("later", "Loop") + ", parameter 0 of \"later\")")) +
         function("handler") + library("post")});
  EXPECT_EQ(of("handler"), "loop");
}

TEST_F(Contexts, CoroutinesRunOnALoopUnlessOnlyWorkersRunThem) {
  build({function("main", call("pooled") + call("post", "arguments 2 (" + variable("main", "Pool") +
                                                            ", result \"pooled\" ())") +
                              call("post", "arguments 2 (?, result \"anywhere\" ())")) +
         function("pooled", call("awaitedByPooled") + call("awaitedByBoth"), "task") +
         function("awaitedByPooled", "", "task") + function("awaitedByBoth", "", "task") +
         function("alone", call("awaitedByBoth") + call("circle"), "task") + function("anywhere", "", "task") +
         function("circle", call("alone"), "task") + library("post")});
  EXPECT_EQ(of("pooled"), "worker");
  EXPECT_EQ(of("awaitedByPooled"), "worker");
  EXPECT_EQ(of("awaitedByBoth"), "loop worker");
  EXPECT_EQ(of("alone"), "loop");
  EXPECT_EQ(of("circle"), "loop");
  EXPECT_EQ(of("anywhere"), "loop");
}

TEST_F(Contexts, HopsMoveWhatComesAfter) {
  build({function("f", call("before") + call("schedule", "awaited") + call("after"), "task") +
         function("g", call("schedule") + call("notMoved"), "task") + function("before") + function("after") +
         function("notMoved") + library("schedule")});
  EXPECT_EQ(of("before"), "loop");
  EXPECT_EQ(of("after"), "worker");
  EXPECT_EQ(of("notMoved"), "loop");
  ExecutionContexts contexts(*graph);
  EXPECT_EQ(contexts.at(id("f"), 0), Context::Loop);
  EXPECT_EQ(contexts.at(id("f"), 2), Context::Worker);
}

TEST_F(Contexts, DeclarationsCount) {
  build({"entity \"takes\" \"takes\" \"takes\" \"/p/a.cpp\":90:1 function plain project defined\n"
         "  takes \"\" \"Yield\"\n"
         "entity \"says\" \"says\" \"says\" \"/p/a.cpp\":91:1 function plain project defined\n  says \"loop\"\n"
         "entity \"over\" \"over\" \"over\" \"/p/a.cpp\":92:1 method plain project defined in \"Derived\"\n"
         "  overrides \"Handler::handle\"\n"
         "entity \"Handler::handle\" \"Handler::handle\" \"Handler::handle\" - method plain in \"Handler\"\n"
         "class \"Derived\" \"Handler\"\n" +
         function("app::f") + function("inFolder", "", "plain", "/p/handlers/h.cpp") +
         function("elsewhere", "", "plain", "/p/other/h.cpp") +
         function("caller", call("declared"), "task") + function("declared", call("below")) + function("below") +
         function("binds", "  bind variable \"c:@S@Watcher@FI@cb\" = callable \"watches\"\n") + function("watches")});
  EXPECT_EQ(of("takes"), "loop");
  EXPECT_EQ(of("says"), "loop");
  EXPECT_EQ(of("over"), "loop");
  EXPECT_EQ(of("app::f"), "loop");
  EXPECT_EQ(of("inFolder"), "loop");
  EXPECT_EQ(of("elsewhere"), "");
  // Whoever calls it.
  EXPECT_EQ(of("declared"), "worker");
  EXPECT_EQ(of("below"), "worker");
  EXPECT_EQ(of("watches"), "green-thread");
}

TEST_F(Contexts, OffloadingEndsTheLoop) {
  build({function("f", call("offload", "arguments 1 (callable \"work\")"), "task") +
         function("offload", call("each", "arguments 1 (parameter 0 of \"offload\")")) + function("work", call("sleep")) +
         library("each") + library("sleep")});
  EXPECT_EQ(of("work"), "worker");
  EXPECT_FALSE(blocks("f"));
}

TEST_F(Contexts, StoredCallablesRunWhereTheyAreCalled) {
  std::string field = "variable \"c:@S@Server@FI@hook\"";
  build({function("subscribe", "  bind " + field + " = parameter 0 of \"subscribe\"\n") +
         function("setup", call("subscribe", "arguments 1 (callable \"hooked\")")) +
         function("main", call("post", "arguments 2 (" + variable("main", "Loop") + ", callable \"emit\")")) +
         function("emit", "  call - direct \"/p/a.cpp\":1:1 on " + field + "\n") + function("hooked", call("sleep")) +
         library("post") + library("sleep")});
  EXPECT_EQ(of("hooked"), "loop");
  EXPECT_TRUE(blocks("emit"));
}

} // namespace
