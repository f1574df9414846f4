// The strict loader: what it refuses, and that the message leads to the line and the key.
#include "analysis/models/model.h"
#include "analysis/models/strict_json.h"

#include "llvm/Support/Error.h"

#include <gtest/gtest.h>

using namespace async_tidy;

namespace {

std::string errorOf(llvm::StringRef text) {
  llvm::Expected<Model> model = parseModel("m.json", text);
  return model ? "" : llvm::toString(model.takeError());
}

/// A model with this entry on line 4.
std::string withFunction(llvm::StringRef entry) {
  return ("{\n \"library\": \"l\", \"description\": \"d\", \"url\": \"https://example.com\",\n \"functions\": [\n" +
          entry + "\n]}")
      .str();
}

TEST(ModelLoader, TakesAnEntry) {
  llvm::Expected<Model> model = parseModel("m.json", withFunction(R"({"names": ["a::b"], "blocks": "sleep"})"));
  ASSERT_TRUE(bool(model)) << llvm::toString(model.takeError());
  ASSERT_EQ(model->functions.size(), 1u);
  EXPECT_EQ(model->functions[0].name, "a::b");
}

TEST(ModelLoader, ErrorsNameLineAndKey) {
  EXPECT_EQ(errorOf("{"), "m.json:1: not JSON: syntax error while parsing object key - unexpected end of input; "
                          "expected string literal");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"], "block": "sleep"})")),
            "m.json:4: unknown key 'block'");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"]})")),
            "m.json:4: the entry says nothing: no 'blocks', 'invokes', 'runs', 'stores', 'forwards', 'executor', "
            "'constructs', 'hops', 'context', 'overrides', 'states', 'nonblocking' or 'offload'");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"], "blocks": "sleep",
 "insted": "x"})")),
            "m.json:5: unknown key 'insted'");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"],
 "blocks": "nap"})")),
            "m.json:5: unknown kind 'nap'");
  EXPECT_EQ(errorOf(withFunction(R"({"blocks": "sleep"})")), "m.json:4: missing key 'names'");
  EXPECT_EQ(errorOf(withFunction(R"({"names": "f", "blocks": "sleep"})")),
            "m.json:4: 'names' must be an array that is not empty");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"], "blocks": "sleep", "blocks": "wait"})")),
            "m.json:4: key 'blocks' appears twice in one object");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f", "g"], "blocks": "sleep"},
{"names": ["g"], "blocks": "sleep"})")),
            "m.json:5: 'g' has two entries in this file");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"], "blocks":
 {"kind": "wait", "when": [{"argument": 0, "equals": "NO_SUCH"}]}})")),
            "m.json:5: 'NO_SUCH' is not in 'constants'");
  EXPECT_EQ(errorOf(withFunction(R"x({"names": ["f(int)"], "blocks": "wait"})x")),
            "m.json:4: 'f(int)' is not a qualified name; write it without arguments, such as \"app::Client::send\"");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["*"], "blocks": "wait"})")),
            "m.json:4: '*' matches everything, so nothing would be told apart; name a class or a namespace: "
            "\"app::db::*\"");
  for (llvm::StringRef wrong : {"a::", "::a", "a:b", "1a", "a::~b::c", "a b", "vector<int>::at", "a::*::b", "~"})
    EXPECT_NE(errorOf(withFunction(("{\"names\": [\"" + wrong + "\"], \"blocks\": \"wait\"}").str())), "") << wrong.str();
  for (llvm::StringRef right : {"a", "a::b", "a::~b", "a::*", "operator==", "a::operator()", "a::operator->", "a_1::b2"})
    EXPECT_EQ(errorOf(withFunction(("{\"names\": [\"" + right + "\"], \"blocks\": \"wait\"}").str())), "") << right.str();
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"], "runs": [{"argument": 0, "on": "pool"}]})")),
            "m.json:4: unknown context 'pool'; the contexts are loop, green-thread, worker, sync, unknown");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"], "runs": [{"argument": 0}]})")),
            "m.json:4: missing key 'on' or 'executor'");
  EXPECT_EQ(errorOf(withFunction(R"({"names": ["f"], "blocks": "wait", "nonblocking": true})")),
            "m.json:4: 'nonblocking' contradicts 'blocks'");
  EXPECT_NE(errorOf(withFunction(R"({"names": ["f"], "blocks": {"kind": "wait", "when": [{"argument": 0}]}})"))
                .find("a condition is one test"),
            std::string::npos);
  auto withRewrite = [](llvm::StringRef rewrite) {
    return (R"({"library": "l", "description": "d", "url": "http://x", "rewrites": [)" + rewrite + "]}").str();
  };
  EXPECT_EQ(errorOf(withRewrite(R"j({"functions": ["f"], "title": "t", "write": "g({0})"})j")), "");
  EXPECT_EQ(errorOf(withRewrite(R"j({"title": "t", "write": "g"})j")), "m.json:1: missing key 'functions'");
  EXPECT_EQ(errorOf(withRewrite(R"j({"functions": ["f"], "title": "t", "write": "g({first})"})j")),
            "m.json:1: unknown placeholder '{first}'");
  EXPECT_EQ(errorOf(withRewrite(R"j({"use": "offload", "title": "t", "write": "g()"})j")),
            "m.json:1: it must say where the '{call}' goes");
  EXPECT_EQ(errorOf(withRewrite(R"j({"use": "elsewhere", "functions": ["f"], "title": "t", "write": "g()"})j")),
            "m.json:1: unknown use 'elsewhere'; it is \"offload\" or \"yield\", or absent");
  EXPECT_NE(errorOf(withRewrite(R"j({"functions": ["f(int)"], "title": "t", "write": "g()"})j")), "");
  EXPECT_EQ(errorOf("[]"), "m.json:1: expected an object, found array");
}

TEST(ModelLoader, BuiltinModelsLoad) { EXPECT_GE(builtinModels().models().size(), 4u); }

TEST(StrictJson, FindsLinesPastComments) {
  JsonDocument document("c.json", "// a\n{ /* b\n */ \"k\": [1,\n // c\n 2] }");
  document.fail("/k/1", "here");
  EXPECT_EQ(llvm::toString(document.takeError()), "c.json:5: here");
}

} // namespace
